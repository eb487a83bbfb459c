// To the applicant, at once: the withdrawal came in, and which decision stands when it was one of a request to look again.
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay, fullMoment } from '../../ui/dates.ts';
import { type Block, button, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type CaseFacts, type Facts, ownCases } from '../caseFacts.ts';
import type { StandingDecision } from '../decisionLetter.ts';
import { calledInEnglish } from '../kindWords.ts';
import { happened } from './evidence.ts';

type Withdrawn = Facts<'koploper', 'application-withdrawn'>;

export const withdrawal = (facts: Withdrawn, standing: StandingDecision | undefined): Letter =>
  standing ? requestWithdrawn(facts, standing) : caseWithdrawn(facts);

const withdrawnOn = (facts: CaseFacts): Block =>
  happened(facts, [{ label: { nl: 'Ingetrokken op', en: 'Withdrawn on' }, value: fullMoment(facts.time) }]);

const notYou = paragraph({
  nl: 'Heeft u dit niet zelf gedaan? Antwoord dan meteen op deze mail.',
  en: 'Did you not do this yourself? Then reply to this message at once.',
});

/** The whole of it, so that no decision comes. */
export const caseWithdrawn = (facts: CaseFacts): Letter => ({
  subject: { nl: 'Uw aanvraag is ingetrokken', en: `Your ${calledInEnglish(facts)} has been withdrawn` },
  body: [
    paragraph({
      nl: `U heeft uw aanvraag voor het project ‘${facts.title}’ ingetrokken. Dit is uw ontvangstbevestiging. Wij behandelen de aanvraag niet verder en u krijgt dus geen besluit.`,
      en: `You have withdrawn your ${calledInEnglish(facts)} for the project ‘${facts.title}’. This is your receipt. We will not process the ${calledInEnglish(facts)} any further, so there will be no decision.`,
    }),
    withdrawnOn(facts),
    notYou,
  ],
});

const requestWithdrawn = (facts: Withdrawn, standing: StandingDecision): Letter => ({
  subject: {
    nl: 'Uw verzoek om heroverweging is ingetrokken',
    en: 'Your request for reconsideration has been withdrawn',
  },
  body: [
    paragraph({
      nl: `U heeft uw verzoek om heroverweging voor het project ‘${facts.title}’ ingetrokken. Dit is uw ontvangstbevestiging. Wij bekijken het besluit niet opnieuw.`,
      en: `You have withdrawn your request for reconsideration for the project ‘${facts.title}’. This is your receipt. We will not look at the decision again.`,
    }),
    withdrawnOn(facts),
    paragraph(whatStands(facts, standing)),
    notYou,
    button({ nl: 'Bekijk uw aanvraag', en: 'View your application' }, ownCases(facts)),
  ],
});

function whatStands({ data }: Withdrawn, { releasedAt, reenterFrom }: StandingDecision): Bilingual {
  const day = fullDay(releasedAt);
  if (data.state !== 'deferred' || reenterFrom === undefined)
    return {
      nl: `Het besluit van ${day.nl} blijft gelden: uw project is niet toegelaten tot de Kopgroep.`,
      en: `The decision of ${day.en} stands: your project has not been admitted to the Kopgroep.`,
    };
  const from = fullDay(reenterFrom);
  return {
    nl: `Het besluit van ${day.nl} blijft gelden: uw project is nog niet toegelaten. Vanaf ${from.nl} kunt u het opnieuw aanmelden.`,
    en: `The decision of ${day.en} stands: your project has not been admitted yet. From ${from.en} you may enter it again.`,
  };
}
