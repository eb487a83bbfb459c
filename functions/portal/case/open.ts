// Whether a field of the form may be written now.
import type { CaseView } from '../../../schemas/caseView.ts';

/** `*` stands for all of them. */
export const openIn = ({ form }: Pick<CaseView, 'form'>, field: string): boolean =>
  form?.open?.some((one) => one === '*' || one === field) ?? false;
