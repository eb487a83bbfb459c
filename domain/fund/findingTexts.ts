// What each finding on a request says, by its code: events keep only the code, so that a receipt can be written from the event.
import { fundV1 } from '../../schemas/forms/fund-v1.ts';
import { fundDocumentNames } from '../../schemas/fund/names.ts';
import type { FundDocument } from '../../schemas/fund/vocabulary.ts';
import type { Bilingual } from '../../schemas/text.ts';

export const findingTexts = {
  'missing-what-is-new': {
    nl: 'U dient deze aanvraag opnieuw in. Vertel wat er nieuw is sinds de afwijzing.',
    en: 'You hand this request in again. Say what is new since the refusal.',
  },
  'partner-not-confirmed': {
    nl: 'Nog niet elke partner heeft bevestigd wat er over de eigen bijdrage staat.',
    en: 'Not every partner has confirmed yet what is said about its contribution.',
  },
  'pledge-differs': {
    nl: 'De begroting noemt een ander bedrag dan een partner bevestigde. Vraag die partner opnieuw om bevestiging.',
    en: 'The budget names another amount than a partner confirmed. Ask that partner to confirm anew.',
  },
  'contribution-of-no-partner': {
    nl: 'In de begroting staat geld van een organisatie die niet meedoet. Haal die rij weg.',
    en: 'The budget names money of an organisation that does not take part. Take that row out.',
  },
  'partner-not-in-budget': {
    nl: 'Een partner doet mee en staat niet in de begroting.',
    en: 'A partner takes part and does not stand in the budget.',
  },
  'not-signed': {
    nl: 'Het bevoegd gezag van de school heeft de aanvraag nog niet ondertekend.',
    en: 'The competent authority of the school has not signed the request yet.',
  },
  'signed-other-content': {
    nl: 'De aanvraag is gewijzigd nadat zij werd ondertekend. Laat haar opnieuw ondertekenen.',
    en: 'The request was changed after it was signed. Have it signed anew.',
  },
  'after-the-round': {
    nl: 'Het tijdvak voor aanvragen is voorbij. Wij ontvangen uw aanvraag wel, en moeten haar afwijzen als het te laat is.',
    en: 'The round is over. We do receive your request, and have to refuse it if it is late.',
  },
  'before-the-round': {
    nl: 'Het tijdvak voor aanvragen is nog niet begonnen.',
    en: 'The round has not begun yet.',
  },
  'same-project-in-round': {
    nl: 'Uw school heeft in dit tijdvak al een aanvraag voor een project met deze naam.',
    en: 'Your school already has a request in this round for a project of this name.',
  },
} as const satisfies Record<string, Bilingual>;

/** Of the checks on the budget, without the amounts: those stand in the request itself. */
const checkTexts: Readonly<Record<string, Bilingual>> = {
  'subsidy-amount-at-least': {
    nl: 'Het gevraagde bedrag is lager dan de regeling toestaat.',
    en: 'The amount asked for is lower than the regulation allows.',
  },
  'subsidy-amount-at-most': {
    nl: 'Het gevraagde bedrag is hoger dan de regeling toestaat.',
    en: 'The amount asked for is higher than the regulation allows.',
  },
  'subsidy-share-at-most': {
    nl: 'De subsidie is een te groot deel van de begroting.',
    en: 'The subsidy is too large a part of the budget.',
  },
  'labour-market-share-at-least': {
    nl: 'Arbeidsorganisaties, bedrijfsleven en O&O-fondsen dragen samen te weinig bij.',
    en: 'Labour organisations, business and O&O funds together bring in too little.',
  },
  'labour-market-share-at-most': {
    nl: 'Arbeidsorganisaties, bedrijfsleven en O&O-fondsen dragen samen te veel bij.',
    en: 'Labour organisations, business and O&O funds together bring in too much.',
  },
  'others-share-at-most': {
    nl: 'De andere partners dragen samen te veel bij.',
    en: 'The other partners together bring in too much.',
  },
  'applying-school-share-at-most': {
    nl: 'De aanvragende school draagt te veel bij.',
    en: 'The applying school brings in too much.',
  },
  'in-cash-only': {
    nl: 'De aanvragende school draagt alleen in geld bij.',
    en: 'The applying school contributes in cash only.',
  },
  'budget-adds-up': { nl: 'De begroting telt niet op.', en: 'The budget does not add up.' },
  duration: {
    nl: 'De duur van het project past niet bij de regeling.',
    en: 'The duration of the project does not fit the regulation.',
  },
  'one-applicant': {
    nl: 'In de begroting staat niet precies één aanvragende school.',
    en: 'The budget does not have exactly one applying school.',
  },
  'school-takes-part': { nl: 'Er doet geen school mee.', en: 'No school takes part.' },
  'labour-organisation-takes-part': {
    nl: 'Er doet geen arbeidsorganisatie mee.',
    en: 'No labour organisation takes part.',
  },
};

const fields: Readonly<Record<string, { readonly label: Bilingual }>> = fundV1.fields;

export const missingFieldText = (label: Bilingual): Bilingual => ({
  nl: `Nog niet ingevuld: ${label.nl}`,
  en: `Not filled in yet: ${label.en}`,
});

const documentTexts = {
  missing: { nl: 'Dit document ontbreekt nog: ', en: 'This document is still missing: ', todo: undefined },
  unknown: {
    nl: 'Dit bestand is niet bij deze aanvraag geüpload: ',
    en: 'This file was not uploaded with this request: ',
    todo: { nl: 'Upload het opnieuw.', en: 'Upload it again.' },
  },
  unchecked: {
    nl: 'Dit bestand is nog niet gecontroleerd: ',
    en: 'This file has not been checked yet: ',
    todo: {
      nl: 'De controle duurt een paar minuten. Duurt het langer, upload het bestand dan opnieuw.',
      en: 'The check takes a few minutes. If it takes longer, upload the file again.',
    },
  },
  refused: {
    nl: 'Dit bestand is bij de controle afgekeurd: ',
    en: 'This file did not pass the check: ',
    todo: undefined,
  },
  other: {
    nl: 'Dit is een ander bestand dan wij hebben gecontroleerd: ',
    en: 'This is another file than the one we checked: ',
    todo: {
      nl: 'Kies het geüploade bestand opnieuw in het formulier.',
      en: 'Choose the uploaded file in the form again.',
    },
  },
} as const;
export type DocumentLack = keyof typeof documentTexts;

export function documentText(lack: DocumentLack, document: FundDocument): Bilingual {
  const { todo, ...text } = documentTexts[lack];
  const name = fundDocumentNames[document];
  return todo === undefined
    ? { nl: `${text.nl}${name.nl}`, en: `${text.en}${name.en}` }
    : { nl: `${text.nl}${name.nl}. ${todo.nl}`, en: `${text.en}${name.en}. ${todo.en}` };
}

/** The words of a finding as far as its code tells them; a code this version no longer knows is shown as it is. */
export function findingText(code: string): Bilingual {
  const [, lack = '', document = ''] = /^([a-z]+)-document-(.+)$/.exec(code) ?? [];
  if (Object.hasOwn(documentTexts, lack) && Object.hasOwn(fundDocumentNames, document))
    return documentText(lack as DocumentLack, document as FundDocument);
  const label = fields[code.replace(/^missing-/, '')]?.label;
  if (code.startsWith('missing-') && label) return missingFieldText(label);
  const known: Readonly<Record<string, Bilingual>> = { ...findingTexts, ...checkTexts };
  return known[code] ?? { nl: code, en: code };
}
