// One group of questions of a form as a form of its own: what it asks, and how its answers go back into the whole.
import * as z from 'zod/mini';
import type { CaseView } from '../../../schemas/caseView.ts';
import { countsAsPartner } from '../../../schemas/partner.ts';
import type { Control, Option } from '../../ui/fields/control.ts';
import { controlOf } from '../../ui/fields/controlOf.ts';
import { formOfKind } from '../../ui/fields/forms.ts';
import { openIn } from '../case/open.ts';
import { adjusted } from '../fields/adjusted.ts';

export interface Group {
  readonly name: string;
  /** Fields that may be written now, in the order of the form. */
  readonly open: readonly string[];
  readonly closed: readonly string[];
  /** Of the open fields: each may be left empty, for a draft is never wrong for being unfinished. */
  readonly schema: z.ZodMiniType;
  readonly control: Control;
  /** The next group, if there is one. */
  readonly next: string | undefined;
}

/** `undefined` when the form of this kind has no such group. */
export function groupOf(view: CaseView, name: string): Group | undefined {
  const { groups, fields } = formOfKind(view.kind);
  if (!Object.hasOwn(groups, name)) return undefined;
  const names = Object.keys(fields).filter((field) => fields[field]?.group === name);
  const open = names.filter((field) => openIn(view, field));
  const shape = Object.fromEntries(
    open.flatMap((field) => (fields[field] ? [[field, z.optional(fields[field].schema)]] : [])),
  );
  const schema = z.strictObject(shape);
  const order = Object.keys(groups);
  return {
    name,
    open,
    closed: names.filter((field) => !open.includes(field)),
    schema,
    control: asked(view, controlOf(schema)),
    next: order[order.indexOf(name) + 1],
  };
}

/** Required is what makes the form complete, not what can be saved; partners are chosen by name. */
function asked(view: CaseView, control: Control): Control {
  const { fields } = formOfKind(view.kind);
  const known = adjusted(control, { options: { 'budget.contributions.partner': partnersToChoose(view) } });
  if (known.kind !== 'group') return known;
  const parts = Object.entries(known.parts).map(([name, part]) => [
    name,
    { ...part, required: fields[name]?.required ?? false },
  ]);
  return { kind: 'group', parts: Object.fromEntries(parts) };
}

/** Who takes part; whoever does not is there only where a row of the budget still names it. */
function partnersToChoose(view: CaseView): readonly Option[] {
  const rows = (view.kind === 'fund' && view.form?.content.budget?.contributions) || [];
  const inBudget = (id: string) => rows.some(({ partner }) => partner === id);
  return view.partners.flatMap((partner) => {
    const { id, name } = partner;
    if (countsAsPartner(partner)) return [{ value: id, name: { nl: name, en: name } }];
    if (!inBudget(id)) return [];
    return [{ value: id, name: { nl: `${name} (doet niet mee)`, en: `${name} (does not take part)` } }];
  });
}

/** The whole form with these answers: what was emptied is gone, what stands in other groups stays. */
export function withAnswers(
  content: Readonly<Record<string, unknown>>,
  { open }: Group,
  answers: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const others = Object.entries(content).filter(([field]) => !open.includes(field));
  return { ...Object.fromEntries(others), ...answers };
}
