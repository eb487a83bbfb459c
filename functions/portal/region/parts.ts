// The page of a region in parts that are each changed on a page of their own, with what is asked there.
import * as z from 'zod/mini';
import { type RegionContent, regionContent } from '../../../schemas/regionContent.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Control } from '../../ui/fields/control.ts';
import { controlOf } from '../../ui/fields/controlOf.ts';
import type { Questions } from '../../ui/fields/words.ts';

export type PartName = keyof RegionContent;

export interface RegionPart {
  readonly name: PartName;
  /** Its place in the address. */
  readonly path: string;
  readonly title: Bilingual;
  readonly intro: Bilingual;
  readonly schema: z.ZodMiniType<Partial<RegionContent>>;
  readonly control: Control;
  readonly questions: Questions;
}

const { introduction, facilitator, agenda } = regionContent.shape;
const introductionSchema = z.strictObject({ introduction });
const facilitatorSchema = z.strictObject({ facilitator });
const agendaSchema = z.strictObject({ agenda });

export const regionParts: readonly RegionPart[] = [
  {
    name: 'introduction',
    path: 'introductie',
    title: { nl: 'Introductie', en: 'Introduction' },
    intro: {
      nl: 'In een paar zinnen: wie werken hier samen, en waaraan? Noem organisaties, geen personen.',
      en: 'In a few sentences: who works together here, and on what? Name organisations, no persons.',
    },
    schema: introductionSchema,
    control: controlOf(introductionSchema),
    questions: {
      introduction: { label: { nl: 'Introductie', en: 'Introduction' } },
      'introduction.nl': { label: { nl: 'In het Nederlands', en: 'In Dutch' } },
      'introduction.en': {
        label: { nl: 'In het Engels', en: 'In English' },
        hint: {
          nl: 'Zonder Engelse tekst staat op de Engelse pagina de Nederlandse',
          en: 'Without an English text, the English page shows the Dutch one',
        },
      },
    },
  },
  {
    name: 'facilitator',
    path: 'organisatie',
    title: { nl: 'Wie het organiseert', en: 'Who organises it' },
    intro: {
      nl: 'Iedereen leest dit. Noem een organisatie en hoe men haar bereikt, geen persoon. Maak alles leeg om het van de pagina te halen.',
      en: 'Everyone reads this. Name an organisation and how to reach it, no person. Empty everything to take it off the page.',
    },
    schema: facilitatorSchema,
    control: controlOf(facilitatorSchema),
    questions: {
      facilitator: { label: { nl: 'Wie het organiseert', en: 'Who organises it' } },
      'facilitator.organisation': { label: { nl: 'Organisatie', en: 'Organisation' } },
      'facilitator.email': {
        label: { nl: 'E-mailadres', en: 'E-mail address' },
        hint: {
          nl: 'Van een functie, zoals info@ of zorgpact@',
          en: 'Of a function, such as info@ or zorgpact@',
        },
      },
      'facilitator.website': {
        label: { nl: 'Website', en: 'Website' },
        hint: { nl: 'Begint met https://', en: 'Begins with https://' },
      },
    },
  },
  {
    name: 'agenda',
    path: 'agenda',
    title: { nl: 'Actieagenda', en: 'Action agenda' },
    intro: {
      nl: 'Zet de punten in de volgorde waarin iedereen ze leest. Een punt waarvan u de titel en de link leegmaakt, gaat van de agenda af.',
      en: 'Put the points in the order in which everyone reads them. A point of which you empty the title and the link goes off the agenda.',
    },
    schema: agendaSchema,
    control: controlOf(agendaSchema),
    questions: {
      agenda: { label: { nl: 'Punten van de agenda', en: 'Points of the agenda' } },
      'agenda.title': { label: { nl: 'Wat de regio doet', en: 'What the region does' } },
      'agenda.status': { label: { nl: 'Stand', en: 'Status' } },
      'agenda.link': {
        label: { nl: 'Link', en: 'Link' },
        hint: {
          nl: 'Waar men meer leest. Begint met https://',
          en: 'Where one reads more. Begins with https://',
        },
      },
    },
  },
];

export const partAt = (path: string): RegionPart | undefined =>
  regionParts.find((part) => part.path === path);

/** The content with this part as it was answered; a part without an answer is gone. */
export function withPart(
  content: RegionContent,
  { name }: RegionPart,
  answer: Partial<RegionContent>,
): RegionContent {
  const { [name]: _, ...others } = content;
  return { agenda: [], ...others, ...answer };
}

/** Nobody can take the choice of a state away without scripts: a point of which nothing else is left is none. */
export function withoutEmptyPoints(raw: unknown): unknown {
  const points = typeof raw === 'object' && raw !== null && 'agenda' in raw ? raw.agenda : undefined;
  if (!Array.isArray(points)) return raw;
  const said = points.filter(
    (point: unknown) => typeof point === 'object' && point !== null && saysSomething(point),
  );
  return said.length === 0 ? {} : { agenda: said };
}

const saysSomething = (point: object): boolean => Object.keys(point).some((name) => name !== 'status');
