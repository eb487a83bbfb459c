// A stored round of the fund with its requests, moved on by commands as the doors give them, at moments a test chooses.
import { randomUUID } from 'node:crypto';
import { dayOf } from '../../domain/clock/days.ts';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { run } from '../../functions/commands/run.ts';
import type { CommandResult } from '../../functions/commands/types.ts';
import { caseLists } from '../../functions/platform/caseLists.ts';
import { formStore } from '../../functions/platform/formStore.ts';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import { rounds } from '../../functions/rounds/rounds.ts';
import type { FundCommand, FundInput } from '../../schemas/commands/fund.ts';
import type { RoundCommand, RoundInput } from '../../schemas/commands/round.ts';
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { Database } from './database.ts';
import { budgetOf } from './sampleBudgets.ts';
import { people, type SamplePerson } from './samplePeople.ts';

export const roundId = 'round-rif-2027-1';
const system: Actor = { kind: 'system', duty: 'calendar' };

/** The person who may sign for the school of every sample request. */
export const signatory = personActor({ ...people.stranger, signsFor: ['25LH'] });

/** A whole request, whose budget keeps to every rule: the subsidy is a third, labour organisations bring the rest. */
export const contentOf = (name: string, category: 'starter' | 'scale-up', subsidy: number): FundContent => ({
  name,
  organisation: 'Mbo-college Duinrand',
  brin: '25LH',
  regions: ['haaglanden'],
  category,
  variant: 'standard',
  startsOn: '2028-01-01',
  summary: 'Studenten leren in de wijk, bij mensen thuis.',
  labourMarketLink: 'De zorg in de regio vraagt hierom.',
  cooperation: 'School en zorg verdelen het werk.',
  feasibility: 'De planning is gemaakt met alle partners.',
  durability: 'De partners zetten het voort.',
  financing: 'De bijdragen zijn toegezegd.',
  budget: budgetOf(subsidy, { 'applying-school': subsidy / 4, 'labour-organisation': (subsidy * 7) / 4 }),
});

