// Where a case stands in the words of whoever works on it; what an applicant reads of it is another matter (`standing`).
import type { KoploperState } from '../../../schemas/case.ts';
import type { CaseSummary, CaseView } from '../../../schemas/caseView.ts';
import type { FundState } from '../../../schemas/fund/states.ts';
import type { Bilingual } from '../../../schemas/text.ts';

/** States that both kinds know. */
const shared = {
  none: { nl: 'Bestaat nog niet', en: 'Does not exist yet' },
  draft: { nl: 'Concept van de aanvrager', en: 'Draft of the applicant' },
  lapsed: { nl: 'Vervallen', en: 'Lapsed' },
  submitted: { nl: 'Ingediend: controleren of alles er is', en: 'Submitted: check whether all is there' },
  'awaiting-supplement': { nl: 'Aanvulling gevraagd', en: 'Supplement asked' },
  'not-processed': { nl: 'Niet in behandeling genomen', en: 'Not processed' },
  'under-review': { nl: 'Bij de beoordelaars', en: 'With the reviewers' },
  'in-deliberation': { nl: 'Bij de commissie', en: 'With the committee' },
  'decision-prepared': { nl: 'Besluit voorbereid', en: 'Decision prepared' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
} as const satisfies Record<string, Bilingual>;

export const koploperStateNames: Record<KoploperState, Bilingual> = {
  ...shared,
  nominated: { nl: 'Genomineerd', en: 'Nominated' },
  advised: { nl: 'Advies vastgesteld: besluiten', en: 'Advice adopted: decide' },
  admitted: { nl: 'Toegelaten', en: 'Admitted' },
  deferred: { nl: 'Doorgroei', en: 'Deferred' },
  declined: { nl: 'Niet toegelaten', en: 'Declined' },
  published: { nl: 'Gepubliceerd', en: 'Published' },
  retracted: { nl: 'Uit het register', en: 'Retracted' },
  archived: { nl: 'Gearchiveerd', en: 'Archived' },
};

export const fundStateNames: Record<FundState, Bilingual> = {
  ...shared,
  'judged-nearly': { nl: 'Bijna voldoende: mag het worden aangepast?', en: 'Nearly sufficient: amend it?' },
  amending: { nl: 'Wordt aangepast', en: 'Being amended' },
  'judged-positive': { nl: 'Positief beoordeeld', en: 'Judged positive' },
  'judged-negative': { nl: 'Negatief beoordeeld', en: 'Judged negative' },
  allocated: { nl: 'Verdeeld: besluiten', en: 'Allocated: decide' },
  granted: { nl: 'Verleend', en: 'Granted' },
  refused: { nl: 'Afgewezen', en: 'Refused' },
  published: { nl: 'Verleend en gepubliceerd', en: 'Granted and published' },
  running: { nl: 'Project loopt', en: 'Project running' },
  reported: { nl: 'Eindverslag binnen: vaststellen', en: 'Final report in: settle' },
  settled: { nl: 'Vastgesteld', en: 'Settled' },
  objected: { nl: 'Bezwaar', en: 'Objection' },
  'objection-prepared': { nl: 'Besluit op bezwaar voorbereid', en: 'Decision on objection prepared' },
};

export const stateName = (of: CaseSummary | CaseView): Bilingual =>
  of.kind === 'fund' ? fundStateNames[of.state] : koploperStateNames[of.state];
