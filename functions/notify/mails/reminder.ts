// To the applicant, or to the invited project while nobody has accepted: something is due in 14 or 5 days.
import { addDays } from '../../../domain/clock/days.ts';
import type { Nomination } from '../../../schemas/nomination.ts';
import type { ApplicantTerm } from '../../../schemas/notices.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { button, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type CaseFacts, type Facts, ownCases } from '../caseFacts.ts';
import { englishNames } from '../kindWords.ts';
import { nominationLink } from './nomination.ts';

type Reminder = Facts<'koploper', 'reminder-issued'>;

export interface ReminderWords {
  readonly subject: Bilingual;
  /** What is due, and by when. */
  readonly due: (day: Bilingual, title: string) => Bilingual;
  /** What happens if nothing is done. `after`: the day after the last one. */
  readonly otherwise: (after: Bilingual) => Bilingual;
  readonly action: Bilingual;
}

/** Of the terms that cases of every kind have. `called`: what such a case is called in English. */
export const sharedReminders = (called: string) =>
  ({
    draft: {
      subject: { nl: 'Uw conceptaanvraag vervalt bijna', en: `Your draft ${called} is about to lapse` },
      due: (day, title) => ({
        nl: `Uw aanvraag voor het project ‘${title}’ is nog een concept. U kunt er nog aan werken tot en met ${day.nl}.`,
        en: `Your ${called} for the project ‘${title}’ is still a draft. You can still work on it until the end of ${day.en}.`,
      }),
      otherwise: (after) => ({
        nl: `Doet u niets, dan vervalt het concept op ${after.nl}. Wilt u het houden? Open het dan en sla het op. Dat is genoeg.`,
        en: `If you do nothing, the draft lapses on ${after.en}. Do you want to keep it? Then open it and save it. That is enough.`,
      }),
      action: { nl: 'Open uw aanvraag', en: `Open your ${called}` },
    },
    supplement: {
      subject: { nl: 'Denkt u aan uw aanvulling?', en: 'A reminder of your supplement' },
      due: (day, title) => ({
        nl: `Wij vroegen u om uw aanvraag voor het project ‘${title}’ aan te vullen. Dat kan tot en met ${day.nl}.`,
        en: `We asked you to supplement your ${called} for the project ‘${title}’. You have until the end of ${day.en}.`,
      }),
      otherwise: () => ({
        nl: 'Krijgen wij geen aanvulling, dan kunnen wij besluiten om uw aanvraag niet te behandelen. Lukt het niet op tijd? Antwoord dan vóór die dag op deze mail.',
        en: `If we get no supplement, we may decide not to process your ${called}. Will you not make it in time? Then reply to this message before that day.`,
      }),
      action: { nl: 'Vul uw aanvraag aan', en: `Supplement your ${called}` },
    },
    clarification: {
      subject: { nl: 'Denkt u aan de vraag van de commissie?', en: 'A reminder of the committee’s question' },
      due: (day, title) => ({
        nl: `De commissie vroeg u om een toelichting bij het project ‘${title}’. U kunt antwoorden tot en met ${day.nl}.`,
        en: `The committee asked you for a clarification of the project ‘${title}’. You can answer until the end of ${day.en}.`,
      }),
      otherwise: () => ({
        nl: 'Antwoordt u niet, dan gaat de commissie verder met wat zij heeft.',
        en: 'If you do not answer, the committee goes on with what it has.',
      }),
      action: { nl: 'Beantwoord de vraag', en: 'Answer the question' },
    },
  }) as const satisfies Record<string, ReminderWords>;

const words: Record<ApplicantTerm | 'nomination', ReminderWords> = {
  ...sharedReminders(englishNames.koploper),
  nomination: {
    subject: { nl: 'De nominatie van uw project vervalt bijna', en: 'Your nomination is about to lapse' },
    due: (day, title) => ({
      nl: `Uw project ‘${title}’ is genomineerd voor de Kopgroep van het Zorgpact. U kunt nog antwoorden tot en met ${day.nl}.`,
      en: `Your project ‘${title}’ has been nominated for the Kopgroep of the Zorgpact. You can still answer until the end of ${day.en}.`,
    }),
    otherwise: (after) => ({
      nl: `Doet u niets, dan vervalt de nominatie op ${after.nl}. Met uw antwoord voorkomt u dat: ja of nee.`,
      en: `If you do nothing, the nomination lapses on ${after.en}. Your answer prevents that: yes or no.`,
    }),
    action: { nl: 'Lees de nominatie en geef antwoord', en: 'Read the nomination and answer it' },
  },
  confirmation: {
    subject: { nl: 'Klopt uw pagina nog? Een herinnering', en: 'Does your page still hold? A reminder' },
    due: (day, title) => ({
      nl: `Wij vroegen u of de openbare pagina van het project ‘${title}’ nog klopt. Wij horen het graag uiterlijk op ${day.nl}.`,
      en: `We asked you whether the public page of the project ‘${title}’ still holds. We would like to hear from you by ${day.en}.`,
    }),
    otherwise: () => ({
      nl: 'Antwoordt u niet, dan blijft de pagina staan. Lezers zien er wanneer u haar voor het laatst bevestigde.',
      en: 'If you do not answer, the page stays. Readers see on it when you last confirmed it.',
    }),
    action: { nl: 'Bekijk en bevestig uw pagina', en: 'View and confirm your page' },
  },
};

export function reminder(facts: Reminder, invited: Nomination | undefined): Letter {
  const link = invited ? nominationLink(facts, invited) : ownCases(facts);
  return reminded(facts, words[invited ? 'nomination' : facts.data.term], link);
}

export function reminded(
  { title, data }: CaseFacts & { readonly data: { readonly due: string } },
  { subject, due, otherwise, action }: ReminderWords,
  link: string,
): Letter {
  return {
    subject,
    body: [
      paragraph(due(fullDay(data.due), title)),
      paragraph(otherwise(fullDay(addDays(data.due, 1)))),
      button(action, link),
      paragraph({
        nl: 'Heeft u dit net gedaan? Dan hoeft u niets meer te doen.',
        en: 'Have you just done this? Then you need not do anything more.',
      }),
    ],
  };
}
