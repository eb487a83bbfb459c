// The form of each kind of case, as its pages put it: groups, questions and fields.
import type { CaseKindName } from '../../../schemas/case.ts';
import type { Form } from '../../../schemas/forms/definition.ts';
import { fundV1 } from '../../../schemas/forms/fund-v1.ts';
import { koploperV1 } from '../../../schemas/forms/koploper-v1.ts';
import type { Option } from './control.ts';

const forms: Readonly<Record<CaseKindName, Form>> = { koploper: koploperV1, fund: fundV1 };

export const formOfKind = (kind: CaseKindName): Form => forms[kind];

/** The questions of a form, to choose from. */
export const formQuestions = (kind: CaseKindName): readonly Option[] =>
  Object.entries(formOfKind(kind).fields).map(([value, { label }]) => ({ value, name: label }));
