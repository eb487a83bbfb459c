// The findings of the moment of submission, in words.
import type { Bilingual } from '../../../schemas/text.ts';
import { type Block, heading, list, paragraph } from '../../ui/mail/letter.ts';

export const findingsInWords = (
  codes: readonly string[],
  findingText: (code: string) => Bilingual,
): readonly Block[] =>
  codes.length === 0
    ? [
        paragraph({
          nl: 'Ons systeem zag bij het indienen niets dat ontbreekt.',
          en: 'Our system saw nothing missing when you submitted.',
        }),
      ]
    : [
        heading({ nl: 'Wat ons systeem zag', en: 'What our system saw' }),
        paragraph({
          nl: 'Uw stukken zijn gewoon ontvangen. Een medewerker kijkt naar deze punten. Moet u iets doen, dan hoort u dat van ons.',
          en: 'Your documents have been received all the same. A member of our staff will look at these points. If you need to do anything, we will let you know.',
        }),
        list(codes.map(findingText)),
      ];
