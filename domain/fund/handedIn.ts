// What the fund takes from the content of a form into the event that hands it in.
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import { contentHash } from '../case/contentHash.ts';

export const handedInData = (current: FundCase, content: FundContent) => ({
  form: current.form ?? 1,
  contentHash: contentHash(content),
  regions: content.regions ?? current.regions ?? [],
  category: content.category ?? current.category ?? ('starter' as const),
  variant: content.variant ?? current.variant ?? ('standard' as const),
  ...(content.budget === undefined ? {} : { amount: content.budget.subsidy, years: content.budget.years }),
  ...(content.startsOn === undefined ? {} : { startsOn: content.startsOn }),
});
