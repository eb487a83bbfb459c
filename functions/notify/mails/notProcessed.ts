// To the applicant: the application is not processed, why, and how to apply anew (Awb 4:5).
import type { NotProcessingGround } from '../../../schemas/notices.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { button, heading, type Letter, paragraph, quote } from '../../ui/mail/letter.ts';
import { type Facts, ownCases } from '../caseFacts.ts';
import { happened } from './evidence.ts';

const grounds: Record<NotProcessingGround, Bilingual> = {
  'not-supplemented': {
    nl: 'Wij vroegen u om een aanvulling. Die is niet op tijd bij ons binnengekomen.',
    en: 'We asked you for a supplement. It did not reach us in time.',
  },
  insufficient: {
    nl: 'Wij vroegen u om een aanvulling. Met wat u stuurde, kunnen wij uw aanvraag nog steeds niet beoordelen.',
    en: 'We asked you for a supplement. With what you sent we still cannot assess your application.',
  },
};

export const notProcessed = (
  facts: Facts<'koploper', 'application-not-processed'>,
  reason: string,
): Letter => ({
  subject: {
    nl: 'Wij nemen uw aanvraag niet in behandeling',
    en: 'We will not process your application',
  },
  body: [
    paragraph({
      nl: `Wij nemen uw aanvraag voor het project ‘${facts.title}’ niet in behandeling. Wij beoordelen hem dus niet, en u krijgt geen besluit over toelating.`,
      en: `We will not process your application for the project ‘${facts.title}’. So we will not assess it, and there will be no decision on admission.`,
    }),
    happened(facts, [
      {
        label: { nl: 'Besluit', en: 'Decision' },
        value: { nl: 'niet in behandeling genomen', en: 'not processed' },
      },
      { label: { nl: 'Datum', en: 'Date' }, value: fullDay(facts.time) },
    ]),
    heading({ nl: 'Waarom niet?', en: 'Why not?' }),
    paragraph(grounds[facts.data.ground]),
    quote(reason),
    heading({ nl: 'Wilt u toch meedoen?', en: 'Do you still want to take part?' }),
    paragraph({
      nl: 'Dat kan. U kunt op elk moment een nieuwe aanvraag beginnen en daarin gebruiken wat u al had geschreven. Zet er dan ook in wat nu ontbrak.',
      en: 'You can. You may begin a new application at any time, and use in it what you had written already. Please put in what was missing now.',
    }),
    button({ nl: 'Begin een nieuwe aanvraag', en: 'Begin a new application' }, ownCases(facts)),
    paragraph({
      nl: 'Klopt dit volgens u niet? Antwoord dan op deze mail.',
      en: 'Do you think this is wrong? Then reply to this message.',
    }),
  ],
});
