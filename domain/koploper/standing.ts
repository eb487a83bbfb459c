// Where a case stands, in words for everyone: internal states never show outside. Who is to act, and by when.
import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Capacity } from './access.ts';

export type Party = 'applicant' | 'office' | 'nobody';

export interface Standing {
  readonly label: Bilingual;
  /** Whose move it is, as the applicant should read it. */
  readonly toAct: Party;
  /** Last day (Europe/Amsterdam) for that move; absent when nothing is due. */
  readonly by?: string;
}

interface Words {
  readonly label: Bilingual;
  readonly toAct: Party;
  /** In whose queue the case lies. */
  readonly queue?: Capacity;
  readonly due?: 'decision' | 'supplement';
}

const inHand: Words = {
  label: { nl: 'Wij beoordelen uw aanvraag', en: 'We are assessing your application' },
  toAct: 'office',
  due: 'decision',
};

const words: Record<KoploperState, Words> = {
  none: { label: { nl: 'Bestaat nog niet', en: 'Does not exist yet' }, toAct: 'nobody' },
  draft: { label: { nl: 'Concept: nog niet ingediend', en: 'Draft: not submitted yet' }, toAct: 'applicant' },
  submitted: {
    label: {
      nl: 'Wij controleren of uw aanvraag compleet is',
      en: 'We are checking whether your application is complete',
    },
    toAct: 'office',
    queue: 'officer',
    due: 'decision',
  },
  'awaiting-supplement': {
    label: { nl: 'Wij wachten op uw aanvulling', en: 'We are waiting for your supplement' },
    toAct: 'applicant',
    due: 'supplement',
  },
  'under-review': { ...inHand, queue: 'officer' },
  'in-deliberation': { ...inHand, queue: 'chair' },
  advised: { ...inHand, queue: 'decider' },
  'decision-prepared': { ...inHand, queue: 'decider' },
  admitted: {
    label: { nl: 'Toegelaten tot de Kopgroep', en: 'Admitted to the Kopgroep' },
    toAct: 'office',
    queue: 'officer',
  },
  deferred: {
    label: { nl: 'Doorgroei: nog niet toegelaten', en: 'Deferred: not admitted yet' },
    toAct: 'applicant',
  },
  declined: { label: { nl: 'Niet toegelaten', en: 'Declined' }, toAct: 'nobody' },
  published: { label: { nl: 'Gepubliceerd als koploper', en: 'Published as koploper' }, toAct: 'nobody' },
  withdrawn: { label: { nl: 'Ingetrokken', en: 'Withdrawn' }, toAct: 'nobody' },
};

const awaitingApproval: Words = {
  label: {
    nl: 'Toegelaten: wij wachten op uw akkoord met de samenvatting',
    en: 'Admitted: we are waiting for your approval of the summary',
  },
  toAct: 'applicant',
};

const wordsFor = (current: KoploperCase): Words =>
  current.state === 'admitted' && current.summary?.status === 'proposed'
    ? awaitingApproval
    : words[current.state];

export function standing(current: KoploperCase): Standing {
  const { label, toAct, due } = wordsFor(current);
  const by =
    due === 'decision' ? current.decisionDue : due === 'supplement' ? current.supplement?.due : undefined;
  return by === undefined ? { label, toAct } : { label, toAct, by };
}

/** The capacity whose queue the case lies in; `undefined` when it lies in none. */
export const queueOf = (current: KoploperCase): Capacity | undefined => wordsFor(current).queue;
