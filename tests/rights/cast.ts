// Everyone who can stand before a case, and as what each stands there: written down by hand, so that the code is held against it.
import { personIdOf } from '../../functions/platform/peopleStore.ts';
import type { CaseKindName, KoploperState } from '../../schemas/case.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import type { Grant, Person } from '../../schemas/person.ts';
import type { Role, Sector } from '../../schemas/vocabulary.ts';
import { issuer } from '../support/apiClient.ts';
import { inputs } from '../support/sampleInputs.ts';

const region = 'haaglanden';
const elsewhere = 'zeeland';
/** The organisation that applies and the domain of the address it was invited at; a partner's own. */
export const ownOrganisation = inputs.nominate.organisation;
export const ownDomain = 'mondriaan.example.nl';
export const partnerOrganisation = inputs['invite-partner'].name;

export type Standing = 'applicant' | 'signatory' | Role;
interface Player {
  readonly grants?: readonly Grant[];
  readonly sector?: Sector;
  readonly organisation?: string;
  readonly email?: string;
  /** The schools for which they may sign. */
  readonly signsFor?: readonly string[];
  /** In which capacities somebody stands before an application in a state; those of the table, by hand. */
  readonly stands: (state: KoploperState) => readonly Standing[];
  /** Before a request to the fund, where that is another. */
  readonly standsInFund?: (state: FundState) => readonly Standing[];
}

const of = (role: Role, where: Grant['region'] = '*'): Grant[] => [{ role, region: where }];
const everyGrant = (['reviewer', 'chair', 'officer', 'decider'] as const).flatMap((role) => of(role));
const everyRole = ['chair', 'officer', 'decider'] as const;

const beforeAnyoneApplied: readonly KoploperState[] = ['nominated', 'lapsed'];
const beforeSubmission: readonly KoploperState[] = [...beforeAnyoneApplied, 'draft'];
const sinceAssignment: readonly KoploperState[] = [
  'under-review',
  'in-deliberation',
  'advised',
  'decision-prepared',
  'admitted',
  'deferred',
  'declined',
  'published',
  'retracted',
  'archived',
];

/** A request is begun by who applies for it; partners are invited before it is handed in. */
const beforeRequest: readonly FundState[] = ['draft', 'lapsed'];
const neverReviewed: readonly FundState[] = [
  ...beforeRequest,
  'submitted',
  'awaiting-supplement',
  'not-processed',
  'withdrawn',
];
const school = '25LH';

const as =
  (...capacities: Standing[]) =>
  () =>
    capacities;
const asNothing = as();
const reviewer = (sector: Sector): Player => ({
  sector,
  grants: of('reviewer'),
  stands: (state) => (sinceAssignment.includes(state) ? ['reviewer'] : []),
  standsInFund: (state) => (neverReviewed.includes(state) ? [] : ['reviewer']),
});

const players = {
  applicant: {
    stands: (state) => (beforeAnyoneApplied.includes(state) ? [] : ['applicant']),
    standsInFund: as('applicant'),
  },
  signatory: { signsFor: [school], stands: asNothing, standsInFund: as('signatory') },
  /** May sign for another school. */
  signatoryElsewhere: { signsFor: ['01AA'], stands: asNothing },
  stranger: { stands: asNothing },
  coordinator: { grants: of('coordinator', region), stands: as('coordinator') },
  coordinatorElsewhere: { grants: of('coordinator', elsewhere), stands: asNothing },
  reviewer1: reviewer('care'),
  reviewer2: reviewer('education'),
  reviewer3: reviewer('government'),
  unassignedReviewer: { sector: 'welfare', grants: of('reviewer'), stands: asNothing },
  abstainedReviewer: { sector: 'employers', grants: of('reviewer'), stands: asNothing },
  reviewerElsewhere: { sector: 'care', grants: of('reviewer', elsewhere), stands: asNothing },
  chair: { grants: of('chair', region), stands: as('chair') },
  /** Of the whole country: the money of a round is divided by nobody less. */
  chairOfAll: { grants: of('chair'), stands: as('chair') },
  chairElsewhere: { grants: of('chair', elsewhere), stands: asNothing },
  officer: { grants: of('officer'), stands: as('officer') },
  officer2: { grants: of('officer', region), stands: as('officer') },
  officerElsewhere: { grants: of('officer', elsewhere), stands: asNothing },
  decider1: { grants: of('decider'), stands: as('decider') },
  decider2: { grants: of('decider'), stands: as('decider') },
  decider3: { grants: of('decider'), stands: as('decider') },
  decider4: { grants: of('decider', region), stands: as('decider') },
  deciderElsewhere: { grants: of('decider', elsewhere), stands: asNothing },
  /** With every role there is, and an interest. */
  ofTheOrganisation: { grants: everyGrant, organisation: ownOrganisation, stands: asNothing },
  ofTheMailDomain: { grants: everyGrant, email: `collega@${ownDomain}`, stands: asNothing },
  ofThePartner: {
    grants: everyGrant,
    organisation: partnerOrganisation,
    stands: (state) => (beforeAnyoneApplied.includes(state) ? everyRole : []),
    standsInFund: asNothing,
  },
  alsoSignatory: {
    grants: everyGrant,
    signsFor: [school],
    stands: as(...everyRole),
    standsInFund: as('signatory'),
  },
  alsoCoordinator: { grants: [...everyGrant, ...of('coordinator', region)], stands: as('coordinator') },
  /** Declares it as soon as the case has been submitted. */
  declared: {
    grants: everyGrant,
    stands: (state) => (beforeSubmission.includes(state) ? everyRole : []),
    standsInFund: (state) => (beforeRequest.includes(state) ? everyRole : []),
  },
  /** Declares it once assigned. */
  declaredReviewer: { sector: 'other', grants: of('reviewer'), stands: asNothing },
} as const satisfies Record<string, Player>;

export type Name = keyof typeof players;
/** Those who are asked; the second and third reviewer stand as the first. */
export const names = (Object.keys(players) as Name[]).filter(
  (name) => name !== 'reviewer2' && name !== 'reviewer3',
);

/** `state` is one of the kind. */
export function standsAs(name: Name, kind: CaseKindName, state: string): readonly Standing[] {
  const { stands, standsInFund }: Player = players[name];
  return kind === 'fund' && standsInFund !== undefined
    ? standsInFund(state as FundState)
    : stands(state as KoploperState);
}

function recorded(name: string, { grants = [], sector, organisation, email, signsFor }: Player): Person {
  return {
    id: personIdOf(issuer, name),
    issuer,
    subject: name,
    name,
    email: email ?? `${name.toLowerCase()}@example.nl`,
    language: 'nl',
    grants: [...grants],
    ...(sector === undefined ? {} : { sector }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(signsFor === undefined ? {} : { signsFor: [...signsFor] }),
  };
}

export const cast = Object.fromEntries(
  Object.entries(players).map(([name, player]) => [name, recorded(name, player)]),
) as Readonly<Record<Name, Person>>;
export const idOf = (name: Name): string => cast[name].id;
