// Requests to the fund that walk, and the rounds they are in: whose acts are carried to them more than once, in any order, broken
// off in the middle.
import { createHash, randomUUID } from 'node:crypto';
import { dayOf } from '../../domain/clock/days.ts';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { allowedCommands } from '../../domain/lifecycle/engine.ts';
import { roundDutiesOf } from '../../domain/round/duties.ts';
import { roundLifecycle } from '../../domain/round/lifecycle.ts';
import type { Envelope } from '../../events/envelope.ts';
import { roundEventName } from '../../events/types.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { run } from '../../functions/commands/run.ts';
import { caseLists } from '../../functions/platform/caseLists.ts';
import { rounds } from '../../functions/rounds/rounds.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { Database } from '../support/database.ts';
import { Crash, faultyClient } from '../support/faultyClient.ts';
import { fundInputs } from '../support/fundInputs.ts';
import { morning } from '../support/liveCase.ts';
import { fundContent } from '../support/liveKinds.ts';
import { people } from '../support/samplePeople.ts';
import type { Pace } from './choosing.ts';
import type { Beside, Give, Walking } from './walkers.ts';

const years = [2027, 2028, 2029, 2030, 2031, 2032, 2033];
/** Every round there is on the way, by the day it closes. */
export const walkedRounds = years.flatMap((year) => [
  { id: `round-rif-${year}-1`, opensOn: `${year}-01-01`, closesOn: `${year}-01-31` },
  { id: `round-rif-${year}-2`, opensOn: `${year}-06-01`, closesOn: `${year}-06-30` },
]);
const roundFor = (now: string) =>
  walkedRounds.find(({ closesOn }) => closesOn >= dayOf(now)) ?? walkedRounds[0];

const carriedOn = ['round-extended', 'round-allocated', 'decisions-prepared', 'decisions-released'];
const reason = 'Zo is besloten.';
const acting = [people.officer, people.chair, people.decider1, people.decider2].map(personActor);

