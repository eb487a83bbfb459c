// The criteria on which a case is judged and the levels, by what they are called.
import { regulationOf } from '../../domain/fund/regulationOf.ts';
import type { CaseView } from '../../schemas/caseView.ts';
import { kopgroepV1 } from '../../schemas/rubrics/kopgroep-v1.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Option } from './fields/control.ts';

/** In the order of the rubric or regulation; none before the category of a request is known. */
export function criteriaOf(view: CaseView): readonly Option[] {
  if (view.kind === 'koploper')
    return Object.entries(kopgroepV1.criterionNames).map(([value, name]) => ({ value, name }));
  if (view.category === undefined) return [];
  const { criteria } = regulationOf(view).categories[view.category];
  return criteria.map(({ code, name }) => ({ value: code, name }));
}

const levelNames: Readonly<Record<number, Bilingual>> = kopgroepV1.levelNames;

/** `3 voldoende`: every rubric names them alike; the number says how far one is from another. */
export const levelName = (level: number): Bilingual => ({
  nl: `${level} ${levelNames[level]?.nl ?? ''}`.trim(),
  en: `${level} ${levelNames[level]?.en ?? ''}`.trim(),
});
