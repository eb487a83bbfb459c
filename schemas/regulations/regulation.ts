// A regulation is data: one file per regulation and version, read by every rule of the fund, each value with its article.
// A request keeps the regulation it was submitted under, so a file that was used is not changed: a new text is a new file.
import * as z from 'zod/mini';
import { type FundCategory, fundCategory } from '../fund/vocabulary.ts';
import { day } from '../identifiers.ts';
import { cents } from '../money.ts';
import { bilingual } from '../text.ts';
import { regulationCode } from './code.ts';
import { financing } from './financing.ts';
import { judging } from './judging.ts';
import { procedure } from './procedure.ts';
import { recalled } from './sourced.ts';

const identity = {
  code: regulationCode,
  name: bilingual(200),
  bwbId: z.optional(z.string().check(z.regex(/^BWBR\d{7}$/))),
  /** First day on which the text that was read is valid. */
  validFrom: z.optional(day),
};

const parts = z.strictObject({ ...identity, ...financing, ...judging, ...procedure });
export type Regulation = Readonly<z.infer<typeof parts>>;

const once = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length;
const rising = <Item extends number | string>(items: readonly Item[]): boolean =>
  items.every((item, index) => index === 0 || (items[index - 1] ?? item) < item);
const criteria = ({ categories }: Regulation, category: FundCategory) =>
  categories[category].criteria.map(({ code }) => code);

/** What a regulation must not contradict itself in, each by what it says when it does. */
const sound: Readonly<Record<string, (regulation: Regulation) => boolean>> = {
  'minimum-above-maximum': ({ subsidy }) => subsidy.minimum.value <= subsidy.maximum.value,
  'durations-not-rising': ({ durationYears }) => rising(durationYears.value),
  'role-counts-twice': ({ counts }) =>
    once([...counts['labour-market'].value, ...counts.others.value]) &&
    counts['applying-school'].value.every((role) => counts.others.value.includes(role)),
  'criterion-twice': (regulation) =>
    fundCategory.options.every((category) => once(criteria(regulation, category))),
  'levels-not-in-order': ({ levels }) =>
    levels.value.every(({ level }, index) => level === index + 1) &&
    rising(levels.value.map(({ points }) => points)),
  'sufficient-not-a-level': ({ levels, sufficientFrom, nearlySufficient }) =>
    sufficientFrom.value <= levels.value.length && nearlySufficient.level.value < sufficientFrom.value,
  'windows-not-in-order': ({ windows }) =>
    rising(windows.value.map(({ first }) => first)) &&
    windows.value.every(({ first, last }) => first <= last),
  'document-twice': ({ documents }) => once(documents.map(({ document }) => document)),
  'ceilings-not-in-order': ({ ceilings }) => rising(ceilings.map(({ from }) => from)),
};

/** What a request can be made under; a file that breaks its shape or contradicts itself throws when it is loaded. */
export const regulation = parts.check(
  ...Object.entries(sound).map(([says, holds]) => z.refine<Regulation>(holds, says)),
);

/** A regulation that is over, for who reads grants made under it: what is not known is absent. */
export const earlierRegulation = z.strictObject({
  ...identity,
  subsidy: z.strictObject({ minimum: recalled(cents), maximum: recalled(cents) }),
  hourlyRate: z.optional(recalled(cents)),
});
export type EarlierRegulation = Readonly<z.infer<typeof earlierRegulation>>;
