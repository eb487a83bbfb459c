// Cases brought by commands to every state, with everyone of the cast in their place.
import { personActor } from '../../domain/lifecycle/actor.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import type { KoploperState } from '../../schemas/case.ts';
import { type KoploperCommand, koploperCommands } from '../../schemas/commands/koploper.ts';
import { type LiveCase, liveCase } from '../support/liveCase.ts';
import { inputs } from '../support/sampleInputs.ts';
import { asSystem } from '../support/samplePeople.ts';
import { cast, idOf, type Name, ownDomain, ownOrganisation, partnerOrganisation } from './cast.ts';
import type { Applying, House, RightsKind } from './kinds.ts';

type Step = (on: LiveCase, house: House) => Promise<void>;

export const by = (name: Name) => personActor(cast[name]);
const step =
  (name: Name, command: KoploperCommand, input?: object): Step =>
  (on) =>
    on.act(by(name), command, input);

/** Whoever is invited holds the link and is signed in. */
const asInvited = { kind: 'nominee', person: idOf('applicant') } as const;

/** Who applies with whom. */
export const asUsual: Applying = {
  organisation: ownOrganisation,
  contactEmail: `genomineerd@${ownDomain}`,
  partner: partnerOrganisation,
};
/** None of the organisations that people of the cast belong to. */
export const byOthers: Applying = {
  organisation: 'Mbo-college Duinrand',
  contactEmail: 'genomineerd@example.nl',
  partner: 'Zorggroep Duinzicht',
};
const invitePartner: Step = (on, { applying = asUsual }) =>
  on.act(by('applicant'), 'invite-partner', { ...inputs['invite-partner'], name: applying.partner });

const accept: Step = (on) => on.act(asInvited, 'accept-nomination');
const partnerConfirms: Step = async (on, { deps }) => {
  const [partner] = await deps.cases.partners(on.id);
  if (partner) await on.act({ kind: 'partner', partner: partner.id }, 'confirm-partnership');
};
const pass =
  (duty: KoploperCommand): Step =>
  async (on) => {
    const at = await on.until(duty);
    await on.act(asSystem, duty, undefined, at);
  };
const preparing = (outcome: 'admit' | 'defer' | 'decline', more: object = {}): Step[] => [
  step('decider1', 'prepare-decision', {
    ...inputs['prepare-decision'],
    outcome,
    deviationReason: 'De resultaten zijn pril.',
    ...more,
  }),
];

const draft: Step[] = [accept, invitePartner];
const submitted: Step[] = [
  ...draft,
  partnerConfirms,
  invitePartner,
  (on) => on.save({ results: [{ what: 'Masterclasses.' }] }),
  step('applicant', 'submit'),
  step('declared', 'declare-conflict'),
];
const awaiting: Step[] = [...submitted, step('officer', 'request-supplement')];
const assigned: Name[] = ['reviewer1', 'reviewer2', 'reviewer3', 'abstainedReviewer', 'declaredReviewer'];
const underReview: Step[] = [
  ...submitted,
  step('officer', 'open-review'),
  step('officer', 'assign-reviewers', { reviewers: assigned.map(idOf) }),
  step('abstainedReviewer', 'abstain'),
  step('declaredReviewer', 'declare-conflict'),
];
const reviews: Step[] = (['reviewer1', 'reviewer2', 'reviewer3'] as const).map((name) =>
  step(name, 'submit-review', inputs['submit-review']),
);
const deliberation: Step[] = [...underReview, ...reviews, step('officer', 'close-review')];
const advised: Step[] = [...deliberation, step('chair', 'adopt-advice')];
const prepared: Step[] = [...advised, ...preparing('admit')];
const released = step('decider2', 'release-decision');
const admitted: Step[] = [...prepared, released];
const approved: Step[] = [step('officer', 'propose-summary'), step('applicant', 'approve-summary')];
const published: Step[] = [...admitted, ...approved, step('officer', 'publish')];
const deferral = { missing: 'Resultaten.', reenterFrom: '2026-12-01' };