/** `idOf`: under which id each of the people is on record, when by another than their own. */
export function liveRound(database: Database, idOf = (key: SamplePerson): string => people[key].id) {
  const as = (key: SamplePerson): Actor => personActor({ ...people[key], id: idOf(key) });
  const { client, tables } = database;
  const deps = commandDeps(client, tables);
  const silent = { info() {}, warn() {}, error() {} } as never;

  async function give(
    kind: 'fund' | 'round',
    subject: string | undefined,
    actor: Actor,
    name: string,
    input: unknown,
    now: string,
  ): Promise<CommandResult> {
    const seen = subject && (await deps.cases.head(subject, 'strong'))?.aggregate.version;
    return run(deps, {
      kind,
      ...(subject === undefined ? {} : { subject, seen: Number(seen ?? 0) }),
      name,
      input,
      actor,
      commandId: randomUUID(),
      requestHash: 'd'.repeat(64),
      now,
    });
  }

  const accepted = async (result: Promise<CommandResult>): Promise<string> => {
    const answer = await result;
    if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
    return answer.accepted.id;
  };

  const live = {
    deps,
    system,
    as,
    run: (request: Parameters<typeof run>[1]) => run(deps, request),

    async introduce(): Promise<void> {
      for (const one of Object.values(people)) await peopleStore(client, tables.people).put(one);
    },

    /** The first round of 2027 is planned for the whole of January; `ceiling` in cents. */
    planned: (ceiling: number) =>
      accepted(
        give(
          'round',
          roundId,
          as('officer'),
          'plan-round',
          {
            regulation: 'rif-2024-2027',
            opensOn: '2027-01-01',
            closesOn: '2027-01-31',
            ceiling,
            reason: 'Staatscourant',
          },
          '2026-12-01T09:00:00.000Z',
        ),
      ),

    round: <Command extends RoundCommand>(
      actor: Actor,
      command: Command,
      input: RoundInput<Command>,
      now: string,
    ) => give('round', roundId, actor, command, input, now),

    request: <Command extends FundCommand>(
      number: string,
      actor: Actor,
      command: Command,
      input: FundInput<Command>,
      now: string,
    ) => give('fund', number, actor, command, input, now),

    async theRound(): Promise<FundRound> {
      const aggregate = (await deps.cases.head(roundId, 'strong'))?.aggregate;
      if (aggregate?.kind !== 'round') throw new Error('there is no round');
      return aggregate;
    },

    async theRequest(number: string): Promise<FundCase> {
      const aggregate = (await deps.cases.head(number, 'strong'))?.aggregate;
      if (aggregate?.kind !== 'fund') throw new Error(`there is no request ${number}`);
      return aggregate;
    },

    /** Started and filled in; not handed in yet. */
    async drafted(content: FundContent, now: string): Promise<string> {
      const { name = '', category = 'starter' } = content;
      const number = await accepted(
        give(
          'fund',
          undefined,
          as('applicant'),
          'start',
          {
            programme: 'rif',
            round: roundId,
            name,
            organisation: 'Mbo-college Duinrand',
            brin: '25LH',
            regions: ['haaglanden'],
            category,
            variant: 'standard',
            electronicNotice: true,
          },
          now,
        ),
      );
      await live.save(number, content, now);
      return number;
    },

    async save(number: string, content: FundContent, now: string): Promise<string> {
      const { form = 1 } = await live.theRequest(number);
      const stored = await deps.cases.form(number, form, 'strong');
      const saved = await formStore(client, tables.cases).save(number, form, {
        content,
        seen: stored?.etag ?? '',
        etag: randomUUID(),
        day: dayOf(now),
      });
      if (!saved.saved) throw new Error('the form was not saved');
      return saved.etag;
    },

    async handIn(number: string, now: string): Promise<CommandResult> {
      const { form = 1 } = await live.theRequest(number);
      const etag = (await deps.cases.form(number, form, 'strong'))?.etag ?? '';
      return live.request(number, as('applicant'), 'submit', { formEtag: etag }, now);
    },

    /** From the closed round to a judgement with this level on every criterion but the first. */
    async judged(number: string, level: number, first: number, now: string): Promise<void> {
      const { category = 'starter' } = await live.theRequest(number);
      const criteria = criteriaCodes[category];
      const on = (value: (index: number) => unknown) =>
        Object.fromEntries(criteria.map((code, index) => [code, value(index)]));
      const at = (index: number): number => (index === 0 ? first : level);
      const score = on((index) => ({ level: at(index), motivation: 'Omdat het zo is.' }));
      const steps: readonly (readonly [Actor, FundCommand, unknown])[] = [
        [as('officer'), 'open-review', {}],
        [
          as('officer'),
          'assign-reviewers',
          { reviewers: [idOf('reviewer1'), idOf('reviewer2'), idOf('reviewer3')] },
        ],
        [as('reviewer1'), 'submit-review', { scores: score }],
        [as('reviewer2'), 'submit-review', { scores: score }],
        [as('reviewer3'), 'submit-review', { scores: score }],
        [as('officer'), 'close-review', {}],
        [as('officer'), 'offer-hearing', { due: '2027-03-31' }],
        [as('applicant'), 'answer-hearing', { wanted: false }],
        [as('officer'), 'record-hearing', { report: 'De aanvrager zag ervan af.' }],
        [
          as('chair'),
          'adopt-judgement',
          {
            levels: on(at),
            motivations: on(() => 'De commissie ziet dit in de aanvraag.'),
            explanation: 'Wij volgen de beoordelaars.',
          },
        ],
      ];
      for (const [actor, command, input] of steps)
        await accepted(give('fund', number, actor, command, input, now));
    },

    /** Delivers the last event of the round to the function that carries it on, as the queue would. */
    async carryOn(change: Partial<Parameters<typeof rounds>[0]> = {}): Promise<void> {
      const event = (await deps.cases.events(roundId)).at(-1);
      if (!event) throw new Error('the round has no events');
      const carry = rounds({
        lists: caseLists(client, tables.cases),
        cases: deps.cases,
        run: (request) => run(deps, request),
        log: silent,
        ...change,
      });
      await carry(event);
    },

    accepted,
  };
  return live;
}

const starter = ['labour-market-link', 'cooperation-and-support', 'feasibility', 'durability', 'financing'];
const criteriaCodes = {
  starter,
  'scale-up': [...starter, 'broadening-or-deepening', 'research-capability'],
} as const;
