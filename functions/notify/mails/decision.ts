// To the applicant: the decision, why, and what can be done against it.
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { type Outcome, outcomeNames } from '../../../schemas/vocabulary.ts';
import { fullDay } from '../../ui/dates.ts';
import { type Facts, ownCases } from '../caseFacts.ts';
import { type Block, button, heading, type Letter, paragraph, quote } from '../letter.ts';
import type { PreparedDecision } from '../sources.ts';
import { happened } from './evidence.ts';

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

export function decision(facts: Facts<'decision-released'>, prepared: PreparedDecision): Letter {
  const { outcome } = facts.data;
  return {
    subject: subjects[outcome],
    body: [
      paragraph({
        nl: `Wij hebben besloten over uw aanvraag voor het project ‘${facts.title}’.`,
        en: `We have decided on your application for the project ‘${facts.title}’.`,
      }),
      happened(facts, [
        { label: { nl: 'Besluit', en: 'Decision' }, value: outcomeNames[outcome] },
        { label: { nl: 'Datum', en: 'Date' }, value: fullDay(facts.time) },
      ]),
      heading({ nl: 'Waarom dit besluit?', en: 'Why this decision?' }),
      quote(prepared.reason),
      ...deviation(prepared.deviationReason),
      ...deferral(prepared.missing, prepared.reenterFrom),
      ...(outcome === 'admit' ? afterAdmission : []),
      ...reconsideration(facts.time),
      button({ nl: 'Bekijk uw aanvraag', en: 'View your application' }, ownCases(facts)),
    ],
  };
}

const deviation = (reason: string | undefined): readonly Block[] =>
  reason === undefined
    ? []
    : [
        heading({
          nl: 'Waarom wij afwijken van het advies',
          en: 'Why we deviate from the advice',
        }),
        quote(reason),
      ];

function deferral(missing: string | undefined, reenterFrom: string | undefined): readonly Block[] {
  if (missing === undefined || reenterFrom === undefined) return [];
  const from = fullDay(reenterFrom);
  return [
    heading({ nl: 'Wat er nog ontbreekt', en: 'What is still missing' }),
    quote(missing),
    paragraph({
      nl: `Vanaf ${from.nl} kunt u het project opnieuw aanmelden. Vertel dan vooral wat er nieuw is.`,
      en: `From ${from.en} you may enter the project again. Please tell us then what is new.`,
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

function reconsideration(releasedAt: string): readonly Block[] {
  const from = fullDay(releasedAt);
  const weeks = kopgroep.reconsiderationWeeks;
  return [
    heading({ nl: 'Bent u het er niet mee eens?', en: 'Do you disagree?' }),
    paragraph({
      nl: `Vraag ons dan om het besluit opnieuw te bekijken (heroverweging). Dat kan binnen ${weeks} weken na ${from.nl}. Antwoord op deze mail en schrijf waarom u het er niet mee eens bent. Andere mensen dan de eerste keer kijken er dan naar.`,
      en: `Then ask us to look at the decision again (reconsideration). You can do so within ${weeks} weeks after ${from.en}. Reply to this message and say why you disagree. Other people than the first time will look at it.`,
    }),
    paragraph({
      nl: 'Dit is geen besluit volgens de Algemene wet bestuursrecht. Bezwaar of beroep volgens die wet is daarom niet mogelijk.',
      en: 'This is no decision under the Dutch General Administrative Law Act (Awb). Objection or appeal under that act is therefore not possible.',
    }),
  ];
}
