// Requests to the fund brought by commands to every state, in a round that has closed, with everyone of the cast in their place.
import { randomUUID } from 'node:crypto';
import { run } from '../../functions/commands/run.ts';
import { type FundCommand, fundCommands } from '../../schemas/commands/fund.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import { fundInputs, laterRound } from '../support/fundInputs.ts';
import { type FundActor, type FundStep, fundReady, fundWays } from '../support/fundWays.ts';
import { type LiveCase, liveCase } from '../support/liveCase.ts';
import { anyInputAt } from '../support/liveKinds.ts';
import { roundId } from '../support/liveRound.ts';
import { type Moment, momentOfCase } from '../support/moments.ts';
import { asSystem } from '../support/samplePeople.ts';
import { asUsual, by } from './brought.ts';
import { idOf, type Name } from './cast.ts';
import type { Applying, House, RightsKind } from './kinds.ts';

const assigned: Name[] = ['reviewer1', 'reviewer2', 'reviewer3', 'abstainedReviewer', 'declaredReviewer'];

const states = Object.keys(fundWays).filter((state) => state !== 'none') as FundState[];
const halfway = states.indexOf('judged-nearly');

const isOfFund = (moment: Moment): moment is Moment<FundCase> => moment.current.kind === 'fund';

async function actorOf(on: LiveCase, { deps }: House, name: FundActor) {
  if (name === 'system') return asSystem;
  if (name !== 'partner') return by(name);
  const [partner] = await deps.cases.partners(on.id);
  return { kind: 'partner', partner: partner?.id ?? '' } as const;
}

async function take(on: LiveCase, house: House, step: FundStep): Promise<void> {
  if ('saves' in step) return on.save(step.saves);
  if ('passes' in step) {
    const at = await on.until(step.passes);
    return on.act(asSystem, step.passes, undefined, at);
  }
  const { gives, input, at = on.anHourLater() } = step;
  const moment = await momentOfCase(house.deps.cases, on.id, at, assigned.map(idOf));
  if (!isOfFund(moment)) throw new Error(`${on.id} is no request`);
  await on.act(await actorOf(on, house, step.by), gives, input?.(moment) ?? anyInputAt(gives, moment), at);
  await others(on, gives);
}

/** What those do who say that they cannot judge. */
async function others(on: LiveCase, gave: FundCommand): Promise<void> {
  if (gave === 'submit') await on.act(by('declared'), 'declare-conflict');
  if (gave !== 'assign-reviewers') return;
  await on.act(by('abstainedReviewer'), 'abstain');
  await on.act(by('declaredReviewer'), 'declare-conflict');
}

/** The steps that assign name everyone who reviews in these tests. */
const withEveryReviewer = (step: FundStep): FundStep =>
  'gives' in step && step.gives === 'assign-reviewers'
    ? { ...step, input: () => ({ reviewers: assigned.map(idOf) }) }
    : step;

async function broughtRequest(
  house: House,
  state: FundState,
  { organisation, contactEmail, partner }: Applying = asUsual,
): Promise<LiveCase> {
  const [, ...steps] = fundWays[state];
  const start = { ...fundInputs.start, organisation };
  const on = await liveCase(house.database, house.deps, by('applicant'), 'start', start, 'fund');
  for (const step of steps) {
    const invites = 'gives' in step && step.gives === 'invite-partner';
    const named = { ...fundInputs['invite-partner'], name: partner, contactEmail };
    if (invites) await on.act(by('applicant'), 'invite-partner', named);
    else if ('saves' in step) await on.save({ ...step.saves, organisation });
    else await take(on, house, withEveryReviewer(step));
  }
  return on;
}

async function actOnRound(house: House, id: string, name: string, input: object, now: string): Promise<void> {
  const seen = (await house.deps.cases.head(id, 'strong'))?.aggregate.version ?? 0;
  const result = await run(house.deps, {
    kind: 'round',
    subject: id,
    seen,
    name,
    input,
    actor: by('officer'),
    commandId: randomUUID(),
    requestHash: 'd'.repeat(64),
    now,
  });
  if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.refusal)}`);
}

const plan = {
  regulation: 'rif-2024-2027',
  ceiling: 20_000_000_00,
  reason: 'Staatscourant',
} as const;

export const fundRights: RightsKind = {
  kind: 'fund',
  commands: Object.keys(fundCommands),
  byLink: [],
  applying: states.slice(0, halfway),
  deciding: states.slice(halfway),
  beforeSubmission: ['draft', 'lapsed'],
  queued: ['submitted', 'in-deliberation', 'decision-prepared'],
  written: ['draft', 'awaiting-supplement', 'amending'],
  withoutClock: ['withdrawn'],
  beganBy: 'applicant',
  alongside: [roundId],
  absent: 'RIF-2099-9999',
  async prepare(house) {
    const days = { opensOn: '2027-01-01', closesOn: '2027-01-31' };
    await actOnRound(house, roundId, 'plan-round', { ...plan, ...days }, '2026-12-01T09:00:00.000Z');
    await actOnRound(house, roundId, 'open-round', {}, '2027-01-01T09:00:00.000Z');
    await actOnRound(house, roundId, 'close-round', {}, '2027-02-01T09:00:00.000Z');
    const later = { opensOn: '2027-06-01', closesOn: '2027-06-30' };
    await actOnRound(house, laterRound, 'plan-round', { ...plan, ...later }, '2026-12-01T09:00:00.000Z');
  },
  brought: (house, state, applying) => broughtRequest(house, state as FundState, applying),
  ready(state, command) {
    const { steps, at, on: duty, spent } = fundReady[command as FundCommand]?.(state as FundState) ?? {};
    if (steps === undefined && at === undefined && duty === undefined && !spent) return undefined;
    return async (on, house) => {
      for (const step of steps ?? []) await take(on, house, step);
      const nothingLeft = { ceiling: 0, reason: 'Alles is vergeven.' };
      if (spent) await actOnRound(house, roundId, 'change-ceiling', nothingLeft, on.now());
      return duty === undefined ? at : on.until(duty);
    };
  },
  guardFor: ({ name, state, command }) => {
    if (name === 'decider1' && ['release-decision', 'return-decision'].includes(command))
      return 'same-decider';
    if (!command.includes('objection-decision')) return undefined;
    if (name === 'decider1' || name === 'decider2') return 'decided-before';
    return name === 'decider3' && state === 'objection-prepared' ? 'same-decider' : undefined;
  },
};
