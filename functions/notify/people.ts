// The people beside the applicant who get mails: partners, the invited project, its nominator, reviewers. Never somebody for
// whom the case does not exist (Awb 2:4).
import { before, inConflict } from '../../domain/case/conflicts.ts';
import { awaitedReviewers } from '../../domain/case/reviews.ts';
import { personActor } from '../../domain/lifecycle/actor.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Person } from '../../schemas/person.ts';
import type { CaseFacts, Facts, Receiver, SharedFacts } from './caseFacts.ts';
import { type Sources, TooEarly } from './sources.ts';

export async function partnerOf(
  { cases }: Sources,
  facts: CaseFacts & { readonly data: { readonly partner: string } },
): Promise<Partner> {
  const partner = await cases.partner(facts.caseNumber, facts.data.partner);
  if (!partner) throw new Error('the partner of the event has no row');
  return partner;
}

async function nominationOf({ cases }: Sources, { caseNumber }: CaseFacts): Promise<Nomination> {
  const nomination = await cases.nomination(caseNumber);
  if (!nomination) throw new TooEarly();
  return nomination;
}

/** The nomination, and who nominated, with the roles they have; nobody when they are gone. */
export async function nominatedByWhom(
  sources: Sources,
  facts: CaseFacts<KoploperCase>,
): Promise<{ readonly nomination: Nomination; readonly nominator: Person | undefined }> {
  const { nominatedBy } = facts.head.aggregate;
  const nomination = await nominationOf(sources, facts);
  const [nominator] = nominatedBy === undefined ? [] : await sources.people.getAll([nominatedBy]);
  return { nomination, nominator };
}

/** Who is reminded instead of an applicant, because nobody had accepted when it was issued. */
export const invitedWhileAsked = (
  sources: Sources,
  facts: Facts<'koploper', 'reminder-issued'>,
): Promise<Nomination | undefined> =>
  facts.data.state === 'nominated' ? nominationOf(sources, facts) : Promise.resolve(undefined);

/** Who hears of a lapse instead of an applicant: a case without one can only have been nominated. */
export const invitedWhileLapsing = (
  sources: Sources,
  facts: Facts<'koploper', 'application-lapsed'>,
): Promise<Nomination | undefined> =>
  facts.head.aggregate.applicant === undefined ? nominationOf(sources, facts) : Promise.resolve(undefined);

/** The case exists for a nominator who still has a role in it, which a conflict of interest takes away. */
export function nominator(
  { head }: CaseFacts,
  { nominator: person }: { readonly nominator: Person | undefined },
): readonly Receiver[] {
  if (!person || head.aggregate.conflicted?.includes(person.id)) return [];
  const known = before(personActor(person), head);
  const regions: readonly string[] = head.aggregate.regions ?? [];
  const keepsRole =
    known.kind === 'person' && known.grants.some(({ region }) => region === '*' || regions.includes(region));
  return keepsRole ? [person] : [];
}

export const invitedPartner = (_facts: CaseFacts, partner: Partner): readonly Receiver[] => {
  const { id, contactName, contactEmail, language, name } = partner;
  return contactEmail === undefined ? [] : [{ id, name: contactName ?? name, email: contactEmail, language }];
};

export const invitedProject = ({
  contactName,
  contactEmail,
  language,
  organisation,
}: Nomination): readonly Receiver[] =>
  contactEmail === undefined
    ? []
    : [{ id: 'nominee', name: contactName ?? organisation, email: contactEmail, language }];

/** The people of these ids who may judge the case. */
async function free(
  { people }: Sources,
  { head }: CaseFacts,
  ids: readonly string[],
): Promise<readonly Person[]> {
  return (await people.getAll(ids)).filter((person) => !inConflict(person, head));
}

export const assignedReviewers = (sources: Sources, facts: SharedFacts<'reviewers-assigned'>) =>
  free(
    sources,
    facts,
    facts.data.reviewers.map(({ person }) => person),
  );

export const releasedReviewer = (sources: Sources, facts: SharedFacts<'reviewer-released'>) =>
  free(sources, facts, [facts.data.reviewer]);

/** Whose review is not in when the mail is written. */
export const remindedReviewers = (sources: Sources, facts: CaseFacts) =>
  free(sources, facts, awaitedReviewers(facts.head.aggregate));