/** Delivers an act of a round as its queue would: again after every crash, until it is done. */
export async function carriedTo(
  { client, tables }: Database,
  event: Envelope,
  crash: Pace['crash'],
): Promise<void> {
  const calm = { ...commandDeps(client, tables), pause: () => Promise.resolve() };
  let broken = crash === 'none' ? 0 : 3;
  const quiet = { info() {}, warn() {}, error() {} } as never;
  for (let receive = 1; receive <= 8; receive += 1) {
    const carry = rounds({
      lists: caseLists(client, tables.cases),
      cases: calm.cases,
      log: quiet,
      run: (request) => {
        const breaks = broken > 0;
        broken -= 1;
        if (!breaks) return run(calm, request);
        const when = crash === 'after' ? 'after' : 'before';
        const faulty = faultyClient(client, [
          { on: 'TransactWriteItemsCommand', when, error: () => new Crash() },
        ]);
        return run({ ...calm, ...commandDeps(faulty, tables), pause: calm.pause }, request);
      },
    });
    const done = await carry(event).then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  throw new Error(`${event.id} was never carried on`);
}

/** One round of many, acted on and carried on beside its requests. */
function besideRequests(database: Database, give: Give): Beside {
  const { cases } = commandDeps(database.client, database.tables);
  /** Copies under way, each with the paces it still waits. */
  let underWay: { readonly event: Envelope; readonly wait: number; readonly crash: Pace['crash'] }[] = [];
  let planned = false;
  /** Nothing more falls due for these, unless they are extended. */
  const past = new Set<string>();

  const roundOf = async (id: string): Promise<FundRound | undefined> => {
    const aggregate = (await cases.head(id, 'strong'))?.aggregate;
    return aggregate?.kind === 'round' ? aggregate : undefined;
  };

  async function act(
    id: string,
    name: string,
    {
      input,
      now,
      pace,
      actor,
      commandId = randomUUID(),
    }: {
      readonly input: object;
      readonly now: string;
      readonly pace: Pick<Pace, 'crash' | 'choice'>;
      readonly actor: (typeof acting)[number];
      readonly commandId?: string;
    },
  ): Promise<void> {
    const seen = (await roundOf(id))?.version ?? 0;
    const result = await give(
      { kind: 'round', subject: id, seen, name, input, actor, commandId, requestHash: 'a'.repeat(64), now },
      pace.crash,
    );
    if (!result.ok || result.repeated) return;
    past.delete(id);
    const event = await cases.event(id, result.accepted.version);
    if (!event || !carriedOn.includes(roundEventName(event.type) ?? '')) return;
    const copies = 1 + (pace.choice % 5);
    for (let copy = 0; copy < copies; copy += 1)
      underWay.push({ event, wait: (pace.choice * (copy + 1)) % 7, crash: pace.crash });
  }

  async function plan(): Promise<void> {
    for (const { id, opensOn, closesOn } of walkedRounds) {
      const input = { regulation: 'rif-2024-2027', opensOn, closesOn, ceiling: 1_500_000_00, reason };
      const actor = personActor(people.officer);
      await act(id, 'plan-round', {
        input,
        actor,
        now: '2026-12-01T09:00:00.000Z',
        pace: { crash: 'both', choice: 0 },
      });
    }
    planned = true;
  }

  async function deliver(now: string | undefined): Promise<boolean> {
    const due = underWay.filter(({ wait }) => wait <= 0 || now === undefined);
    underWay = underWay.filter((one) => !due.includes(one)).map((one) => ({ ...one, wait: one.wait - 1 }));
    for (const { event, crash } of due.toReversed()) await carriedTo(database, event, crash);
    return due.length > 0;
  }

  return {
    async onDay(day, crash) {
      if (!planned) await plan();
      for (const { id, opensOn } of walkedRounds) {
        const round = opensOn > day || past.has(id) ? undefined : await roundOf(id);
        if (round && !['planned', 'open'].includes(round.state)) past.add(id);
        const duties = round ? roundDutiesOf(round, day) : [];
        for (const { command, input, due } of [...duties, ...duties]) {
          const commandId = createHash('sha256').update(`${id} ${command} ${due}`).digest('base64url');
          const actor = { kind: 'system', duty: 'calendar' } as const;
          await act(id, command, { input, actor, commandId, now: morning(day), pace: { crash, choice: 0 } });
        }
      }
    },

    async onPace(pace, now) {
      if (!planned) await plan();
      const carried = await deliver(now);
      const begun = walkedRounds.filter(({ opensOn }) => opensOn <= dayOf(now));
      const chosen = begun[begun.length - 1 - (pace.case % Math.min(3, begun.length))];
      const round = chosen && (await roundOf(chosen.id));
      if (!round) return carried;
      if (pace.what % 3 > 0) return carried;
      const possible = acting.flatMap((actor) =>
        allowedCommands(roundLifecycle, round, actor)
          .filter((name) => pace.choice % 10 === 0 || !isAside(name, round))
          .map((name) => ({ actor, name })),
      );
      const one = possible[pace.who % Math.max(1, possible.length)];
      if (!one) return carried;
      await act(round.id, one.name, { input: inputOf(one.name, round), actor: one.actor, now, pace });
      return carried;
    },

    async end() {
      while (underWay.length > 0) await deliver(undefined);
    },
  };
}

/** Done now and then: what a round can do without, or has done. */
const isAside = (name: string, { preparedAs, releasedAs }: FundRound): boolean =>
  ['change-ceiling', 'extend-round', 'return-allocation'].includes(name) ||
  (name === 'prepare-decisions' && preparedAs !== undefined) ||
  (name === 'release-decisions' && releasedAs !== undefined);

function inputOf(name: string, { closesOn = '' }: FundRound): object {
  if (name === 'change-ceiling') return { ceiling: 2_500_000_00, reason };
  if (name === 'return-allocation') return { reason };
  if (name !== 'extend-round') return {};
  const later = new Date(Date.parse(closesOn) + 2 * 86_400_000).toISOString().slice(0, 10);
  return { closesOn: later, reason };
}

export const fundWalks: Walking = {
  kind: 'fund',
  setsOut: '2027-01-04T09:00:00.000Z',
  beginning: (what, now) => ({
    name: 'start',
    input: {
      ...fundInputs.start,
      round: roundFor(now)?.id,
      category: what % 2 ? 'starter' : 'scale-up',
    },
    actor: personActor(people.applicant),
  }),
  content: (choice) => ({ ...fundContent, labourMarketLink: `Reden ${choice}.` }),
  beside: besideRequests,
};
