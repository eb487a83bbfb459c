// To the applicant: the decision, why, on what it rests, and what can be done against it (Awb 3:45 to 3:50). The same words in
// the mail that makes it known and on the page where it is read before.
import type { DecisionLetter } from '../../../domain/koploper/letter.ts';
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { type Outcome, outcomeNames } from '../../../schemas/vocabulary.ts';
import { fullDay } from '../dates.ts';
import type { MailedCase } from './frame.ts';
import { caseNumberLabel, historyCodeLabel } from './labels.ts';
import { type Block, button, details, heading, type Letter, paragraph, quote, verbatim } from './letter.ts';

const subjects: Record<Outcome, Bilingual> = {
  admit: {
    nl: 'Besluit: uw project is toegelaten tot de Kopgroep',
    en: 'Decision: your project has been admitted to the Kopgroep',
  },
  defer: {
    nl: 'Besluit: uw project is nog niet toegelaten',
    en: 'Decision: your project has not been admitted yet',
  },
  decline: { nl: 'Besluit: uw project is niet toegelaten', en: 'Decision: your project has been declined' },
};

export interface DecisionMail extends MailedCase {
  /** Where the applicant finds the own cases. */
  readonly ownCases: string;
  /** The check code of the history, which there is once the decision has been made known. */
  readonly code: Bilingual;
}

export function koploperDecision(mail: DecisionMail, letter: DecisionLetter): Letter {
  const { caseNumber, title, ownCases, code } = mail;
  const { outcome, decidedOn, basis } = letter;
  return {
    subject: subjects[outcome],
    body: [
      paragraph({
        nl: `Wij hebben besloten over uw aanvraag voor het project ‘${title}’.`,
        en: `We have decided on your application for the project ‘${title}’.`,
      }),
      details([
        { label: caseNumberLabel, value: verbatim(caseNumber) },
        { label: { nl: 'Besluit', en: 'Decision' }, value: outcomeNames[outcome] },
        { label: { nl: 'Datum', en: 'Date' }, value: fullDay(decidedOn) },
        { label: { nl: 'Op grond van', en: 'On the basis of' }, value: basis },
        { label: historyCodeLabel, value: code },
      ]),
      heading({ nl: 'Waarom dit besluit?', en: 'Why this decision?' }),
      quote(letter.reason),
      ...perCriterion(letter),
      ...advised(letter),
      ...deferral(letter),
      ...(outcome === 'admit' ? afterAdmission : []),
      ...disagreeing(letter),
      button({ nl: 'Bekijk uw aanvraag', en: 'View your application' }, ownCases),
    ],
  };
}

const perCriterion = ({ criteria }: DecisionLetter): readonly Block[] =>
  criteria.flatMap(({ criterion, reason }) =>
    reason === undefined ? [] : [heading(kopgroepV1.criterionNames[criterion]), quote(reason)],
  );

/** What the committee advised, and why the decision is another when it is (Awb 3:50). */
function advised({ advice, deviationReason }: DecisionLetter): readonly Block[] {
  if (!advice) return [];
  const name = outcomeNames[advice.outcome];
  return [
    heading({ nl: 'Het advies van de commissie', en: 'The advice of the committee' }),
    paragraph({
      nl: `De commissie adviseerde: ${name.nl}. ${advice.deviates ? 'Wij wijken van dat advies af. Dit is waarom:' : 'Wij volgen dat advies.'}`,
      en: `The committee advised: ${name.en}. ${advice.deviates ? 'We deviate from that advice. This is why:' : 'We follow that advice.'}`,
    }),
    ...(deviationReason === undefined ? [] : [quote(deviationReason)]),
  ];
}

function deferral({ missing, reenterFrom }: DecisionLetter): readonly Block[] {
  if (missing === undefined || reenterFrom === undefined) return [];
  const from = fullDay(reenterFrom);
  return [
    heading({ nl: 'Wat er nog ontbreekt', en: 'What is still missing' }),
    quote(missing),
    paragraph({
      nl: `Vanaf ${from.nl} kunt u het project opnieuw aanmelden. Vertel dan vooral wat er nieuw is. U krijgt op die dag bericht van ons.`,
      en: `From ${from.en} you may enter the project again. Please tell us then what is new. You will hear from us on that day.`,
    }),
  ];
}

const afterAdmission: readonly Block[] = [
  heading({ nl: 'Hoe gaat het verder?', en: 'What happens next?' }),
  paragraph({
    nl: 'Wij schrijven een korte samenvatting voor het openbare register. U krijgt die eerst te zien. Pas als u akkoord bent, publiceren wij uw project.',
    en: 'We write a short summary for the public register. You will see it first. We publish your project only once you agree.',
  }),
];

/** What can be done against a decision. After an admission there is nothing to ask for. */
function disagreeing({ outcome, reconsideration }: DecisionLetter): readonly Block[] {
  if (reconsideration) return [question, howToAsk(reconsideration), noAwbDecision];
  return outcome === 'admit' ? [] : [question, lastWord, noAwbDecision];
}

const question = heading({ nl: 'Bent u het er niet mee eens?', en: 'Do you disagree?' });

function howToAsk({ until, at }: NonNullable<DecisionLetter['reconsideration']>): Block {
  const day = fullDay(until);
  return paragraph({
    nl: `Vraag dan om het besluit opnieuw te bekijken (heroverweging). Dat kan tot en met ${day.nl} bij ${at.nl}. Schrijf waarom u het er niet mee eens bent. Andere mensen dan de eerste keer kijken er dan naar.`,
    en: `Then ask for the decision to be looked at again (reconsideration). You can do so until the end of ${day.en}, at ${at.en}. Say why you disagree. Other people than the first time will look at it.`,
  });
}

const lastWord = paragraph({
  nl: 'Dit besluit is het antwoord op uw verzoek om heroverweging. Het is definitief: u kunt het niet nog een keer laten heroverwegen.',
  en: 'This decision is the answer to your request for reconsideration. It is final: it cannot be reconsidered once more.',
});

const noAwbDecision = paragraph({
  nl: 'Dit is geen besluit volgens de Algemene wet bestuursrecht. Bezwaar of beroep volgens die wet is daarom niet mogelijk.',
  en: 'This is no decision under the Dutch General Administrative Law Act (Awb). Objection or appeal under that act is therefore not possible.',
});
