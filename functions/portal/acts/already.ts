// What stands in the fields of an act when its page opens: what the case knows, so that nobody types it again.
import type { CaseView } from '../../../schemas/caseView.ts';
import { isNamed } from '../../../schemas/partner.ts';

/** `partner`: the one that the page is asked about. */
export function already(view: CaseView, command: string, partner?: string): unknown {
  switch (command) {
    case 'supplement':
    case 'submit':
    case 'amend':
      return { formEtag: view.form?.etag };
    case 'sign':
      return view.kind === 'fund' ? { formEtag: view.form?.etag, contentHash: view.formHash } : {};
    case 'request-supplement':
      return { items: itemsFound(view) };
    case 'change-contact':
      return view.contact;
    case 'restate-pledge': {
      const about = partnerMeant(view, partner);
      return about ? { partner: about.id, pledge: about.pledge } : {};
    }
    case 'remove-partner':
      return { partner: partnerMeant(view, partner)?.id };
    case 'adopt-advice':
    case 'adopt-judgement':
      return { levels: agreed(view) };
    case 'prepare-decision':
      return view.returned?.texts ?? {};
    case 'prepare-objection-decision':
      return view.returned === undefined ? {} : { reason: view.returned.texts };
    case 'propose-summary':
      return { summary: { nl: summaryIn(view) } };
    case 'propose-revision':
      return view.kind === 'koploper'
        ? { revision: { ...view.form?.content, summary: view.summary?.text } }
        : {};
    default:
      return {};
  }
}

/** The one that the page is asked about; without that, the only one there is. */
function partnerMeant({ partners }: CaseView, asked: string | undefined) {
  const there = partners.filter(isNamed);
  return there.length === 1 ? there[0] : there.find(({ id }) => id === asked);
}

/** What the machine found in a field, as the applicant may be asked for it; the officer changes it or leaves it out. */
function itemsFound({ findings, contact }: CaseView): readonly object[] {
  const byField = Map.groupBy(
    findings.filter(({ field }) => field !== undefined),
    ({ field }) => field,
  );
  return [...byField].map(([field, found]) => ({
    field,
    missing: found
      .map(({ says }) => says[contact?.language ?? 'nl'])
      .join('\n')
      .slice(0, 1000)
      .toWellFormed(),
    basis: [...new Set(found.map(({ source }) => source))].join('; ').slice(0, 200).trim().toWellFormed(),
  }));
}

/** The level of each criterion on which all reviewers agree: the chair has nothing to weigh there. */
function agreed({ reviews = [] }: CaseView): Record<string, number> {
  const [first, ...others] = reviews.map(({ levels }): Readonly<Record<string, number>> => levels);
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([criterion, level]) =>
      others.every((levels) => levels[criterion] === level),
    ),
  );
}

const summaryIn = (view: CaseView): string | undefined => view.form?.content.summary;
