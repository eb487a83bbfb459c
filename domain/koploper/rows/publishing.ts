// From admitted to the public register; and the way outside the straight one: importing.

import type { ImportKoploperInput } from '../../../schemas/import.ts';
import { publicTextsAreClean } from '../../case/publicTexts.ts';
import { slugOf } from '../../case/slug.ts';
import { importText, summaryText } from '../textNames.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

const summaryAgreed: KoploperGuard<'publish', 'form' | 'publicTexts'> = {
  code: 'summary-not-approved',
  says: {
    nl: 'De aanvrager is nog niet akkoord met de samenvatting.',
    en: 'The applicant has not approved the summary yet.',
  },
  holds: ({ case: current }) => current.summary?.status === 'approved',
};

const summaryProposed: KoploperGuard<'approve-summary'> = {
  code: 'no-summary-proposed',
  says: {
    nl: 'Er ligt nog geen samenvatting om akkoord op te geven.',
    en: 'There is no summary to approve yet.',
  },
  holds: ({ case: current }) => current.summary?.status === 'proposed',
};

const notApprovedYet: KoploperGuard<'propose-summary'> = {
  code: 'summary-already-approved',
  says: {
    nl: 'De samenvatting is al akkoord.',
    en: 'The summary has been approved already.',
  },
  holds: ({ case: current }) => current.summary?.status !== 'approved',
};

/** The address in the register: what the officer chose, else the project's name; never empty. */
function publicSlug({
  input,
  facts,
  case: current,
}: KoploperContext<'publish', 'form' | 'publicTexts'>): string {
  return input.slug ?? (slugOf(facts.form.content.name ?? '') || current.id.toLowerCase());
}

/** Guards an import passes over, by their finding's code: a source rarely says everything. */
function waivedBy(input: ImportKoploperInput): string[] {
  const has = (...wanted: string[]) => input.partners.some(({ sector }) => wanted.includes(sector));
  const waived: [string, boolean][] = [
    ['no-region', input.regions.length === 0],
    ['no-summary', input.summary === undefined],
    ['no-care-or-welfare-partner', !has('care', 'welfare')],
    ['no-education-partner', !has('education')],
    ['no-government-partner', !has('government')],
    ['no-concrete-result', input.results.length === 0],
    ['no-reviews', true],
    ['no-partner-confirmation', true],
  ];
  return waived.filter(([, applies]) => applies).map(([code]) => code);
}

export const publishingRows = [
  row({
    from: ['admitted'],
    command: 'propose-summary',
    by: ['officer'],
    when: [notApprovedYet],
    to: 'admitted',
    emits: 'summary-proposed',
    contention: 'tell',
    data: ({ input, seal }) => ({ summary: seal(input.summary) }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: summaryText(current.version + 1), salt: random.salt, body: input.summary },
    ],
  }),
  row({
    from: ['admitted'],
    command: 'approve-summary',
    by: ['applicant'],
    when: [summaryProposed],
    to: 'admitted',
    emits: 'summary-approved',
    contention: 'tell',
    data: ({ case: current }) => ({ proposedAs: current.summary?.proposedAs ?? 0 }),
  }),
  row({
    from: ['admitted'],
    command: 'publish',
    by: ['officer'],
    facts: ['form', 'publicTexts'],
    when: [summaryAgreed, publicTextsAreClean],
    to: 'published',
    emits: 'koploper-published',
    contention: 'tell',
    data: (context) => ({ slug: publicSlug(context) }),
    records: (context) => [{ set: 'slug', kind: 'koploper', slug: publicSlug(context) }],
  }),
  row({
    from: ['none'],
    command: 'import',
    by: ['system'],
    to: 'published',
    emits: 'koploper-imported',
    contention: 'retry',
    data: ({ input, seal }) => ({
      slug: input.slug,
      regions: input.regions,
      waived: waivedBy(input),
      confidence: input.confidence,
      readOn: input.readOn,
      content: seal(input),
    }),
    records: ({ input, random }) => [
      { set: 'title', title: input.name },
      { set: 'text', name: importText, salt: random.salt, body: input },
      { set: 'slug', kind: 'koploper', slug: input.slug },
    ],
  }),
];
