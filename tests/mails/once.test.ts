// Every mail arrives exactly once: however often its event comes, in whatever order, and wherever the function breaks off.
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailedEventTypes } from '../../events/catalogue.ts';
import type { Envelope } from '../../events/envelope.ts';
import { koploperEventName } from '../../events/types.ts';
import type { NotifyDeps } from '../../functions/notify/deps.ts';
import { notify } from '../../functions/notify/notify.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import type { Mailer, Outgoing } from '../../functions/platform/mailer.ts';
import { type MailLedger, mailLedger } from '../../functions/platform/mailLedger.ts';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { people } from '../support/samplePeople.ts';
import { type MailedLife, mailedLife } from './mailedLife.ts';
import { mailsOfLives } from './mailedLifeMails.ts';

/** Of the kind of case that these lives are of. */
const mailedHere = mailedEventTypes.filter((type) => koploperEventName(type) !== undefined);

let database: Database;
let life: MailedLife;
let events: readonly Envelope[];
/** One event of each kind that brings one mail. */
let singles: readonly Envelope[];
let run = 0;

beforeAll(async () => {
  database = await startDatabase();
  life = await mailedLife(database);
  events = life.events.filter(({ type }) => mailedEventTypes.includes(type));
  const tags = await tagsOf((deps) => inTurn(events, notify(deps)));
  const alone = events.filter(
    ({ subject, sequence }) => tags.filter((tag) => tag.startsWith(`${subject}_${sequence}_`)).length === 1,
  );
  singles = [...new Map(alone.map((event) => [event.type, event])).values()];
});
afterAll(() => database.stop());

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A function of its own over the same cases, with a ledger that no other run of these tests has written in. */
function post() {
  run += 1;
  const { client, tables } = database;
  const suffix = `~${run}`;
  const sent: Outgoing[] = [];
  const clock = { now: Date.parse('2026-03-03T10:00:00.000Z') };
  const real = mailLedger(client, tables.cases);
  const own = (entry: Parameters<MailLedger['claim']>[0]) => ({ ...entry, caseId: entry.caseId + suffix });
  const ledger: MailLedger = {
    claim: (entry, now, mime) => real.claim(own(entry), now, mime),
    markSent: (entry, now, messageId) => real.markSent(own(entry), now, messageId),
    release: (entry, attempt) => real.release(own(entry), attempt),
  };
  const mailer: Mailer = {
    send: (mail) => {
      sent.push(mail);
      return Promise.resolve({ accepted: true, messageId: `message-${sent.length}` });
    },
  };
  const deps: NotifyDeps = {
    cases: caseStore(client, tables.cases),
    people: peopleStore(client, tables.people),
    ledger,
    mailer,
    now: () => new Date(clock.now).toISOString(),
    from: 'loket@example.nl',
    officeAddress: 'bureau@loket.example.nl',
    baseAddress: 'https://loket.example.nl',
    log: quiet,
  };
  return { deps, sent, later: (minutes: number) => (clock.now += minutes * 60_000) };
}

async function inTurn(
  all: readonly Envelope[],
  handle: (event: Envelope) => Promise<unknown>,
): Promise<void> {
  for (const event of all) await handle(event);
}

/** Every mail that went out, by the entry in the ledger it was sent for. */
async function tagsOf(
  deliverAll: (deps: NotifyDeps, later: (minutes: number) => void) => Promise<void>,
): Promise<readonly string[]> {
  const { deps, sent, later } = post();
  await deliverAll(deps, later);
  return sent.map(({ tag }) => tag).sort();
}

class Crash extends Error {}
const crash = () => Promise.reject(new Crash());

/** Delivers as the queue does: what failed comes back after three minutes, eight times at most. */
async function deliver(deps: NotifyDeps, event: Envelope, later: (minutes: number) => void): Promise<number> {
  for (let receive = 1; receive <= 8; receive += 1) {
    const done = await notify(deps)(event).then(
      () => true,
      () => false,
    );
    if (done) return receive;
    later(3);
  }
  throw new Error('the event ended where what is left over goes');
}

