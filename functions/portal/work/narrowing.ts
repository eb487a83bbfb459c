// How a queue is narrowed: by kind of case, and by what there is to do. The address holds the choice.
import type { CaseKindName } from '../../../schemas/case.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { WorkItem } from './item.ts';

export const kindNames: Readonly<Record<CaseKindName, Bilingual>> = {
  koploper: { nl: 'Kopgroep', en: 'Kopgroep' },
  fund: { nl: 'Regionaal investeringsfonds', en: 'Regional investment fund' },
};

interface Task {
  readonly name: Bilingual;
  readonly holds: (item: WorkItem, today: string) => boolean;
}

export const tasks = {
  verlopen: {
    name: { nl: 'Te laat', en: 'Overdue' },
    holds: ({ due }, today) => due !== undefined && due < today,
  },
  controle: {
    name: { nl: 'Volledigheid controleren', en: 'Check completeness' },
    holds: ({ summary }) => summary.state === 'submitted',
  },
  beoordeling: {
    name: { nl: 'In beoordeling', en: 'Under review' },
    holds: ({ summary }) => summary.state === 'under-review',
  },
  bericht: {
    name: { nl: 'Bericht niet aangekomen', en: 'Notice not arrived' },
    holds: ({ undelivered }) => undelivered.length > 0,
  },
} as const satisfies Record<string, Task>;

export interface Narrowing {
  readonly kind?: CaseKindName | undefined;
  readonly task?: keyof typeof tasks | undefined;
}

/** What the address does not say rightly, narrows nothing. */
export const narrowingOf = (kind: string | undefined, task: string | undefined): Narrowing => ({
  kind: kind === 'koploper' || kind === 'fund' ? kind : undefined,
  task: isTask(task) ? task : undefined,
});

const isTask = (task: string | undefined): task is keyof typeof tasks =>
  task !== undefined && Object.hasOwn(tasks, task);

export const isWithin = ({ kind, task }: Narrowing, item: WorkItem, today: string): boolean =>
  (kind === undefined || item.summary.kind === kind) &&
  (task === undefined || tasks[task].holds(item, today));
