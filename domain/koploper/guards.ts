// Guards that rows of several phases share.
import type { KoploperGuard } from './types.ts';

/** Only what the applicant saw is handed in: with two editors the last save may be the other's. */
export const formUnchanged: KoploperGuard<'submit' | 'supplement', 'form'> = {
  code: 'form-changed',
  says: {
    nl: 'Het formulier is intussen gewijzigd. Lees het opnieuw en dien het dan in.',
    en: 'The form was changed meanwhile. Read it again, then submit it.',
  },
  at: '/formEtag',
  holds: ({ facts, input }) => facts.form.etag === input.formEtag,
};

/** Four eyes: who prepared a decision does not release or return it. */
export const anotherDecider: KoploperGuard<'return-decision' | 'release-decision'> = {
  code: 'same-decider',
  says: {
    nl: 'Een besluit dat u zelf voorbereidde, geeft een andere besluitvormer vrij of terug.',
    en: 'A decision you prepared yourself is released or returned by another decider.',
  },
  holds: ({ case: current, actor }) =>
    actor.kind === 'person' && current.decision?.preparedBy !== actor.person,
};
