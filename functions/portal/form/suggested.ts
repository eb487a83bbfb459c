// What a group of questions begins with, beside what was filled in: what the case knows already, so that nobody types it again.
import type { CaseView } from '../../../schemas/caseView.ts';
import { countsAsPartner } from '../../../schemas/partner.ts';
import type { Group } from './group.ts';

const nothing = { inCash: 0, inKind: 0 };

/** The budget has a row for the school itself and one for each partner, as it was asked to confirm it. */
export function suggested(view: CaseView, { name, open }: Group): Readonly<Record<string, unknown>> {
  const content: Readonly<Record<string, unknown>> = view.form?.content ?? {};
  if (view.kind !== 'fund' || name !== 'budget' || !open.includes('budget')) return content;
  const { budget } = view.form?.content ?? {};
  const own = { role: 'applying-school', firstHalf: nothing, secondHalf: nothing };
  const filled = budget?.contributions ?? [own];
  const theirs = view.partners
    .filter(countsAsPartner)
    .flatMap(({ id, pledge }) =>
      pledge && !filled.some((one) => 'partner' in one && one.partner === id)
        ? [{ partner: id, ...pledge }]
        : [],
    );
  return { ...content, budget: { ...budget, contributions: [...filled, ...theirs] } };
}
