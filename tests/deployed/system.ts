// The deployed system as journeys see it: an address, the demo people, and the mails that arrived.

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient, VerifyDomainIdentityCommand } from '@aws-sdk/client-ses';
import * as z from 'zod/mini';
import { personIdOf } from '../../functions/platform/peopleStore.ts';
import { environmentNamed } from '../../infra/environments.ts';
import type { Loket, Mail } from '../../local/journeys/loket.ts';
import { tokens } from '../../local/journeys/systemLoket.ts';
import { putPeople } from '../../local/peopleRows.ts';
import { trustCertificate } from './certificate.ts';
import type { Deployed } from './deployment.ts';
import { region } from './emulator.ts';
import { tokenOf } from './issuer.ts';
import { requestAs } from './requestAs.ts';
import { bounce, runCalendar, type SentByEmulator } from './waking.ts';

const mail = z.object({
  MessageId: z.string(),
  To: z.array(z.string()),
  Subject: z.string(),
  BodyText: z.nullish(z.string()),
  BodyHtml: z.nullish(z.string()),
});
const mailbox = z.object({ messages: z.record(z.string(), z.array(mail)) });

const accessTo = (endpoint: string) => ({
  endpoint,
  region,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

export const openDatabase = ({ endpoint }: Deployed): DynamoDBClient =>
  new DynamoDBClient(accessTo(endpoint));

/** Makes ready what the office does by hand: the sender's domain is verified, the people have their roles. */
export async function furnish(deployed: Deployed): Promise<void> {
  const { endpoint, issuer, deployment } = deployed;
  const ses = new SESClient(accessTo(endpoint));
  await ses.send(new VerifyDomainIdentityCommand({ Domain: environmentNamed('emulator').mailDomain }));
  ses.destroy();
  const database = openDatabase(deployed);
  await putPeople(database, deployment.PeopleTableName, issuer);
  database.destroy();
}

/** The emulator keeps the header as it stands, names and all, cut at each comma. */
const addressesIn = (header: readonly string[]): readonly string[] =>
  header.join(',').match(/[^\s<>,"]+@[^\s<>,"]+/g) ?? [];

/** Opens the system for a process of its own. */
export function openSystem(deployed: Deployed): Loket {
  const { endpoint, issuer, deployment } = deployed;
  trustCertificate();
  const client = openDatabase(deployed);
  // The machine cannot look up the host of the address that the functions know.
  const { host } = new URL(deployment.BaseAddress);
  return {
    fetch: (path, init = {}) => requestAs(host, new URL(path, endpoint), init),
    token: tokens((person) => tokenOf(issuer, person)),
    personId: (person) => personIdOf(issuer, person),
    mails: () => mailsAt(endpoint),
    runCalendar: (at) => runCalendar(client, deployed, at),
    async bounce(address) {
      const mails = (await mailsAt(endpoint)).filter(({ to }) => to.includes(address));
      for (const each of mails) await bounce(client, deployed, each);
    },
  };
}

async function mailsAt(endpoint: string): Promise<(Mail & SentByEmulator)[]> {
  const answer = await fetch(`${endpoint}/_ministack/ses/messages`);
  const all = Object.values(mailbox.parse(await answer.json()).messages).flat();
  return all.map(({ MessageId, To, Subject, BodyText, BodyHtml }) => ({
    messageId: MessageId,
    to: addressesIn(To),
    subject: Subject,
    text: BodyText ?? '',
    html: BodyHtml ?? '',
  }));
}