describe('every mailed event', () => {
  test('is there, and brings its mails to whom it concerns, at the address of now', async () => {
    const { deps, sent } = post();
    for (const event of events) await notify(deps)(event);
    expect(new Set(events.map(({ type }) => type)).size).toBe(mailedHere.length);
    const told = Map.groupBy(sent, ({ tag }) => life.name(tag.split('_')[0] ?? ''));
    const mails = [...told].map(([name, outgoing]) => [
      name,
      outgoing.map(({ tag, to }) => `${tag.split('_')[2]} ${to}`),
    ]);
    expect(Object.fromEntries(mails)).toEqual(mailsOfLives);
  });

  test('tells nobody the name or address of another', async () => {
    const { deps, sent } = post();
    for (const event of events) await notify(deps)(event);
    const own = [...Object.values(people), { name: 'Genomineerde', email: 'genomineerd@example.nl' }];
    for (const { to, tag, mime } of sent) {
      const [, , template] = tag.split('_');
      const { text = '' } = await simpleParser(Buffer.from(mime));
      const others = own.filter(({ email, name }) => !to.startsWith(email[0] ?? '') && text.includes(name));
      const named = others.map(({ name }) => name);
      // A partner is asked on behalf of the applicant, and a letter to be posted names its addressee.
      const posted = to === deps.officeAddress && text.includes('per post. Druk deze brief af');
      expect(named).toEqual(template === 'partner-invitation' || posted ? ['Persoon A'] : []);
      expect(own.filter(({ email }) => text.includes(email))).toEqual([]);
    }
  });

  test('one to five times in any order: one mail each', async () => {
    const deliveries = fc
      .tuple(
        ...events.map((event) => fc.integer({ min: 1, max: 5 }).map((times) => Array(times).fill(event))),
      )
      .chain((lists) => {
        const all: Envelope[] = lists.flat();
        return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
      });
    const once = await tagsOf((deps) => inTurn(events, notify(deps)));
    await fc.assert(
      fc.asyncProperty(deliveries, async (order) => {
        expect(await tagsOf((deps) => inTurn(order, notify(deps)))).toEqual(once);
      }),
      { numRuns: 3 },
    );
  }, 120_000);

  test('twice at the same moment: one mail each', async () => {
    const once = await tagsOf((deps) => inTurn(events, notify(deps)));
    const twice = await tagsOf((deps, later) =>
      inTurn(events, async (event) => {
        await Promise.allSettled([notify(deps)(event), notify(deps)(event)]);
        await deliver(deps, event, later);
      }),
    );
    expect(twice).toEqual(once);
  });
});

describe('a crash', () => {
  type Broken = (deps: NotifyDeps) => NotifyDeps;
  const withLedger =
    (change: (ledger: MailLedger) => Partial<MailLedger>): Broken =>
    (deps) => ({ ...deps, ledger: { ...deps.ledger, ...change(deps.ledger) } });
  const withMailer =
    (send: (mailer: Mailer) => Mailer['send']): Broken =>
    (deps) => ({ ...deps, mailer: { send: send(deps.mailer) } });

  /** Where it breaks off, how many receives it then takes, and how often the mail goes out. */
  const places: readonly (readonly [string, Broken, number, number])[] = [
    ['before the claim', withLedger(() => ({ claim: crash })), 1, 1],
    ['after the claim', withLedger(({ claim }) => ({ claim: (...a) => claim(...a).then(crash) })), 4, 1],
    ['before the sending', withMailer(() => crash), 4, 1],
    // SES has it, we do not know: rather twice than never.
    [
      'after the sending',
      withMailer(
        ({ send }) =>
          (mail) =>
            send(mail).then(crash),
      ),
      4,
      2,
    ],
    ['before the mark', withLedger(() => ({ markSent: crash })), 4, 2],
    [
      'after the mark',
      withLedger(({ markSent }) => ({ markSent: (...a) => markSent(...a).then(crash) })),
      1,
      1,
    ],
  ];

  test.each(places)(
    '%s: the mail arrives all the same',
    async (_place, broken, receives, times) => {
      expect(singles.length).toBe(mailedHere.length - 1);
      for (const event of singles) {
        const { deps, sent, later } = post();
        await expect(notify(broken(deps))(event)).rejects.toThrow(Crash);
        expect(await deliver(deps, event, later)).toBe(receives + (receives > 1 ? 1 : 0));
        expect(sent).toHaveLength(times);
      }
    },
    120_000,
  );

  test('for one reviewer does not keep the others waiting, nor mail them again', async () => {
    const { deps, sent, later } = post();
    const assigned = events.find(({ type }) => type.includes('reviewers-assigned'));
    if (!assigned) throw new Error('nobody was assigned');
    let calls = 0;
    const broken = withMailer(({ send }) => (mail) => {
      calls += 1;
      return calls === 2 ? crash() : send(mail);
    })(deps);
    await expect(notify(broken)(assigned)).rejects.toThrow(Crash);
    expect(sent).toHaveLength(2);
    await deliver(deps, assigned, later);
    expect(new Set(sent.map(({ to }) => to)).size).toBe(3);
    expect(sent).toHaveLength(3);
  });

  test('a refusal by SES frees the claim, so that the next try sends at once', async () => {
    const { deps, sent } = post();
    const [event] = events;
    if (!event) throw new Error('nothing happened');
    const refused: Mailer['send'] = () =>
      Promise.resolve({ accepted: false, cause: new Error('Throttling') });
    await expect(notify({ ...deps, mailer: { send: refused } })(event)).rejects.toThrow('Throttling');
    await notify(deps)(event);
    expect(sent).toHaveLength(1);
  });
});
