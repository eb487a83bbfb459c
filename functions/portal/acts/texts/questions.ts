// Questions that several acts ask alike.
import type { Questions } from '../../../ui/fields/words.ts';

export const electronicNotice = {
  electronicNotice: {
    label: { nl: 'Mogen wij u berichten per e-mail sturen?', en: 'May we send you notices by e-mail?' },
    hint: {
      nl: 'Zegt u nee, dan krijgt u alles per post. U kunt dit later wijzigen',
      en: 'If you say no, you get everything by post. You can change this later',
    },
  },
} as const satisfies Questions;

export const startQuestions = {
  name: { label: { nl: 'Naam van het project', en: 'Name of the project' } },
  organisation: { label: { nl: 'Uw organisatie', en: 'Your organisation' } },
  regions: {
    label: { nl: 'Regio’s', en: 'Regions' },
    hint: { nl: 'Waar het project werkt', en: 'Where the project works' },
  },
  ...electronicNotice,
} as const satisfies Questions;

export const partnerQuestions = {
  name: { label: { nl: 'Naam van de organisatie', en: 'Name of the organisation' } },
  sector: { label: { nl: 'Sector', en: 'Sector' } },
  educationLevel: {
    label: { nl: 'Onderwijsniveau', en: 'Level of education' },
    hint: { nl: 'Alleen voor een school', en: 'For a school only' },
  },
  role: { label: { nl: 'Wat doet deze partner?', en: 'What does this partner do?' } },
  contactName: { label: { nl: 'Naam van de contactpersoon', en: 'Name of the contact' } },
  contactEmail: { label: { nl: 'E-mailadres van de contactpersoon', en: 'E-mail address of the contact' } },
  language: { label: { nl: 'Taal van de uitnodiging', en: 'Language of the invitation' } },
} as const satisfies Questions;

export const scoreQuestions = {
  scores: { label: { nl: 'De criteria', en: 'The criteria' } },
  'scores.level': { label: { nl: 'Niveau', en: 'Level' } },
  'scores.motivation': { label: { nl: 'Waarom dit niveau?', en: 'Why this level?' } },
} as const satisfies Questions;

/** Who deliberated, and who left. */
export const attendanceQuestions = {
  present: {
    label: { nl: 'Wie waren erbij?', en: 'Who took part?' },
    hint: { nl: 'Vink aan wie bij de beraadslaging was', en: 'Tick who took part in the deliberation' },
  },
  recused: {
    label: { nl: 'Wie verliet de beraadslaging?', en: 'Who left the deliberation?' },
    hint: {
      nl: 'Wegens een belang: wie dat heeft, praat niet mee (Awb 2:4)',
      en: 'Because of an interest: whoever has one takes no part (Awb 2:4)',
    },
  },
} as const satisfies Questions;