/** From a nomination by the coordinator of the region. */
const ways: Record<Exclude<KoploperState, 'none'>, readonly Step[]> = {
  nominated: [],
  draft,
  lapsed: [(on) => on.act({ kind: 'nominee' }, 'decline-nomination')],
  submitted,
  'awaiting-supplement': awaiting,
  'not-processed': [
    ...awaiting,
    pass('expire-term'),
    step('officer', 'propose-not-processing'),
    step('officer2', 'confirm-not-processing'),
  ],
  'under-review': underReview,
  'in-deliberation': deliberation,
  advised,
  'decision-prepared': prepared,
  admitted,
  deferred: [...advised, ...preparing('defer', deferral), released],
  declined: [...advised, ...preparing('decline'), released],
  published,
  retracted: [...published, step('officer', 'retract')],
  archived: [...published, step('officer', 'archive')],
  withdrawn: [...submitted, step('applicant', 'withdraw')],
};

export type LiveState = keyof typeof ways;
export const liveStates = Object.keys(ways) as LiveState[];

export async function brought(house: House, state: LiveState): Promise<LiveCase> {
  const { database, deps, applying = asUsual } = house;
  const { organisation, contactEmail } = applying;
  const nominated = { ...inputs.nominate, organisation, contactEmail };
  const on = await liveCase(database, deps, by('coordinator'), 'nominate', nominated);
  for (const one of ways[state]) await one(on, house);
  return on;
}

const ask = step('chair', 'ask-clarification');
const inState = async (on: LiveCase, { deps }: House): Promise<string | undefined> =>
  (await deps.cases.head(on.id, 'strong'))?.aggregate.state;

/** A question that is open, where one can be. */
const withQuestion: Step = async (on, house) => {
  const state = await inState(on, house);
  if (state === 'in-deliberation') await ask(on, house);
  if (state === 'published') await pass('ask-current')(on, house);
};
const fallenShort: Step = async (on, house) => {
  if ((await inState(on, house)) !== 'submitted') return pass('expire-term')(on, house);
  await step('officer', 'request-supplement')(on, house);
  await on.save({ results: strong.results });
  await step('applicant', 'supplement')(on, house);
};

/** What must have happened besides arriving in the state, so that a command is possible; gives the moment for it. */
export const madeReady: {
  readonly [Command in KoploperCommand]?: (on: LiveCase, house: House) => Promise<string | undefined>;
} = {
  supplement: after((on) => on.save({ results: strong.results })),
  'propose-not-processing': after(fallenShort),
  'confirm-not-processing': after(fallenShort, step('officer2', 'propose-not-processing')),
  'close-review': after(...reviews),
  'answer-clarification': after(ask),
  'approve-summary': after(step('officer', 'propose-summary')),
  publish: after(...approved),
  're-enter': () => Promise.resolve('2026-12-01T09:00:00.000Z'),
  'publish-revision': after(step('applicant', 'propose-revision')),
  'resolve-undelivered': after((on) => on.act(asSystem, 'record-undelivered')),
  remind: due('remind', withQuestion),
  warn: due('warn'),
  'expire-term': due('expire-term', withQuestion),
  lapse: due('lapse'),
  'ask-current': due('ask-current'),
  'open-reentry': due('open-reentry'),
};

function after(...steps: Step[]) {
  return async (on: LiveCase, house: House): Promise<undefined> => {
    for (const one of steps) await one(on, house);
  };
}

function due(duty: KoploperCommand, first?: Step) {
  return async (on: LiveCase, house: House): Promise<string> => {
    await first?.(on, house);
    return on.until(duty);
  };
}

const halfway = liveStates.indexOf('in-deliberation');

export const koploperRights: RightsKind = {
  kind: 'koploper',
  commands: Object.keys(koploperCommands),
  byLink: ['accept-nomination', 'decline-nomination'],
  applying: liveStates.slice(0, halfway),
  deciding: liveStates.slice(halfway),
  beforeSubmission: ['nominated', 'lapsed', 'draft'],
  queued: ['submitted', 'in-deliberation', 'advised'],
  written: ['draft', 'awaiting-supplement'],
  withoutClock: ['withdrawn', 'not-processed'],
  beganBy: 'coordinator',
  alongside: [],
  absent: 'KL-2099-9999',
  prepare: () => Promise.resolve(),
  brought: (house, state, applying) =>
    brought({ ...house, ...(applying === undefined ? {} : { applying }) }, state as LiveState),
  ready: (_state, command) => madeReady[command as KoploperCommand],
  guardFor: ({ name, state, command }) => {
    if (name === 'decider1' && ['release-decision', 'return-decision'].includes(command))
      return 'same-decider';
    if (name === 'officer2' && command === 'confirm-not-processing') return 'same-officer';
    // A nomination holds nobody's data but that of the person it waits for.
    return state === 'nominated' && command === 'erase-person' ? 'still-needed' : undefined;
  },
};
