// The koploper application, version 1. The original form was not found; questions follow the programme's own criteria
// (regional character, golden triangle, concrete results, willingness to share).
import * as z from 'zod/mini';
import { approximateDay } from '../identifiers.ts';
import { regionId } from '../regions.ts';
import { line, prose, webAddress } from '../text.ts';
import { educationLevel, sector } from '../vocabulary.ts';
import { defineForm } from './definition.ts';

export const result = z.strictObject({
  what: prose(1000),
  evidence: z.optional(prose(1000)),
  date: z.optional(approximateDay),
});

export const koploperV1 = defineForm({
  programme: 'kopgroep',
  version: 1,
  groups: {
    project: { nl: 'Het project', en: 'The project' },
    partnership: { nl: 'De samenwerking', en: 'The partnership' },
    results: { nl: 'De resultaten', en: 'The results' },
    sharing: { nl: 'Delen en inspireren', en: 'Sharing and inspiring' },
  },
  fields: {
    name: {
      schema: line(150),
      group: 'project',
      required: true,
      label: { nl: 'Naam van het project', en: 'Name of the project' },
      hint: { nl: 'Zoals u het in de regio noemt', en: 'As it is known in the region' },
    },
    organisation: {
      schema: line(150),
      group: 'project',
      required: true,
      label: { nl: 'Uw organisatie (penvoerder)', en: 'Your organisation (lead partner)' },
    },
    organisationSector: {
      schema: sector,
      group: 'project',
      required: true,
      label: { nl: 'Sector van uw organisatie', en: 'Sector of your organisation' },
    },
    regions: {
      schema: z.array(regionId).check(z.minLength(1), z.maxLength(6)),
      group: 'project',
      required: true,
      label: { nl: 'Regio’s', en: 'Regions' },
      hint: {
        nl: 'De regio’s waarin het project werkt, de belangrijkste eerst',
        en: 'The regions in which the project works, the main one first',
      },
    },
    summary: {
      schema: prose(2000),
      group: 'project',
      required: true,
      label: { nl: 'Waar gaat het project over?', en: 'What is the project about?' },
      hint: { nl: 'In gewone woorden, voor iedereen', en: 'In plain words, for everyone' },
    },
    website: {
      schema: webAddress,
      group: 'project',
      required: false,
      label: { nl: 'Website', en: 'Website' },
    },
    whatIsNew: {
      schema: prose(4000),
      group: 'project',
      required: false,
      label: { nl: 'Wat is er nieuw?', en: 'What is new?' },
      hint: {
        nl: 'Alleen als u een project opnieuw aanmeldt: wat is er veranderd sinds het besluit?',
        en: 'Only when you enter a project again: what has changed since the decision?',
      },
    },
    regionalCharacter: {
      schema: prose(4000),
      group: 'partnership',
      required: true,
      label: { nl: 'Wat maakt het project regionaal?', en: 'What makes the project regional?' },
    },
    partnership: {
      schema: prose(4000),
      group: 'partnership',
      required: true,
      label: {
        nl: 'Hoe werken zorg of welzijn, onderwijs en overheid samen?',
        en: 'How do care or welfare, education and government work together?',
      },
    },
    noGovernmentReason: {
      schema: prose(1000),
      group: 'partnership',
      required: false,
      label: { nl: 'Waarom doet er geen overheid mee?', en: 'Why does no government take part?' },
      hint: { nl: 'Alleen als er geen overheid partner is', en: 'Only if no government is a partner' },
    },
    educationLevels: {
      schema: z.array(educationLevel).check(z.minLength(1), z.maxLength(5)),
      group: 'results',
      required: true,
      label: { nl: 'Niveaus van onderwijs', en: 'Levels of education' },
    },
    themes: {
      schema: z.array(line(80)).check(z.minLength(1), z.maxLength(8)),
      group: 'results',
      required: false,
      label: { nl: 'Thema’s', en: 'Themes' },
    },
    results: {
      schema: z.array(result).check(z.minLength(1), z.maxLength(20)),
      group: 'results',
      required: true,
      label: { nl: 'Concrete resultaten', en: 'Concrete results' },
      hint: {
        nl: 'Wat is er bereikt voor de aansluiting van onderwijs en arbeidsmarkt, en waaruit blijkt dat?',
        en: 'What was achieved for the link between education and labour market, and what shows it?',
      },
    },
    sharing: {
      schema: prose(4000),
      group: 'sharing',
      required: true,
      label: {
        nl: 'Hoe deelt u uw ervaring met anderen?',
        en: 'How do you share your experience with others?',
      },
    },
  },
});

export type KoploperContent = z.infer<typeof koploperV1.content>;
export const koploperFieldNames = Object.keys(koploperV1.fields) as [
  keyof typeof koploperV1.fields,
  ...(keyof typeof koploperV1.fields)[],
];
export const koploperFieldName = z.enum(koploperFieldNames);
