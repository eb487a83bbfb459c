// To the applicant: a term of a request is about to pass, or passed without an answer.
import type { Bilingual } from '../../../../schemas/text.ts';
import type { Letter } from '../../../ui/mail/letter.ts';
import { type Facts, ownCases } from '../../caseFacts.ts';
import { englishNames } from '../../kindWords.ts';
import { type ReminderWords, reminded, sharedReminders } from '../reminder.ts';
import { type ExpiredWords, sharedExpiries } from '../termExpired.ts';

type Reminder = Facts<'fund', 'reminder-issued'>;

const stillToReport = (): Bilingual => ({
  nl: 'Dit verslag hoort bij de subsidie die u kreeg. Lukt het niet op tijd? Antwoord dan vóór die dag op deze mail.',
  en: 'This report belongs to the subsidy that you got. Will you not make it in time? Then reply to this message before that day.',
});

const reminders: Record<Reminder['data']['term'], ReminderWords> = {
  ...sharedReminders(englishNames.fund),
  hearing: {
    subject: { nl: 'Wilt u gehoord worden? Een herinnering', en: 'Do you want to be heard? A reminder' },
    due: (day, title) => ({
      nl: `Wij vroegen of u uw aanvraag voor het project ‘${title}’ in een gesprek wilt toelichten. U kunt antwoorden tot en met ${day.nl}.`,
      en: `We asked whether you want to explain your request for the project ‘${title}’ in a conversation. You can answer until the end of ${day.en}.`,
    }),
    otherwise: () => ({
      nl: 'Antwoordt u niet, dan gaan wij verder met wat u heeft ingediend.',
      en: 'If you do not answer, we go on with what you submitted.',
    }),
    action: { nl: 'Beantwoord ons aanbod', en: 'Answer our offer' },
  },
  amendment: {
    subject: { nl: 'U kunt uw aanvraag nog aanpassen', en: 'You can still amend your request' },
    due: (day, title) => ({
      nl: `U kunt uw aanvraag voor het project ‘${title}’ aanpassen op één criterium. Dat kan tot en met ${day.nl}.`,
      en: `You can amend your request for the project ‘${title}’ on one criterion. You have until the end of ${day.en}.`,
    }),
    otherwise: () => ({
      nl: 'Past u niets aan, dan blijft het oordeel van de commissie zoals het is.',
      en: 'If you amend nothing, the judgement of the committee stays as it is.',
    }),
    action: { nl: 'Pas uw aanvraag aan', en: 'Amend your request' },
  },
  'progress-report': {
    subject: { nl: 'Denkt u aan uw voortgangsverslag?', en: 'A reminder of your progress report' },
    due: (day, title) => ({
      nl: `Uw verslag over de voortgang van het project ‘${title}’ ontvangen wij uiterlijk op ${day.nl}.`,
      en: `We need your report on the progress of the project ‘${title}’ by ${day.en}.`,
    }),
    otherwise: stillToReport,
    action: { nl: 'Stuur uw verslag in', en: 'Send in your report' },
  },
  'final-report': {
    subject: { nl: 'Denkt u aan uw eindverslag?', en: 'A reminder of your final report' },
    due: (day, title) => ({
      nl: `Uw eindverslag over het project ‘${title}’ ontvangen wij uiterlijk op ${day.nl}.`,
      en: `We need your final report on the project ‘${title}’ by ${day.en}.`,
    }),
    otherwise: stillToReport,
    action: { nl: 'Stuur uw verslag in', en: 'Send in your report' },
  },
};

export const reminder = (facts: Reminder): Letter =>
  reminded(facts, reminders[facts.data.term], ownCases(facts));

export const expiries: Record<Facts<'fund', 'term-expired'>['data']['term'], ExpiredWords> = {
  ...sharedExpiries(englishNames.fund),
  hearing: {
    subject: {
      nl: 'Wij hebben niet gehoord of u een gesprek wilt',
      en: 'We have not heard whether you want a conversation',
    },
    passed: (due, title) => ({
      nl: `Wij vroegen of u gehoord wilt worden over het project ‘${title}’, uiterlijk op ${due.nl}. Wij hebben geen antwoord ontvangen.`,
      en: `We asked you to say by ${due.en} whether you want to be heard about the project ‘${title}’. We have not received an answer.`,
    }),
    next: {
      nl: 'Wij gaan verder met wat u heeft ingediend. Wilt u toch nog gehoord worden? Antwoord dan snel op deze mail.',
      en: 'We go on with what you submitted. Do you want to be heard after all? Then reply to this message soon.',
    },
    action: { nl: 'Bekijk uw aanvraag', en: 'View your request' },
  },
  amendment: {
    subject: {
      nl: 'De termijn om aan te passen is voorbij',
      en: 'The term to amend has passed',
    },
    passed: (due, title) => ({
      nl: `U kon uw aanvraag voor het project ‘${title}’ aanpassen tot en met ${due.nl}. Wij hebben geen aangepaste aanvraag ontvangen.`,
      en: `You could amend your request for the project ‘${title}’ until the end of ${due.en}. We have not received an amended request.`,
    }),
    next: {
      nl: 'Aanpassen kan nu niet meer. Het oordeel van de commissie blijft zoals het is. Daarna volgt het besluit.',
      en: 'It can no longer be amended. The judgement of the committee stays as it is. Then the decision follows.',
    },
    action: { nl: 'Bekijk uw aanvraag', en: 'View your request' },
  },
};
