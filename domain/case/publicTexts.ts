// What the public is about to read holds no personal data, as far as a machine can see.
import type { Context, Guard } from '../lifecycle/types.ts';
import { personalDataIn } from './personalData.ts';
import type { CaseFacts } from './types.ts';

type WithTexts = Pick<Context<unknown, unknown, Pick<CaseFacts, 'publicTexts'>>, 'facts'>;

export const publicTextsAreClean: Guard<WithTexts> = {
  code: 'personal-data',
  says: {
    nl: 'Deze tekst bevat persoonsgegevens. Haal ze eruit voordat iedereen hem leest.',
    en: 'This text holds personal data. Take it out before everyone reads it.',
  },
  holds: ({ facts }) => personalDataIn(facts.publicTexts).length === 0,
  lacks: ({ facts }) => personalDataIn(facts.publicTexts).map((found) => ({ nl: found, en: found })),
};
