// Where a case stands, in words for everyone: internal states never show outside. Who is to act, and by when.

import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import type { Capacity } from '../case/capacity.ts';
import type { Standing } from '../case/kind.ts';
import { type StandingWords, standingBy } from '../case/standing.ts';
import { clarificationIsOpen, openStop } from '../case/stops.ts';
import { nextDue, openTerms } from './openTerms.ts';

const inHand: StandingWords = {
  label: { nl: 'Wij beoordelen uw aanvraag', en: 'We are assessing your application' },
  toAct: 'office',
  due: 'decision',
};

const words: Record<KoploperState, StandingWords> = {
  none: { label: { nl: 'Bestaat nog niet', en: 'Does not exist yet' }, toAct: 'nobody' },
  nominated: {
    label: { nl: 'Genomineerd: wij wachten op uw antwoord', en: 'Nominated: we are waiting for your answer' },
    toAct: 'applicant',
  },
  draft: { label: { nl: 'Concept: nog niet ingediend', en: 'Draft: not submitted yet' }, toAct: 'applicant' },
  lapsed: { label: { nl: 'Vervallen', en: 'Lapsed' }, toAct: 'nobody' },
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
  'not-processed': { label: { nl: 'Niet in behandeling genomen', en: 'Not processed' }, toAct: 'nobody' },
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
  retracted: {
    label: { nl: 'Teruggetrokken uit het register', en: 'Retracted from the register' },
    toAct: 'nobody',
  },
  archived: { label: { nl: 'Gearchiveerd', en: 'Archived' }, toAct: 'nobody' },
  withdrawn: { label: { nl: 'Ingetrokken', en: 'Withdrawn' }, toAct: 'nobody' },
};

const awaitingApproval: StandingWords = {
  label: {
    nl: 'Toegelaten: wij wachten op uw akkoord met de samenvatting',
    en: 'Admitted: we are waiting for your approval of the summary',
  },
  toAct: 'applicant',
};

const awaitingClarification: StandingWords = {
  label: { nl: 'Wij wachten op uw toelichting', en: 'We are waiting for your clarification' },
  toAct: 'applicant',
  due: 'clarification',
};

const supplementOverdue: StandingWords = {
  label: {
    nl: 'De termijn voor uw aanvulling is voorbij: wij bekijken hoe het verder gaat',
    en: 'The term for your supplement has passed: we are considering what comes next',
  },
  toAct: 'office',
  queue: 'officer',
  due: 'decision',
};

const askedToConfirm: StandingWords = {
  label: { nl: 'Gepubliceerd: klopt alles nog?', en: 'Published: does all still hold?' },
  toAct: 'applicant',
  due: 'confirmation',
};

/** The state alone does not say whose move it is: an open question, an unused term or a proposal does. */
function wordsFor(current: KoploperCase): StandingWords {
  const { state, summary, confirmationDue } = current;
  if (state === 'admitted' && summary?.status === 'proposed') return awaitingApproval;
  if (state === 'awaiting-supplement' && !openStop(current)) return supplementOverdue;
  if (state === 'in-deliberation' && clarificationIsOpen(current)) return awaitingClarification;
  if (state === 'published' && confirmationDue !== undefined) return askedToConfirm;
  return words[state];
}

export const standing = (current: KoploperCase): Standing =>
  standingBy(wordsFor(current), openTerms(current));

/** In whose queue the case lies: a notice that did not arrive, or a new version, is a task of the office. `undefined`: in none. */
export function queueOf(current: KoploperCase): Capacity | undefined {
  if (current.undelivered !== undefined || current.revision?.proposedAs !== undefined) return 'officer';
  return wordsFor(current).queue ?? (nextDue(current) === undefined ? undefined : 'applicant');
}
