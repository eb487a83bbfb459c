// How a koploper application is judged. Built from the programme's announcement of the first seven koplopers (2015);
// the original assessment form was not found, so criteria, levels and the "three of four" are data, not code.
import * as z from 'zod/mini';
import type { Bilingual } from '../text.ts';
import { level } from './levels.ts';

export const criteria = ['regional-character', 'golden-triangle', 'concrete-results', 'sharing'] as const;
export type Criterion = (typeof criteria)[number];
export const criterion = z.enum(criteria);

/** One value per criterion; a missing or unknown criterion is refused. */
export const perCriterion = <Schema extends z.ZodMiniType>(value: Schema) =>
  z.strictObject({
    'regional-character': value,
    'golden-triangle': value,
    'concrete-results': value,
    sharing: value,
  });

export const levels = perCriterion(level);
export type Levels = z.infer<typeof levels>;

interface Rubric {
  readonly criterionNames: Record<Criterion, Bilingual>;
  /** What a reviewer looks at. Our words, after the same announcement. */
  readonly criterionQuestions: Record<Criterion, Bilingual>;
  readonly levelNames: Record<1 | 2 | 3 | 4 | 5, Bilingual>;
  /** When a level is given. Our words. */
  readonly levelMeanings: Record<1 | 2 | 3 | 4 | 5, Bilingual>;
  /** The lowest level that counts as met. */
  readonly sufficientFrom: number;
  /** How many criteria must be met for admission. */
  readonly required: number;
  /** Reviews needed before a deliberation, and from how many sectors. */
  readonly reviews: { readonly atLeast: number; readonly sectors: number };
  /** Levels apart from which the chair writes a note. */
  readonly noteFromSpread: number;
}

export const kopgroepV1: Rubric = {
  criterionNames: {
    'regional-character': { nl: 'Regionaal karakter', en: 'Regional character' },
    'golden-triangle': { nl: 'Gouden driehoek', en: 'Golden triangle' },
    'concrete-results': { nl: 'Concrete resultaten', en: 'Concrete results' },
    sharing: { nl: 'Delen en inspireren', en: 'Sharing and inspiring' },
  },
  criterionQuestions: {
    'regional-character': {
      nl: 'Speelt het project in op wat deze regio nodig heeft?',
      en: 'Does the project answer to what this region needs?',
    },
    'golden-triangle': {
      nl: 'Werken zorg of welzijn, onderwijs en overheid echt samen?',
      en: 'Do care or welfare, education and government really work together?',
    },
    'concrete-results': {
      nl: 'Is er iets bereikt voor wie een zorgberoep leert, en waaruit blijkt dat?',
      en: 'Has something been achieved for who learns a care profession, and what shows it?',
    },
    sharing: {
      nl: 'Deelt het project wat het leert, en kan een andere regio het overnemen?',
      en: 'Does the project share what it learns, and can another region take it up?',
    },
  },
  levelNames: {
    1: { nl: 'onvoldoende', en: 'insufficient' },
    2: { nl: 'bijna voldoende', en: 'nearly sufficient' },
    3: { nl: 'voldoende', en: 'sufficient' },
    4: { nl: 'goed', en: 'good' },
    5: { nl: 'zeer goed', en: 'very good' },
  },
  levelMeanings: {
    1: { nl: 'De aanvraag laat dit niet zien.', en: 'The application does not show this.' },
    2: {
      nl: 'De aanvraag laat dit voor een deel zien; er ontbreekt iets dat ertoe doet.',
      en: 'The application shows this in part; something that matters is missing.',
    },
    3: { nl: 'De aanvraag laat dit zien.', en: 'The application shows this.' },
    4: {
      nl: 'De aanvraag laat dit zien, met iets waaraan het na te gaan is.',
      en: 'The application shows this, with something by which it can be checked.',
    },
    5: {
      nl: 'De aanvraag laat dit zien, en het is een voorbeeld voor andere regio’s.',
      en: 'The application shows this, and it is an example to other regions.',
    },
  },
  sufficientFrom: 3,
  required: 3,
  reviews: { atLeast: 3, sectors: 2 },
  noteFromSpread: 2,
};
