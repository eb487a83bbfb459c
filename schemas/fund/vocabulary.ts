// The closed lists of words of a fund request, with their names in both languages.
import * as z from 'zod/mini';
import type { Bilingual } from '../text.ts';

/** As what an organisation stands in the budget; its sector says from which field it comes, which is another matter. */
const financingRoles = [
  'applying-school',
  'other-school',
  'labour-organisation',
  'organised-business',
  'oo-fund',
  'government',
  'other',
] as const;
export const financingRole = z.enum(financingRoles);
export type FinancingRole = (typeof financingRoles)[number];
export const financingRoleNames: Record<FinancingRole, Bilingual> = {
  'applying-school': { nl: 'aanvragende school', en: 'applying school' },
  'other-school': { nl: 'andere mbo-school', en: 'other mbo school' },
  'labour-organisation': { nl: 'arbeidsorganisatie', en: 'labour organisation' },
  'organised-business': { nl: 'georganiseerd bedrijfsleven', en: 'organised business' },
  'oo-fund': { nl: 'O&O-fonds', en: 'O&O fund (training and development)' },
  government: { nl: 'overheid', en: 'government' },
  other: { nl: 'andere partner', en: 'other partner' },
};

/** Whose money a share of the budget is about; the applying school is one of the others. */
const financingGroups = ['subsidy', 'labour-market', 'others', 'applying-school'] as const;
export type FinancingGroup = (typeof financingGroups)[number];
/** As they stand in a sentence; a group is meant together. */
export const financingGroupNames: Record<FinancingGroup, Bilingual> = {
  subsidy: { nl: 'de gevraagde subsidie', en: 'the subsidy asked for' },
  'labour-market': {
    nl: 'arbeidsorganisaties, georganiseerd bedrijfsleven en O&O-fondsen',
    en: 'labour organisations, organised business and O&O funds',
  },
  others: { nl: 'alle andere partners', en: 'all other partners' },
  'applying-school': { nl: 'de aanvragende school', en: 'the applying school' },
};

/** Which shares of the budget hold for a project. */
export const financingVariants = ['standard', 'entree', 'caribbean-netherlands'] as const;
export const financingVariant = z.enum(financingVariants);
export type FinancingVariant = (typeof financingVariants)[number];
export const financingVariantNames: Record<FinancingVariant, Bilingual> = {
  standard: { nl: 'gewoon project', en: 'standard project' },
  entree: { nl: 'entreeproject', en: 'entree project' },
  'caribbean-netherlands': {
    nl: 'project in Caribisch Nederland',
    en: 'project in the Caribbean Netherlands',
  },
};

export const fundCategories = ['starter', 'scale-up'] as const;
export const fundCategory = z.enum(fundCategories);
export type FundCategory = (typeof fundCategories)[number];
export const fundCategoryNames: Record<FundCategory, Bilingual> = {
  starter: { nl: 'starter', en: 'starter' },
  'scale-up': { nl: 'opschaler', en: 'scale-up' },
};

const fundDocuments = [
  'plan-of-approach',
  'activity-plan',
  'multi-year-budget',
  'partnership-agreement',
  'public-summary',
] as const;
export const fundDocument = z.enum(fundDocuments);
export type FundDocument = (typeof fundDocuments)[number];
export const fundDocumentNames: Record<FundDocument, Bilingual> = {
  'plan-of-approach': { nl: 'plan van aanpak', en: 'plan of approach' },
  'activity-plan': { nl: 'activiteitenplan', en: 'activity plan' },
  'multi-year-budget': { nl: 'meerjarenbegroting', en: 'multi-year budget' },
  'partnership-agreement': { nl: 'samenwerkingsovereenkomst', en: 'partnership agreement' },
  'public-summary': { nl: 'publieksvriendelijke samenvatting', en: 'public-friendly summary' },
};
