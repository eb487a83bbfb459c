// What the system has to do for a request today: everything that follows from its terms.
import type { FundCase } from '../../schemas/fund/case.ts';
import { dutiesOfKind } from '../case/duties.ts';
import { openTerms } from './openTerms.ts';
import { terms } from './terms.ts';

export const dutiesOf = dutiesOfKind<FundCase, never>({ terms, openTerms, dutyOfDay: () => [] });
