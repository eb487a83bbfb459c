// What stays incomplete is not processed: an officer proposes it, others decide (Awb 4:5).
import type { NotProcessingGround } from '../../../schemas/notices.ts';
import { everythingDelivered, personOf } from '../guards.ts';
import { notProcessingText } from '../textNames.ts';
import { type CaseContext, type CaseGuard, row } from '../types.ts';

/** Asked and not given in time, or given and still not enough. */
const groundOf = ({ case: { state, stops } }: Pick<CaseContext, 'case'>): NotProcessingGround | undefined => {
  const last = stops?.at(-1);
  if (state === 'awaiting-supplement') return last?.expired ? 'not-supplemented' : undefined;
  return last?.answeredOn === undefined ? undefined : 'insufficient';
};

const supplementFailed: CaseGuard<'propose-not-processing'> = {
  code: 'supplement-still-possible',
  says: {
    nl: 'Vraag eerst een aanvulling en wacht de termijn af. Pas als die voorbij is, of als de aanvulling niet genoeg is, kan dit.',
    en: 'First ask for a supplement and let the term pass. Only when it has passed, or when the supplement falls short, is this possible.',
  },
  holds: (context) => groundOf(context) !== undefined,
};

const wasReminded: CaseGuard<'propose-not-processing'> = {
  code: 'not-reminded',
  says: {
    nl: 'De aanvrager is nog niet aan de aanvulling herinnerd. Verleng de termijn.',
    en: 'The applicant has not been reminded of the supplement yet. Extend the term.',
  },
  holds: ({ case: current }) =>
    current.state !== 'awaiting-supplement' ||
    current.reminded?.['supplement']?.due === current.stops?.at(-1)?.due,
};

export const notProcessingRows = [
  row({
    from: ['awaiting-supplement', 'submitted'],
    command: 'propose-not-processing',
    by: ['officer'],
    when: [supplementFailed, wasReminded, everythingDelivered],
    to: 'same',
    emits: 'not-processing-proposed',
    contention: 'tell',
    data: (context) => ({
      proposedBy: personOf(context),
      ground: groundOf(context) ?? 'insufficient',
      reason: context.seal(context.input.reason),
    }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: notProcessingText(current.version + 1), salt: random.salt, body: input.reason },
    ],
  }),
];
