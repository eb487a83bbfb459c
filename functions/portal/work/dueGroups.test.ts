import { expect, test } from 'vitest';
import { groupedByDue } from './dueGroups.ts';
import type { WorkItem } from './item.ts';

const item = (due: string | undefined): WorkItem => ({
  summary: {
    kind: 'koploper',
    state: 'submitted',
    number: `KL-2026-${due?.slice(-2) ?? '00'}00`,
    regions: [],
    standing: { label: { nl: 'x', en: 'x' }, toAct: 'office' },
  },
  due,
  undelivered: [],
});

test('a queue falls apart by when something is due, and an empty part is left out', () => {
  const days = ['2026-03-01', '2026-03-02', '2026-03-09', '2026-03-10', undefined];
  const parts = groupedByDue(days.map(item), '2026-03-02');
  expect(parts.map(({ group, items }) => [group, ...items.map(({ due }) => due)])).toEqual([
    ['overdue', '2026-03-01'],
    ['today', '2026-03-02'],
    // Seven days from the second is the ninth.
    ['week', '2026-03-09'],
    ['later', '2026-03-10'],
    ['never', undefined],
  ]);
  expect(groupedByDue([], '2026-03-02')).toEqual([]);
});
