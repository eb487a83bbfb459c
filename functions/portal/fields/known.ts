// Schemas that people know by a name of their own: an amount is typed in euros, a region is chosen by its name.
import type * as z from 'zod/mini';
import {
  financingRoleNames,
  financingVariantNames,
  fundCategoryNames,
  fundDocumentNames,
} from '../../../schemas/fund/names.ts';
import {
  formalGround,
  fundOutcome,
  fundOutcomeNames,
  objectionOutcome,
  objectionOutcomeNames,
} from '../../../schemas/fund/states.ts';
import {
  financingRole,
  financingVariant,
  fundCategory,
  fundDocument,
} from '../../../schemas/fund/vocabulary.ts';
import { approximateDay, day, givenDay } from '../../../schemas/identifiers.ts';
import { cents } from '../../../schemas/money.ts';
import { noticeReceiver } from '../../../schemas/notices.ts';
import { agendaStatus, agendaStatusNames } from '../../../schemas/regionContent.ts';
import { regionId, regions } from '../../../schemas/regions.ts';
import { criteria, criterion, kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import { level } from '../../../schemas/rubrics/levels.ts';
import { type Bilingual, emailAddress, language, webAddress } from '../../../schemas/text.ts';
import {
  educationLevel,
  educationLevelNames,
  outcome,
  outcomeNames,
  sector,
  sectorNames,
} from '../../../schemas/vocabulary.ts';
import type { Control, Option } from './control.ts';

const named = (names: Readonly<Record<string, Bilingual>>): Extract<Control, { kind: 'choice' }> => ({
  kind: 'choice',
  options: Object.entries(names).map(([value, name]): Option => ({ value, name })),
});

const groundNames: Record<z.infer<typeof formalGround>, Bilingual> = {
  late: { nl: 'Te laat binnengekomen', en: 'Received too late' },
  'subsidy-outside-bounds': { nl: 'Subsidie buiten de grenzen', en: 'Subsidy outside the bounds' },
  other: { nl: 'Een andere formele reden', en: 'Another formal reason' },
};

const languageNames = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
};

const regionNames = Object.fromEntries(regions.map(({ id, name }) => [id, { nl: name, en: name }]));

/** Every rubric names them alike; the number says how far one is from another. */
const levels: readonly Option[] = Object.entries(kopgroepV1.levelNames).map(([value, name]) => ({
  value,
  name: { nl: `${value} ${name.nl}`, en: `${value} ${name.en}` },
}));

const known = new Map<z.ZodMiniType, Control>([
  [day, { kind: 'line', as: 'date' }],
  [givenDay, { kind: 'line', as: 'date' }],
  [approximateDay, { kind: 'line', as: 'text', most: 10 }],
  [noticeReceiver, { kind: 'line', as: 'text', most: 40 }],
  [cents, { kind: 'line', as: 'amount', most: 24 }],
  [emailAddress, { kind: 'line', as: 'email', most: 254 }],
  [webAddress, { kind: 'line', as: 'url', most: 500 }],
  [level, { kind: 'choice', options: levels, reads: 'number', inRow: true }],
  [regionId, named(regionNames)],
  [language, named(languageNames)],
  [sector, named(sectorNames)],
  [educationLevel, named(educationLevelNames)],
  [outcome, named(outcomeNames)],
  [criterion, named(kopgroepV1.criterionNames)],
  [financingRole, named(financingRoleNames)],
  [financingVariant, named(financingVariantNames)],
  [fundCategory, named(fundCategoryNames)],
  [fundDocument, named(fundDocumentNames)],
  [fundOutcome, named(fundOutcomeNames)],
  [objectionOutcome, named(objectionOutcomeNames)],
  [formalGround, named(groundNames)],
  [agendaStatus, { ...named(agendaStatusNames), inRow: true }],
]);

export const knownControl = (schema: z.ZodMiniType): Control | undefined => known.get(schema);

/** The criteria, when the keys of an object are exactly those. */
export function eachCriterion(keys: readonly string[]): readonly Option[] | undefined {
  const every = keys.length === criteria.length && criteria.every((id) => keys.includes(id));
  return every ? named(kopgroepV1.criterionNames).options : undefined;
}
