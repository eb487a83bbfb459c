// Where a request stands, in words for everyone: internal states never show outside. Who is to act, and by when.
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import type { Capacity } from '../case/capacity.ts';
import type { Standing } from '../case/kind.ts';
import { type StandingWords, standingBy } from '../case/standing.ts';
import { clarificationIsOpen, openStop } from '../case/stops.ts';
import { amendmentIsOpen, hearingIsOffered, nextDue, openTerms } from './openTerms.ts';
import type { FundTerm } from './terms.ts';

type Words = StandingWords<FundTerm>;

const inHand: Words = {
  label: { nl: 'Wij beoordelen uw aanvraag', en: 'We are assessing your request' },
  toAct: 'office',
  due: 'decision',
};

const objecting: Words = {
  label: { nl: 'Wij behandelen uw bezwaar', en: 'We are handling your objection' },
  toAct: 'office',
  queue: 'decider',
  due: 'objection',
};

const words: Record<FundState, Words> = {
  none: { label: { nl: 'Bestaat nog niet', en: 'Does not exist yet' }, toAct: 'nobody' },
  draft: { label: { nl: 'Concept: nog niet ingediend', en: 'Draft: not submitted yet' }, toAct: 'applicant' },
  lapsed: { label: { nl: 'Vervallen', en: 'Lapsed' }, toAct: 'nobody' },
  submitted: {
    label: { nl: 'Ontvangen: wij controleren of alles er is', en: 'Received: we check whether all is there' },
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
  'judged-nearly': { ...inHand, queue: 'decider' },
  amending: { ...inHand, queue: 'chair' },
  'judged-positive': { ...inHand, queue: 'chair' },
  'judged-negative': { ...inHand, queue: 'decider' },
  allocated: { ...inHand, queue: 'decider' },
  'decision-prepared': { ...inHand, queue: 'decider' },
  granted: { label: { nl: 'Subsidie verleend', en: 'Subsidy granted' }, toAct: 'office', queue: 'officer' },
  refused: { label: { nl: 'Afgewezen', en: 'Refused' }, toAct: 'nobody' },
  'not-processed': { label: { nl: 'Buiten behandeling gelaten', en: 'Not processed' }, toAct: 'nobody' },
  published: {
    label: { nl: 'Subsidie verleend en gepubliceerd', en: 'Subsidy granted and published' },
    toAct: 'applicant',
  },
  running: {
    label: { nl: 'Het project loopt', en: 'The project is running' },
    toAct: 'applicant',
  },
  reported: {
    label: { nl: 'Wij stellen de subsidie vast', en: 'We are settling the subsidy' },
    toAct: 'office',
    queue: 'officer',
    due: 'settlement',
  },
  settled: { label: { nl: 'Subsidie vastgesteld', en: 'Subsidy settled' }, toAct: 'nobody' },
  objected: objecting,
  'objection-prepared': objecting,
  withdrawn: { label: { nl: 'Ingetrokken', en: 'Withdrawn' }, toAct: 'nobody' },
};

const awaiting = (nl: string, en: string, due: FundTerm): Words => ({
  label: { nl: `Wij wachten op ${nl}`, en: `We are waiting for ${en}` },
  toAct: 'applicant',
  due,
});

const supplementOverdue: Words = {
  label: {
    nl: 'De termijn voor uw aanvulling is voorbij: wij bekijken hoe het verder gaat',
    en: 'The term for your supplement has passed: we are considering what comes next',
  },
  toAct: 'office',
  queue: 'officer',
  due: 'decision',
};

/** The state alone does not say whose move it is: an open question, an unused term or a proposal does. */
function wordsFor(current: FundCase): Words {
  const { state, progressReportedOn, formalRefusal, notProcessing } = current;
  if (state === 'awaiting-supplement' && !openStop(current))
    return { ...supplementOverdue, ...(notProcessing ? { queue: 'decider' } : {}) };
  if (state === 'submitted' && (formalRefusal ?? notProcessing))
    return { ...words.submitted, queue: 'decider' };
  if (state === 'in-deliberation' && clarificationIsOpen(current))
    return awaiting('uw toelichting', 'your clarification', 'clarification');
  if ((state === 'under-review' || state === 'in-deliberation') && hearingIsOffered(current))
    return {
      ...words[state],
      ...awaiting('uw antwoord: wilt u gehoord worden?', 'your answer: do you want to be heard?', 'hearing'),
      ...(words[state].queue ? { queue: words[state].queue } : {}),
    };
  if (amendmentIsOpen(current))
    return awaiting('uw aangepaste aanvraag', 'your amended request', 'amendment');
  if (state === 'running')
    return { ...words.running, due: progressReportedOn === undefined ? 'progress-report' : 'final-report' };
  return words[state];
}

export const standing = (current: FundCase): Standing => standingBy(wordsFor(current), openTerms(current));

/** In whose queue the case lies: a notice that did not arrive is a task of the office. `undefined`: in none. */
export function queueOf(current: FundCase): Capacity | undefined {
  if (current.undelivered !== undefined) return 'officer';
  return wordsFor(current).queue ?? (nextDue(current) === undefined ? undefined : 'applicant');
}
