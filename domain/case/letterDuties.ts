// What every decision letter owes its reader, in the words in which it is asked of who prepares one.
import type { Bilingual } from '../../schemas/text.ts';
import { personalDataIn } from './personalData.ts';

export const duties = {
  reason: { nl: 'De motivering ontbreekt (Awb 3:46).', en: 'The reason is missing (Awb 3:46).' },
  advice: {
    nl: 'Het advies van de commissie ontbreekt (Awb 3:8, 3:49).',
    en: 'The committee’s advice is missing (Awb 3:8, 3:49).',
  },
  deviation: {
    nl: 'Het besluit wijkt af van het advies en zegt niet waarom (Awb 3:50).',
    en: 'The decision deviates from the advice and does not say why (Awb 3:50).',
  },
} as const satisfies Record<string, Bilingual>;

export const reasonFor = (criterion: Bilingual): Bilingual => ({
  nl: `De motivering voor het criterium ‘${criterion.nl}’ ontbreekt (Awb 3:46).`,
  en: `The reason for the criterion ‘${criterion.en}’ is missing (Awb 3:46).`,
});

/** One for each thing in the texts that looks like data about a person. */
export const nobodyElsesData = (texts: readonly string[]): readonly Bilingual[] =>
  personalDataIn(texts).map((found) => ({
    nl: `De brief bevat een persoonsgegeven: ${found}. Alleen gegevens van de geadresseerde mogen erin (AVG, artikel 5).`,
    en: `The letter holds personal data: ${found}. Only the addressee’s own may be in it (GDPR, article 5).`,
  }));

export const written = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
