// What the office misses in these answers, above the fields in which it is to be mended.
import * as z from 'zod/mini';
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { formOfKind } from '../../ui/fields/forms.ts';
import { Note, Prose } from '../../ui/parts.tsx';
import type { Group } from './group.ts';

const text = {
  title: { nl: 'Wat hier nog ontbreekt', en: 'What is still missing here' },
} as const satisfies Record<string, Bilingual>;

const until = (day: string): Bilingual => ({
  nl: `Vul dit aan uiterlijk ${fullDay(day).nl}.`,
  en: `Supplement this by ${fullDay(day).en} at the latest.`,
});

const items = z.array(z.object({ field: z.optional(z.string()), missing: z.string() }));

interface SupplementItemsProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly group: Group;
}

export function SupplementItems({ language, view, group }: SupplementItemsProps) {
  const { supplement } = view;
  const read = items.safeParse(itemsIn(supplement?.items));
  const here = read.success
    ? read.data.filter(({ field }) => field !== undefined && group.open.includes(field))
    : [];
  if (!supplement || here.length === 0) return null;
  const { fields } = formOfKind(view.kind);
  return (
    <Note>
      <h2>{text.title[language]}</h2>
      <p>{until(supplement.due)[language]}</p>
      {here.map(({ field = '', missing }) => (
        <>
          <p>
            <a href={`#veld-${field}`}>{fields[field]?.label[language] ?? field}</a>
          </p>
          <Prose of={missing} />
        </>
      ))}
    </Note>
  );
}

/** Stored as the list itself, or as what the act asked for. */
const itemsIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'items' in value ? value.items : value;
