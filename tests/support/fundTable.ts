// Ways through the lifecycle of a request by its rules alone: to every state, and any step from there.
import { addDays, dayOf } from '../../domain/clock/days.ts';
import { criteriaOf } from '../../domain/fund/criteria.ts';
import { dutiesOf } from '../../domain/fund/duties.ts';
import { fundLifecycle } from '../../domain/fund/lifecycle.ts';
import type { FundFacts } from '../../domain/fund/types.ts';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import { decide } from '../../domain/lifecycle/engine.ts';
import type { Decided, Refusal } from '../../domain/lifecycle/types.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { FundCommand } from '../../schemas/commands/fund.ts';
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import type { FundRound } from '../../schemas/round.ts';
import { fundInputAt, laterRound } from './fundInputs.ts';
import { type FundActor, type FundStep, fundReady, fundWays } from './fundWays.ts';
import { fundContent, liveKinds } from './liveKinds.ts';
import { roundId } from './liveRound.ts';
import type { Moment } from './moments.ts';
import { asPartner, asPerson, asSystem, invitedPartner, people } from './samplePeople.ts';

const fundNumber = 'RIF-2027-0042';

export interface FundWalked {
  readonly current: FundCase;
  readonly history: readonly Envelope[];
  readonly now: string;
  readonly content: FundContent;
  /** The money of the round has been spoken for by others. */
  readonly spent?: true;
}

const fundNothingYet: FundWalked = {
  current: fundLifecycle.blank(fundNumber) as FundCase,
  history: [],
  now: liveKinds.fund.begins,
  content: {},
};

const round = (id: string, state: FundRound['state'], opensOn: string, closesOn: string): FundRound => ({
  id,
  kind: 'round',
  state,
  version: 3,
  regulation: 'rif-2024-2027',
  opensOn,
  closesOn,
  ceilings: [{ cents: 10_000_000_00, on: '2026-12-01', as: 1 }],
});
const closed = round(roundId, 'closed', '2027-01-01', '2027-01-31');
const planned = round(laterRound, 'planned', '2027-06-01', '2027-06-30');

const etagOf = (content: FundContent): string => `etag-${JSON.stringify(content).length}`;

/** Facts that let every guard of the straight way pass. */
function factsFor({ current, content, spent }: FundWalked, actor: Actor, input: object): FundFacts {
  const motivations = Object.fromEntries(criteriaOf(current).map((code) => [code, 'Zo is het.']));
  const others = {
    ...current,
    id: 'RIF-2027-0001',
    state: 'judged-positive',
    amount: 10_000_000_00,
  } as const;
  return {
    self:
      Object.values(people).find(({ id }) => actor.kind === 'person' && id === actor.person) ??
      people.applicant,
    form: { content, etag: etagOf(content) },
    frozenForm: { content: fundContent, etag: 'etag-0' },
    partner: invitedPartner,
    partners: [invitedPartner],
    candidates: Object.values(people).map((person) => ({ person, inConflict: false })),
    nomination: undefined,
    contact: { name: 'Persoon A', email: 'a@example.nl', language: 'nl' },
    savedOn: undefined,
    holder: invitedPartner,
    publicTexts: ['Samenvatting.'],
    newNumber: 'RIF-2027-0043',
    round: 'round' in input && input.round === laterRound ? planned : closed,
    roundRequests: spent ? [others] : [],
    sameProject: false,
    files: [],
    decisionParts: {
      content,
      contact: { name: 'Persoon A', email: 'a@example.nl', language: 'nl' },
      round: closed,
      motivations,
      reassessment: undefined,
      asked: [{ missing: 'Waaruit blijkt het?', basis: 'artikel 12' }],
      proposal: 'Het bureau stelt dit voor.',
      note: undefined,
      deviationReason: undefined,
      onObjection: 'Zo is het.',
    },
  };
}

