// The request to the fund, version 1: who asks, for what, with whom and for how much. The criteria are those of the regulation;
// the form of the executive agency was not used.
import * as z from 'zod/mini';
import { budget } from '../fund/budget.ts';
import { submittedDocument } from '../fund/submittedDocument.ts';
import { financingVariant, fundCategory, fundDocument } from '../fund/vocabulary.ts';
import { givenDay } from '../identifiers.ts';
import { brinCode, kvkNumber, rsin } from '../organisations.ts';
import { regionId } from '../regions.ts';
import { line, prose } from '../text.ts';
import { defineForm } from './definition.ts';

export const fundV1 = defineForm({
  programme: 'rif',
  version: 1,
  groups: {
    project: { nl: 'Het project', en: 'The project' },
    applicant: { nl: 'De aanvrager', en: 'The applicant' },
    criteria: { nl: 'Waarop wij beoordelen', en: 'What we judge on' },
    budget: { nl: 'De begroting', en: 'The budget' },
    documents: { nl: 'De documenten', en: 'The documents' },
  },
  fields: {
    name: {
      schema: line(150),
      group: 'project',
      required: true,
      label: { nl: 'Naam van het project', en: 'Name of the project' },
    },
    regions: {
      schema: z.array(regionId).check(z.minLength(1), z.maxLength(6)),
      group: 'project',
      required: true,
      label: { nl: 'Regio’s', en: 'Regions' },
    },
    category: {
      schema: fundCategory,
      group: 'project',
      required: true,
      label: { nl: 'Starter of opschaler', en: 'Starter or scale-up' },
    },
    variant: {
      schema: financingVariant,
      group: 'project',
      required: true,
      label: { nl: 'Soort project', en: 'Kind of project' },
      hint: {
        nl: 'Voor een entreeproject en voor Caribisch Nederland gelden andere aandelen',
        en: 'Other shares hold for an entree project and for the Caribbean Netherlands',
      },
    },
    startsOn: {
      schema: givenDay,
      group: 'project',
      required: true,
      label: { nl: 'Eerste dag van het project', en: 'First day of the project' },
    },
    summary: {
      schema: prose(2000),
      group: 'project',
      required: true,
      label: { nl: 'Samenvatting voor iedereen', en: 'Summary for everyone' },
      hint: {
        nl: 'Zonder gegevens van personen: deze tekst wordt openbaar als u subsidie krijgt',
        en: 'Without data about persons: this text becomes public if you get the subsidy',
      },
    },
    earlierProject: {
      schema: prose(2000),
      group: 'project',
      required: false,
      label: { nl: 'Het eerdere project', en: 'The earlier project' },
      hint: {
        nl: 'Alleen voor een opschaler: welk project is goed afgerond, en welke partners doen nog mee?',
        en: 'Only for a scale-up: which project ended well, and which partners still take part?',
      },
    },
    whatIsNew: {
      schema: prose(4000),
      group: 'project',
      required: false,
      label: { nl: 'Wat is er nieuw?', en: 'What is new?' },
      hint: {
        nl: 'Alleen als u de aanvraag opnieuw indient: wat is er veranderd sinds de afwijzing?',
        en: 'Only when you hand the request in again: what has changed since the refusal?',
      },
    },
    organisation: {
      schema: line(150),
      group: 'applicant',
      required: true,
      label: { nl: 'De mbo-school die aanvraagt', en: 'The vocational school that applies' },
    },
    brin: {
      schema: brinCode,
      group: 'applicant',
      required: true,
      label: { nl: 'BRIN-nummer', en: 'BRIN code' },
      hint: { nl: 'Twee cijfers en twee letters', en: 'Two digits and two letters' },
    },
    rsin: { schema: rsin, group: 'applicant', required: false, label: { nl: 'RSIN', en: 'RSIN' } },
    kvk: {
      schema: kvkNumber,
      group: 'applicant',
      required: false,
      label: { nl: 'KvK-nummer', en: 'Trade register number' },
    },
    labourMarketLink: {
      schema: prose(6000),
      group: 'criteria',
      required: true,
      label: { nl: 'Aansluiting op de arbeidsmarkt', en: 'Link with the labour market' },
    },
    cooperation: {
      schema: prose(6000),
      group: 'criteria',
      required: true,
      label: { nl: 'Samenwerking en draagvlak', en: 'Cooperation and support' },
    },
    feasibility: {
      schema: prose(6000),
      group: 'criteria',
      required: true,
      label: { nl: 'Haalbaarheid', en: 'Feasibility' },
    },
    durability: {
      schema: prose(6000),
      group: 'criteria',
      required: true,
      label: { nl: 'Duurzaamheid', en: 'Durability' },
    },
    financing: {
      schema: prose(6000),
      group: 'criteria',
      required: true,
      label: { nl: 'Financiering', en: 'Financing' },
    },
    broadening: {
      schema: prose(6000),
      group: 'criteria',
      required: false,
      label: { nl: 'Verbreding of verdieping', en: 'Broadening or deepening' },
      hint: { nl: 'Alleen voor een opschaler', en: 'Only for a scale-up' },
    },
    research: {
      schema: prose(6000),
      group: 'criteria',
      required: false,
      label: { nl: 'Onderzoekend vermogen', en: 'Research capability' },
      hint: { nl: 'Alleen voor een opschaler', en: 'Only for a scale-up' },
    },
    budget: {
      schema: budget,
      group: 'budget',
      required: true,
      label: { nl: 'Meerjarenbegroting', en: 'Multi-year budget' },
    },
    documents: {
      schema: z.partialRecord(fundDocument, submittedDocument),
      group: 'documents',
      required: true,
      label: { nl: 'Documenten', en: 'Documents' },
    },
  },
});

export type FundContent = z.infer<typeof fundV1.content>;
export const fundFieldNames = Object.keys(fundV1.fields) as [
  keyof typeof fundV1.fields,
  ...(keyof typeof fundV1.fields)[],
];
export const fundFieldName = z.enum(fundFieldNames);

/** In which field a request speaks to each criterion of the regulation: what an amendment opens. */
export const criterionFields: Readonly<Record<string, readonly (keyof typeof fundV1.fields)[]>> = {
  'labour-market-link': ['labourMarketLink', 'documents'],
  'cooperation-and-support': ['cooperation', 'documents'],
  feasibility: ['feasibility', 'documents'],
  durability: ['durability', 'documents'],
  financing: ['financing', 'budget', 'documents'],
  'broadening-or-deepening': ['broadening', 'documents'],
  'research-capability': ['research', 'documents'],
};
