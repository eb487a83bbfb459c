// What is published stays true: new versions of the page, and once a year the question whether all still holds.

import { isDueNow } from '../../case/guards.ts';
import { publicTextsAreClean } from '../../case/publicTexts.ts';
import { dutiesOf } from '../duties.ts';
import { revisionText } from '../textNames.ts';
import { type KoploperGuard, row } from '../types.ts';

const isProposed: KoploperGuard<'publish-revision', 'publicTexts'> = {
  code: 'no-revision-proposed',
  says: { nl: 'Er ligt geen nieuwe versie klaar.', en: 'There is no new version to publish.' },
  holds: ({ case: current }) => current.revision?.proposedAs !== undefined,
};

export const keepingCurrentRows = [
  row({
    from: ['published'],
    command: 'propose-revision',
    by: ['applicant'],
    to: 'published',
    emits: 'revision-proposed',
    contention: 'retry',
    data: ({ input, seal }) => ({ revision: seal(input.revision) }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: revisionText(current.version + 1), salt: random.salt, body: input.revision },
    ],
  }),
  row({
    from: ['published'],
    command: 'publish-revision',
    by: ['officer'],
    facts: ['publicTexts'],
    when: [isProposed, publicTextsAreClean],
    to: 'published',
    emits: 'revision-published',
    contention: 'tell',
    data: ({ case: current }) => ({ proposedAs: current.revision?.proposedAs ?? 0 }),
  }),
  row({
    from: ['published'],
    command: 'ask-current',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow(dutiesOf, 'ask-current')],
    to: 'published',
    emits: 'confirmation-asked',
    contention: 'retry',
    data: ({ input }) => ({ due: input.due }),
  }),
  row({
    from: ['published'],
    command: 'confirm-current',
    by: ['applicant'],
    to: 'published',
    emits: 'koploper-confirmed',
    contention: 'retry',
    data: () => ({}),
  }),
];
