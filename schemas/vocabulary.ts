// The closed lists of words of the field, with their names in both languages.
import * as z from 'zod/mini';
import type { Bilingual } from './text.ts';

export const sectors = ['care', 'welfare', 'education', 'government', 'employers', 'other'] as const;
export const sector = z.enum(sectors);
export type Sector = (typeof sectors)[number];
export const sectorNames: Record<Sector, Bilingual> = {
  care: { nl: 'Zorg', en: 'Care' },
  welfare: { nl: 'Welzijn', en: 'Welfare' },
  education: { nl: 'Onderwijs', en: 'Education' },
  government: { nl: 'Overheid', en: 'Government' },
  employers: { nl: 'Werkgevers', en: 'Employers' },
  other: { nl: 'Overig', en: 'Other' },
};

const educationLevels = ['vmbo', 'mbo', 'hbo', 'wo', 'other'] as const;
export const educationLevel = z.enum(educationLevels);
export type EducationLevel = (typeof educationLevels)[number];
export const educationLevelNames: Record<EducationLevel, Bilingual> = {
  vmbo: { nl: 'vmbo', en: 'vmbo (preparatory vocational)' },
  mbo: { nl: 'mbo', en: 'mbo (vocational)' },
  hbo: { nl: 'hbo', en: 'hbo (applied sciences)' },
  wo: { nl: 'wo', en: 'wo (university)' },
  other: { nl: 'ander onderwijs', en: 'other education' },
};

/** Roles that are granted to a person for a region; applicant, partner and assigned reviewer are relations of a case. */
export const roles = ['coordinator', 'reviewer', 'chair', 'officer', 'decider'] as const;
export const role = z.enum(roles);
export type Role = (typeof roles)[number];
export const roleNames: Record<Role, Bilingual> = {
  coordinator: { nl: 'Regiocoördinator', en: 'Regional coordinator' },
  reviewer: { nl: 'Beoordelaar', en: 'Reviewer' },
  chair: { nl: 'Commissievoorzitter', en: 'Committee chair' },
  officer: { nl: 'Medewerker van het programmabureau', en: 'Officer of the programme' },
  decider: { nl: 'Besluitvormer', en: 'Decision maker' },
};

const outcomes = ['admit', 'defer', 'decline'] as const;
export const outcome = z.enum(outcomes);
export type Outcome = (typeof outcomes)[number];
export const outcomeNames: Record<Outcome, Bilingual> = {
  admit: { nl: 'toegelaten tot de Kopgroep', en: 'admitted to the Kopgroep' },
  defer: { nl: 'doorgroei: nog niet toegelaten', en: 'deferred: not admitted yet' },
  decline: { nl: 'niet toegelaten', en: 'declined' },
};
