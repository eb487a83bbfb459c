// Who may review a case: everybody who reviews, with sector, organisation and what lies with them already; who may not, and why;
// and a proposal that the officer may change.
import { inConflict } from '../../../domain/case/conflicts.ts';
import type { Case } from '../../../schemas/case.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { sectorNames } from '../../../schemas/vocabulary.ts';
import type { CaseReader } from '../../commands/caseReader.ts';
import { reviewerQueue } from '../../platform/caseWrites.ts';
import type { Option } from '../../ui/fields/control.ts';
import type { PortalDeps } from '../deps.ts';

type Deps = Pick<PortalDeps, 'people' | 'lists'>;

/** More reviewers than these are not listed; more open reviews than `mostCounted` are said to be as many. */
const mostListed = 100;
const mostCounted = 20;
/** A rule of thumb of the office, no rule of the programme: three reviews, of as many sectors as there are. */
const proposed = 3;

export interface Reviewer {
  readonly person: Person;
  /** Reviews that are still to be written. */
  readonly load: number;
}

/** Everybody who reviews, the least loaded first: a page of the list, and for each their row and one page of their queue. */
export async function allReviewers({ people, lists }: Deps): Promise<readonly Reviewer[]> {
  const page = await people.reviewers(mostListed);
  const known = await people.getAll((page?.reviewers ?? []).map(({ id }) => id));
  const reviewers = await Promise.all(
    known.map(async (person) => {
      const waiting = await lists.page('waiting', reviewerQueue(person.id), mostCounted);
      return { person, load: waiting?.entries.length ?? 0 };
    }),
  );
  return reviewers.sort(
    (one, other) => one.load - other.load || one.person.name.localeCompare(other.person.name),
  );
}

/** With the list of who can be assigned, when some are ticked and when none are. */
export const hintOnProposal: Bilingual = {
  nl: 'Aangevinkt staat een voorstel: wie het minst te doen heeft, uit verschillende sectoren. U kunt anders kiezen. Wie niet mag beoordelen, staat er met de reden bij',
  en: 'What is ticked is a proposal: who has least to do, from different sectors. You can choose otherwise. Whoever may not review is listed with the reason',
};
export const hintOnClosed: Bilingual = {
  nl: 'Wie niet mag beoordelen, staat er met de reden bij',
  en: 'Whoever may not review is listed with the reason',
};

/** Whoever may not review it stays in the list, with the reason. */
export async function reviewersFor(
  deps: Deps,
  { head }: CaseReader,
): Promise<{ readonly options: readonly Option[]; readonly proposal: readonly string[] }> {
  const { aggregate } = head;
  const reviewers = (await allReviewers(deps)).map((one) => ({ ...one, closed: closedTo(one.person, head) }));
  const open = reviewers.filter(({ closed }) => closed === undefined);
  const assigned = aggregate.reviewers ?? [];
  return {
    options: reviewers.map(({ closed, ...one }) => reviewerOption(one, closed)),
    proposal: proposalOf(
      open,
      assigned.map(({ sector }) => sector),
    ),
  };
}

export const reviewerOption = ({ person, load }: Reviewer, closed?: Bilingual): Option => {
  const { id, name, organisation, sector = 'other' } = person;
  const called = organisation === undefined ? name : `${name} (${organisation})`;
  return {
    value: id,
    name: { nl: called, en: called },
    hint: {
      nl: `${sectorNames[sector].nl}. ${inWordsOf(load).nl}`,
      en: `${sectorNames[sector].en}. ${inWordsOf(load).en}`,
    },
    ...(closed === undefined ? {} : { closed }),
  };
};

function inWordsOf(load: number): Bilingual {
  if (load === 0) return { nl: 'Geen open beoordelingen', en: 'No open reviews' };
  if (load === 1) return { nl: '1 open beoordeling', en: '1 open review' };
  const many = load === mostCounted ? `${mostCounted}+` : String(load);
  return { nl: `${many} open beoordelingen`, en: `${many} open reviews` };
}

const reasons = {
  assigned: { nl: 'Is al toegewezen', en: 'Is assigned already' },
  applicant: { nl: 'Vraagt zelf aan', en: 'Is the applicant' },
  region: { nl: 'Beoordeelt niet voor deze regio', en: 'Does not review for this region' },
  before: { nl: 'Beoordeelde deze aanvraag eerder', en: 'Reviewed this application before' },
  declared: { nl: 'Heeft zelf een belang gemeld', en: 'Has declared an interest' },
  conflict: {
    nl: 'Heeft een belang: dezelfde organisatie, een partner, hetzelfde maildomein of coördinator van de regio',
    en: 'Has an interest: the same organisation, a partner, the same mail domain or coordinator of the region',
  },
} as const satisfies Record<string, Bilingual>;

function closedTo(person: Person, head: CaseReader['head']): Bilingual | undefined {
  const { aggregate } = head;
  if (aggregate.reviewers?.some((one) => one.person === person.id)) return reasons.assigned;
  if (aggregate.applicant === person.id) return reasons.applicant;
  if (reviewedBefore(aggregate).includes(person.id)) return reasons.before;
  if (aggregate.conflicted?.includes(person.id)) return reasons.declared;
  if (inConflict(person, head)) return reasons.conflict;
  const here = person.grants.some(
    ({ role, region }) =>
      role === 'reviewer' && (region === '*' || (aggregate.regions ?? []).includes(region)),
  );
  return here ? undefined : reasons.region;
}

/** A reconsideration is done by others than the first time. */
const reviewedBefore = (current: Case): readonly string[] =>
  current.kind === 'koploper' ? (current.reconsideration?.reviewers ?? []) : [];

/** The least loaded, of a sector that is not there yet as long as there is one. `open` is in order of load. */
export function proposalOf(
  open: readonly Reviewer[],
  assigned: readonly string[],
  wanted: number = proposed,
): readonly string[] {
  const chosen: Reviewer[] = [];
  const sectors = new Set(assigned);
  while (chosen.length + assigned.length < wanted) {
    const left = open.filter((one) => !chosen.includes(one));
    const next = left.find(({ person: { sector = 'other' } }) => !sectors.has(sector)) ?? left[0];
    if (!next) break;
    chosen.push(next);
    sectors.add(next.person.sector ?? 'other');
  }
  return chosen.map(({ person }) => person.id);
}
