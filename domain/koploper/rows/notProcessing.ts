// Another officer confirms that an application is not processed.
import { everythingDelivered, personOf } from '../../case/guards.ts';
import { type KoploperGuard, row } from '../types.ts';

const proposed: KoploperGuard<'confirm-not-processing'> = {
  code: 'nothing-proposed',
  says: { nl: 'Er ligt geen voorstel om te bevestigen.', en: 'There is no proposal to confirm.' },
  holds: ({ case: current }) => current.notProcessing !== undefined,
};

const anotherOfficer: KoploperGuard<'confirm-not-processing'> = {
  code: 'same-officer',
  beforehand: true,
  says: {
    nl: 'Wat u zelf voorstelde, bevestigt een andere medewerker.',
    en: 'What you proposed yourself is confirmed by another officer.',
  },
  holds: ({ case: current, actor }) =>
    actor.kind === 'person' && current.notProcessing?.proposedBy !== actor.person,
};

export const notProcessingRows = [
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
      return { confirmedBy: personOf(context), ground, proposedAs };
    },
  }),
];