function fundMoment({ current, content, now }: FundWalked, at = now): Moment<FundCase> {
  const { reviewer1, reviewer2, reviewer3 } = people;
  return {
    current,
    content,
    today: dayOf(at),
    partners: [invitedPartner],
    nomination: undefined,
    formEtag: etagOf(content),
    savedOn: undefined,
    mailed: [],
    reviewers: [reviewer1.id, reviewer2.id, reviewer3.id],
    choice: 0,
  };
}

const anHourAfter = (moment: string): string => new Date(Date.parse(moment) + 3_600_000).toISOString();

/** Decides one command on what was walked so far. */
export function tryFundStep(
  walked: FundWalked,
  actor: Actor,
  command: FundCommand,
  given?: object,
  at = anHourAfter(walked.now),
): Decided | Refusal {
  const { current, history } = walked;
  const input = given ?? fundInputAt(command, { ...fundMoment(walked, at), choice: 2 });
  return decide(
    fundLifecycle,
    current,
    {
      name: command,
      input,
      actor,
      commandId: `command-${String(history.length).padStart(10, '0')}`,
      requestHash: 'b'.repeat(64),
    },
    {
      facts: factsFor(walked, actor, input),
      now: at,
      random: { id: 'aaaaaaaaaa', secret: invitedPartner.secret, salt: 'salt' },
    },
  );
}

const fundActor = (name: FundActor): Actor => {
  if (name === 'partner') return asPartner;
  return name === 'system' ? asSystem : asPerson(name);
};

function give(
  walked: FundWalked,
  actor: Actor,
  command: FundCommand,
  input?: object,
  at?: string,
): FundWalked {
  const now = at ?? anHourAfter(walked.now);
  const decided = tryFundStep(walked, actor, command, input, now);
  if ('code' in decided) throw new Error(`${command} in ${walked.current.state}: ${JSON.stringify(decided)}`);
  return {
    ...walked,
    current: decided.next as FundCase,
    history: [...walked.history, decided.event],
    now: now > walked.now ? now : walked.now,
  };
}

/** Lets the days pass, with everything the system does on each, until it has this duty. */
function until(arrived: FundWalked, wanted: FundCommand): FundWalked & { readonly due: object } {
  let walked = arrived;
  for (let count = 0; count < 2500; count += 1) {
    const day = addDays(dayOf(arrived.now), count);
    for (const { command, input } of dutiesOf(walked.current, day)) {
      const at = `${day}T04:00:00.000Z`;
      if (command === wanted) return { ...walked, now: at, due: input };
      walked = give(walked, asSystem, command as FundCommand, input, at);
    }
  }
  throw new Error(`${wanted} never comes in ${arrived.current.state}`);
}

function take(walked: FundWalked, step: FundStep): FundWalked {
  if ('saves' in step) return { ...walked, content: { ...fundContent, ...step.saves } };
  if ('passes' in step) {
    const { due, ...there } = until(walked, step.passes);
    return give(there, asSystem, step.passes, due, there.now);
  }
  const { by, gives, input, at } = step;
  return give(walked, fundActor(by), gives, input?.(fundMoment(walked, at)), at);
}

export const fundWalk = (steps: readonly FundStep[], from = fundNothingYet): FundWalked =>
  steps.reduce(take, from);

/** Where a command can be given in a state, as far as it ever can, with the input and moment of it. */
export function fundReadyFor(
  state: FundState,
  command: FundCommand,
): { readonly walked: FundWalked; readonly input?: object; readonly now?: string } {
  const { steps = [], instead, at, on, spent } = fundReady[command]?.(state) ?? {};
  const arrived = fundWalk(steps, fundWalk(instead ?? fundWays[state]));
  const walked = spent ? { ...arrived, spent } : arrived;
  if (on === undefined) return { walked, ...(at === undefined ? {} : { now: at }) };
  const { due, ...there } = until(walked, on);
  return { walked: there, input: due, now: there.now };
}

/** Somebody who may sign for the school, and nothing else. */
export const asSignatory = personActor(people.signatory);
