// What a group of questions begins with while it is empty: what the case knows already, so that nobody types it again.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Group } from './group.ts';

const nothing = { inCash: 0, inKind: 0 };

/** The budget begins with a row for the school itself and one for each partner, as it was asked to confirm it. */
export function suggested(view: CaseView, { name }: Group): Readonly<Record<string, unknown>> {
  const content: Readonly<Record<string, unknown>> = view.form?.content ?? {};
  if (view.kind !== 'fund' || name !== 'budget' || content['budget'] !== undefined) return content;
  const own = { role: 'applying-school', firstHalf: nothing, secondHalf: nothing };
  const theirs = view.partners.flatMap(({ id, pledge, status }) =>
    pledge && status !== 'declined' ? [{ partner: id, ...pledge }] : [],
  );
  return { ...content, budget: { contributions: [own, ...theirs] } };
}
