// To a reviewer: a case to judge.
import type { CaseKindName } from '../../../schemas/case.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { button, heading, type Letter, list, paragraph } from '../../ui/mail/letter.ts';
import { ownCases, type SharedFacts } from '../caseFacts.ts';
import { calledInEnglish, type KindWords } from '../kindWords.ts';

const subjects: Record<CaseKindName, Bilingual> = {
  koploper: { nl: 'Een aanvraag om te beoordelen', en: 'An application to review' },
  fund: { nl: 'Een aanvraag om te beoordelen', en: 'A request to review' },
};

export const reviewAssignment =
  ({ criteria }: Pick<KindWords, 'criteria'>) =>
  (facts: SharedFacts<'reviewers-assigned'>): Letter => {
    return {
      subject: subjects[facts.head.aggregate.kind],
      body: [
        paragraph({
          nl: `Het programmabureau vraagt u om de aanvraag ${facts.caseNumber} te beoordelen. Het gaat om het project ‘${facts.title}’.`,
          en: `The programme office asks you to review ${calledInEnglish(facts)} ${facts.caseNumber}. It is about the project ‘${facts.title}’.`,
        }),
        heading({ nl: 'Kijk eerst of u vrij kunt oordelen', en: 'First check whether you can judge freely' }),
        paragraph({
          nl: 'Bent u betrokken bij dit project of bij een van de partners? Begin dan niet, maar antwoord op deze mail.',
          en: 'Are you involved in this project or in one of its partners? Then do not start, but reply to this message.',
        }),
        heading({ nl: 'Wat vragen wij van u?', en: 'What do we ask of you?' }),
        paragraph({
          nl: 'Geef voor elk criterium een niveau en leg uit waarom:',
          en: 'Give a level for every criterion, and say why:',
        }),
        list(criteria(facts)),
        paragraph({
          nl: 'Beoordelingen van anderen ziet u pas als uw eigen beoordeling binnen is.',
          en: 'You will see the reviews of others only once your own is in.',
        }),
        button({ nl: 'Naar uw beoordelingen', en: 'Go to your reviews' }, ownCases(facts)),
      ],
    };
  };
