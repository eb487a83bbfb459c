// A queue in parts, by when something is due; what is due first comes first.
import { addDays } from '../../../domain/clock/days.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { WorkItem } from './item.ts';

const names = {
  overdue: { nl: 'Te laat', en: 'Overdue' },
  today: { nl: 'Vandaag', en: 'Today' },
  week: { nl: 'Binnen een week', en: 'Within a week' },
  later: { nl: 'Later', en: 'Later' },
  never: { nl: 'Zonder termijn', en: 'Without a term' },
} as const satisfies Record<string, Bilingual>;

type Group = keyof typeof names;

export interface DueGroup {
  readonly group: Group;
  readonly name: Bilingual;
  readonly items: readonly WorkItem[];
}

/** `today` is a day; parts with nothing in them are left out. */
export function groupedByDue(items: readonly WorkItem[], today: string): readonly DueGroup[] {
  const byGroup = Map.groupBy(items, ({ due }) => groupOf(due, today));
  return (Object.keys(names) as Group[]).flatMap((group) => {
    const found = byGroup.get(group);
    return found ? [{ group, name: names[group], items: found }] : [];
  });
}

function groupOf(due: string | undefined, today: string): Group {
  if (due === undefined) return 'never';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= addDays(today, 7) ? 'week' : 'later';
}
