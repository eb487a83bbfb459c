// Guards that rows of a nomination share.
import type { KoploperGuard } from './types.ts';

/** Compared as hashes, so that the time it takes says nothing about the secret. */
export const theLinkIs: KoploperGuard<'accept-nomination' | 'decline-nomination', 'nomination'> = {
  code: 'link-not-valid',
  says: {
    nl: 'Deze link hoort niet bij een nominatie. Vraag degene die u nomineerde om een nieuwe.',
    en: 'This link belongs to no nomination. Ask whoever nominated you for a new one.',
  },
  holds: ({ facts, input, seal }) =>
    facts.nomination !== undefined && seal(facts.nomination.secret) === seal(input.secret),
};

export const notAnswered: KoploperGuard<'accept-nomination' | 'decline-nomination', 'nomination'> = {
  code: 'already-answered',
  says: { nl: 'Deze nominatie is al beantwoord.', en: 'This nomination has been answered already.' },
  holds: ({ facts }) => facts.nomination?.status === 'invited',
};
