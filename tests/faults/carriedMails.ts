// Events carried through notify as the queue carries them, with a post that breaks off where it is told to and keeps what went out.
import type { Envelope } from '../../events/envelope.ts';
import type { NotifyDeps } from '../../functions/notify/deps.ts';
import { notify } from '../../functions/notify/notify.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import { type LedgerEntry, type MailLedger, mailLedger } from '../../functions/platform/mailLedger.ts';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import type { Database } from '../support/database.ts';

/**
 * Where the function can break off and still know on its return what it did. Between the handing over and the mark nobody can
 * know: there a mail goes out twice rather than never, which the tests of the ledger show.
 */
export const breaks = [
  'before the claim',
  'after the claim',
  'before the sending',
  'after the mark',
] as const;
type Break = (typeof breaks)[number];

class BrokenOff extends Error {}

let runs = 0;

/**
 * Carries the events one after the other, each until it is done, and gives the tags of all mails that went out, in order. An
 * event breaks off once at every place given for its index.
 */
export async function carried(
  { client, tables }: Database,
  events: readonly Envelope[],
  breaksOf: (index: number) => readonly Break[],
): Promise<string[]> {
  runs += 1;
  const suffix = `~walk${runs}`;
  const sent: string[] = [];
  let now = Date.parse('2036-01-01T10:00:00.000Z');
  let left: Break[] = [];
  const at = (place: Break): void => {
    if (!left.includes(place)) return;
    left = left.filter((one) => one !== place);
    throw new BrokenOff(place);
  };
  const real = mailLedger(client, tables.cases);
  /** A ledger that no other run has written in. */
  const own = (entry: LedgerEntry) => ({ ...entry, caseId: entry.caseId + suffix });
  const ledger: MailLedger = {
    async claim(entry, moment, mime) {
      at('before the claim');
      const claim = await real.claim(own(entry), moment, mime);
      if (claim.state === 'claimed') at('after the claim');
      return claim;
    },
    async markSent(entry, moment, messageId) {
      await real.markSent(own(entry), moment, messageId);
      at('after the mark');
    },
    release: (entry, attempt) => real.release(own(entry), attempt),
  };
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const parts = {
    cases: caseStore(client, tables.cases),
    people: peopleStore(client, tables.people),
    ledger,
    mailer: {
      send({ tag }: { tag: string }) {
        at('before the sending');
        sent.push(tag);
        return Promise.resolve({ accepted: true as const, messageId: `message-${sent.length}` });
      },
    },
    now: () => new Date(now).toISOString(),
    from: 'loket@example.nl',
    officeAddress: 'bureau@example.nl',
    baseAddress: 'https://loket.example.nl',
    log: quiet,
  };
  const deps: NotifyDeps = parts;
  for (const [index, event] of events.entries()) {
    left = [...breaksOf(index)];
    let failed: unknown;
    for (let receive = 1; receive <= 8; receive += 1) {
      try {
        await notify(deps)(event);
        failed = undefined;
        break;
      } catch (error) {
        failed = error;
        // Longer than a claim without an end is left alone.
        now += 11 * 60_000;
      }
    }
    if (failed !== undefined)
      throw new Error(`${event.type} ${event.id} was never mailed`, { cause: failed });
  }
  return sent.sort();
}
