// Whose work somebody can look at: the queue of each role they hold, and the reviews that are theirs.
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Role } from '../../../schemas/vocabulary.ts';
import { reviewerQueue } from '../../platform/caseWrites.ts';

export type Queue = Exclude<Role, 'coordinator'>;

export const queueNames: Record<Queue, Bilingual> = {
  officer: { nl: 'Programmabureau', en: 'Programme office' },
  reviewer: { nl: 'Mijn beoordelingen', en: 'My reviews' },
  chair: { nl: 'Commissie', en: 'Committee' },
  decider: { nl: 'Besluiten', en: 'Decisions' },
};

/** Each once, in the order in which they were granted. */
export const queuesOf = ({ grants }: Person): readonly Queue[] => [
  ...new Set(grants.flatMap(({ role }) => (role === 'coordinator' ? [] : [role]))),
];

/** Where the cases of a queue are listed. */
export const queueKey = (queue: Queue, { id }: Person): string =>
  queue === 'reviewer' ? reviewerQueue(id) : queue;
