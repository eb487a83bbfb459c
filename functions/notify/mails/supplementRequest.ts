// To the applicant: what is missing, why we may ask it, and by when.
import { fullDay } from '../../ui/dates.ts';
import { button, heading, type Letter, paragraph, quote, verbatim } from '../../ui/mail/letter.ts';
import { ownCases, type SharedFacts } from '../caseFacts.ts';
import { calledInEnglish, type KindWords } from '../kindWords.ts';
import type { SupplementItem } from '../texts.ts';
import { termInWords } from './term.ts';

export const supplementRequest =
  ({ fields }: Pick<KindWords, 'fields'>) =>
  (facts: SharedFacts<'supplement-requested'>, items: readonly SupplementItem[]): Letter => {
    const due = fullDay(facts.data.due);
    return {
      subject: {
        nl: 'Wilt u uw aanvraag aanvullen?',
        en: `Please supplement your ${calledInEnglish(facts)}`,
      },
      body: [
        paragraph({
          nl: `Wij hebben uw aanvraag voor het project ‘${facts.title}’ bekeken. Wij kunnen hem nog niet beoordelen, want er ontbreekt iets.`,
          en: `We have read your ${calledInEnglish(facts)} for the project ‘${facts.title}’. We cannot assess it yet, because something is missing.`,
        }),
        paragraph({
          nl: `Wilt u dit aanvullen? Dat kan tot en met ${due.nl}.`,
          en: `Would you please supplement it? You have until the end of ${due.en}.`,
        }),
        ...items.flatMap(({ field, missing, basis }) => [
          heading(fields[field]?.label ?? verbatim(field)),
          quote(missing),
          paragraph({ nl: `Op grond van: ${basis}`, en: `On the basis of: ${basis}` }),
        ]),
        heading({ nl: 'Wat betekent dit voor de termijn?', en: 'What does this mean for the term?' }),
        paragraph({
          nl: 'Zolang wij op uw aanvulling wachten, staat de termijn voor ons besluit stil. De dag waarop uw aanvulling binnenkomt, telt weer mee.',
          en: 'For as long as we wait for your supplement, the term for our decision stands still. The day your supplement arrives counts again.',
        }),
        termInWords(facts),
        paragraph({
          nl: 'U kunt alleen deze onderdelen wijzigen. Lukt het niet op tijd? Antwoord dan vóór die dag op deze mail.',
          en: 'You can change these parts only. Will you not make it in time? Then reply to this message before that day.',
        }),
        button(
          { nl: 'Vul uw aanvraag aan', en: `Supplement your ${calledInEnglish(facts)}` },
          ownCases(facts),
        ),
      ],
    };
  };
