// What the notify function works with: made once per container.
import { caseStore } from '../platform/caseStore.ts';
import { systemClock } from '../platform/clock.ts';
import { dynamoClient } from '../platform/dynamo.ts';
import { type Log, logger } from '../platform/logger.ts';
import { type Mailer, mailer, sesClient } from '../platform/mailer.ts';
import { type MailLedger, mailLedger } from '../platform/mailLedger.ts';
import { objectStore } from '../platform/objectStore.ts';
import { type ParkedRecords, parkedRecords } from '../platform/parkedRecords.ts';
import { personReader } from '../platform/personReader.ts';
import type { env } from './env.ts';
import type { Sources } from './sources.ts';

export interface NotifyDeps extends Sources {
  readonly ledger: MailLedger;
  readonly mailer: Mailer;
  readonly now: () => string;
  /** Address of the sender, where replies go too. */
  readonly from: string;
  /** Where the office reads its mail. */
  readonly officeAddress: string;
  /** Without a slash at its end. */
  readonly baseAddress: string;
  readonly log: Log;
}

export function notifyDeps(settings: typeof env): NotifyDeps & { readonly parked: ParkedRecords } {
  const client = dynamoClient();
  const { MAIL_FROM: from, MAIL_CONFIGURATION_SET: configurationSet } = settings;
  return {
    cases: caseStore(client, settings.CASES_TABLE),
    people: personReader(client, settings.PEOPLE_TABLE),
    ledger: mailLedger(client, settings.CASES_TABLE),
    mailer: mailer(sesClient(), { from, configurationSet }),
    now: systemClock,
    from,
    officeAddress: settings.OFFICE_ADDRESS,
    baseAddress: settings.BASE_ADDRESS,
    log: logger(),
    parked: parkedRecords(objectStore(client), settings.PARKED_BUCKET),
  };
}
