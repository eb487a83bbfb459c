// The words of a fund request as people read them. Apart from vocabulary.ts, so that a page can carry them without its schemas.
import type { Bilingual } from '../text.ts';
import type {
  FinancingGroup,
  FinancingRole,
  FinancingVariant,
  FundCategory,
  FundDocument,
} from './vocabulary.ts';

export const financingRoleNames: Record<FinancingRole, Bilingual> = {
  'applying-school': { nl: 'aanvragende school', en: 'applying school' },
  'other-school': { nl: 'andere mbo-school', en: 'other mbo school' },
  'labour-organisation': { nl: 'arbeidsorganisatie', en: 'labour organisation' },
  'organised-business': { nl: 'georganiseerd bedrijfsleven', en: 'organised business' },
  'oo-fund': { nl: 'O&O-fonds', en: 'O&O fund (training and development)' },
  government: { nl: 'overheid', en: 'government' },
  other: { nl: 'andere partner', en: 'other partner' },
};

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

export const financingVariantNames: Record<FinancingVariant, Bilingual> = {
  standard: { nl: 'gewoon project', en: 'standard project' },
  entree: { nl: 'entreeproject', en: 'entree project' },
  'caribbean-netherlands': {
    nl: 'project in Caribisch Nederland',
    en: 'project in the Caribbean Netherlands',
  },
};

export const fundCategoryNames: Record<FundCategory, Bilingual> = {
  starter: { nl: 'starter', en: 'starter' },
  'scale-up': { nl: 'opschaler', en: 'scale-up' },
};

export const fundDocumentNames: Record<FundDocument, Bilingual> = {
  'plan-of-approach': { nl: 'plan van aanpak', en: 'plan of approach' },
  'activity-plan': { nl: 'activiteitenplan', en: 'activity plan' },
  'multi-year-budget': { nl: 'meerjarenbegroting', en: 'multi-year budget' },
  'partnership-agreement': { nl: 'samenwerkingsovereenkomst', en: 'partnership agreement' },
  'public-summary': { nl: 'publieksvriendelijke samenvatting', en: 'public-friendly summary' },
};
