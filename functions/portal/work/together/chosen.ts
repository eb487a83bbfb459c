// Several cases at once: which were ticked, and which acts there are for all of them.
import type { Bilingual } from '../../../../schemas/text.ts';
import type { Typed } from '../../fields/typed.ts';

export const chosenName = 'zaak';
export const actName = 'doe';

/** Acts that ask nothing, or the same of every case. */
export const togetherActs = {
  'open-review': { nl: 'Beoordeling openen', en: 'Open the review' },
  'assign-reviewers': { nl: 'Dezelfde beoordelaars toewijzen', en: 'Assign the same reviewers' },
  'close-review': { nl: 'Beoordeling sluiten', en: 'Close the review' },
  'announce-delay': {
    nl: 'Melden dat het besluit later komt',
    en: 'Announce that the decision will be late',
  },
} as const satisfies Record<string, Bilingual>;

export type TogetherAct = keyof typeof togetherActs;

export const isTogetherAct = (name: string | undefined): name is TogetherAct =>
  name !== undefined && Object.hasOwn(togetherActs, name);

/** As many as a page of the queue holds. */
const most = 50;

/** Numbers of cases, each once. */
export const chosenIn = (typed: Typed): readonly string[] =>
  [...new Set(typed.all(chosenName))]
    .filter((number) => /^(?:KL|RIF)-[0-9-]{4,20}$/.test(number))
    .slice(0, most);
