// The questions within a field of a form that is more than one answer; the form itself has that of the whole field.
import type { CaseKindName } from '../../../schemas/case.ts';
import { formOfKind } from './forms.ts';
import type { Questions } from './words.ts';

const within: Readonly<Record<CaseKindName, Questions>> = {
  koploper: {
    'results.what': { label: { nl: 'Wat is er bereikt?', en: 'What was achieved?' } },
    'results.evidence': {
      label: { nl: 'Waaruit blijkt dat?', en: 'What shows it?' },
      hint: {
        nl: 'Een cijfer, een rapport of een adres op internet',
        en: 'A figure, a report or a web address',
      },
    },
    'results.date': {
      label: { nl: 'Wanneer?', en: 'When?' },
      hint: {
        nl: 'Een jaar, maand of dag: 2026, 2026-05 of 2026-05-31',
        en: 'A year, month or day: 2026, 2026-05 or 2026-05-31',
      },
    },
  },
  fund: {
    budget: {
      label: { nl: 'Meerjarenbegroting', en: 'Multi-year budget' },
      hint: { nl: 'Alle bedragen in euro’s', en: 'All amounts in euros' },
    },
    'budget.years': {
      label: { nl: 'Hoeveel jaar duurt het project?', en: 'How many years does the project last?' },
    },
    'budget.total': {
      label: { nl: 'Wat kost het project in totaal?', en: 'What does the project cost in all?' },
    },
    'budget.subsidy': { label: { nl: 'Welke subsidie vraagt u?', en: 'Which subsidy do you ask for?' } },
    'budget.contributions': {
      label: { nl: 'Wie brengt wat in?', en: 'Who brings in what?' },
      hint: {
        nl: 'Eén voor elke organisatie, ook voor uw eigen school',
        en: 'One for each organisation, for your own school as well',
      },
    },
    'budget.contributions.partner': {
      label: { nl: 'Partner', en: 'Partner' },
      hint: { nl: 'Leeg voor uw eigen school', en: 'Empty for your own school' },
    },
    'budget.contributions.role': { label: { nl: 'Als wat?', en: 'As what?' } },
    'budget.contributions.firstHalf': { label: { nl: 'Eerste helft', en: 'First half' } },
    'budget.contributions.firstHalf.inCash': { label: { nl: 'In geld', en: 'In cash' } },
    'budget.contributions.firstHalf.inKind': { label: { nl: 'In natura', en: 'In kind' } },
    'budget.contributions.secondHalf': { label: { nl: 'Tweede helft', en: 'Second half' } },
    'budget.contributions.secondHalf.inCash': { label: { nl: 'In geld', en: 'In cash' } },
    'budget.contributions.secondHalf.inKind': { label: { nl: 'In natura', en: 'In kind' } },
    'documents.upload': { label: { nl: 'Bestand', en: 'File' } },
    'documents.name': { label: { nl: 'Naam van het bestand', en: 'Name of the file' } },
    'documents.sha256': { label: { nl: 'Vingerafdruk', en: 'Fingerprint' } },
  },
};

/** Of every field, and of everything within it. */
export const fieldQuestions = (kind: CaseKindName): Questions => ({
  ...Object.fromEntries(
    Object.entries(formOfKind(kind).fields).map(([name, { label, hint }]) => [
      name,
      { label, ...(hint ? { hint } : {}) },
    ]),
  ),
  ...within[kind],
});
