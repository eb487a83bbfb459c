// An application that stays incomplete is not processed: one officer proposes it, another confirms (Awb 4:5).
import type { NotProcessingGround } from '../../../schemas/notices.ts';
import { hasUndeliveredNotice } from '../notices.ts';
import { notProcessingText } from '../textNames.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

type Step = 'propose-not-processing' | 'confirm-not-processing';

/** Asked and not given in time, or given and still not enough. */
const groundOf = ({
  case: { state, stops },
}: Pick<KoploperContext, 'case'>): NotProcessingGround | undefined => {
  const last = stops?.at(-1);
  if (state === 'awaiting-supplement') return last?.expired ? 'not-supplemented' : undefined;
  return last?.answeredOn === undefined ? undefined : 'insufficient';
};

const supplementFailed: KoploperGuard<Step> = {
  code: 'supplement-still-possible',
  says: {
    nl: 'Vraag eerst een aanvulling en wacht de termijn af. Pas als die voorbij is, of als de aanvulling niet genoeg is, kan dit.',
    en: 'First ask for a supplement and let the term pass. Only when it has passed, or when the supplement falls short, is this possible.',
  },
  holds: (context) => groundOf(context) !== undefined,
};

const wasReminded: KoploperGuard<Step> = {
  code: 'not-reminded',
  says: {
    nl: 'De aanvrager is nog niet aan de aanvulling herinnerd. Verleng de termijn.',
    en: 'The applicant has not been reminded of the supplement yet. Extend the term.',
  },
  holds: ({ case: current }) =>
    current.state !== 'awaiting-supplement' ||
    current.reminded?.supplement?.due === current.stops?.at(-1)?.due,
};

const everythingDelivered: KoploperGuard<Step> = {
  code: 'notice-undelivered',
  says: {
    nl: 'Een bericht aan de aanvrager is niet bezorgd. Stuur het eerst op een andere manier.',
    en: 'A notice to the applicant was not delivered. Send it another way first.',
  },
  holds: ({ case: current }) => !hasUndeliveredNotice(current),
};

const proposed: KoploperGuard<'confirm-not-processing'> = {
  code: 'nothing-proposed',
  says: { nl: 'Er ligt geen voorstel om te bevestigen.', en: 'There is no proposal to confirm.' },
  holds: ({ case: current }) => current.notProcessing !== undefined,
};

const anotherOfficer: KoploperGuard<'confirm-not-processing'> = {
  code: 'same-officer',
  says: {
    nl: 'Wat u zelf voorstelde, bevestigt een andere medewerker.',
    en: 'What you proposed yourself is confirmed by another officer.',
  },
  holds: ({ case: current, actor }) =>
    actor.kind === 'person' && current.notProcessing?.proposedBy !== actor.person,
};

function officer({ actor }: Pick<KoploperContext, 'actor'>): string {
  if (actor.kind !== 'person') throw new Error('only a person proposes or confirms');
  return actor.person;
}

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
      proposedBy: officer(context),
      ground: groundOf(context) ?? 'insufficient',
      reason: context.seal(context.input.reason),
    }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: notProcessingText(current.version + 1), salt: random.salt, body: input.reason },
    ],
  }),
  row({
    from: ['awaiting-supplement', 'submitted'],
    command: 'confirm-not-processing',
    by: ['officer'],
    when: [proposed, anotherOfficer, everythingDelivered],
    to: 'not-processed',
    emits: 'application-not-processed',
    contention: 'tell',
    data: (context) => {
      const { notProcessing } = context.case;
      if (!notProcessing) throw new Error('what was not proposed passed the guards');
      const { ground, proposedAs } = notProcessing;
      return { confirmedBy: officer(context), ground, proposedAs };
    },
  }),
];
