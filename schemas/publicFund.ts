// What the public may see of the fund: one document per grant, with the columns of the Woo (3.3a), and one per round.
// Organisations only; who was refused is never named.
import * as z from 'zod/mini';
import { roundFile } from './fund/roundFile.ts';
import { fundCategory } from './fund/vocabulary.ts';
import { approximateDay, day, instant, requestNumber, roundId, sha256, slug } from './identifiers.ts';
import { cents } from './money.ts';
import { brinCode, kvkNumber } from './organisations.ts';
import { provenance, publicPartner, version } from './register.ts';
import { regulationCode } from './regulations/code.ts';
import { bilingual, line, prose } from './text.ts';
import { sector } from './vocabulary.ts';

/** `ended`: after an objection it was decided anew, and no subsidy came of that. */
const grantStatus = z.enum(['granted', 'running', 'settled', 'ended']);

/** `rounded`: as its source rounds it. */
const amount = z.strictObject({ cents, rounded: z.optional(z.literal(true)) });
const amountDecided = z.strictObject({ cents, on: day });

/** The regulation and the articles on which it rests. */
const basis = z.strictObject({
  regulation: regulationCode,
  name: bilingual(200),
  bwbId: z.optional(z.string()),
  articles: z.array(z.string()),
});

/** Its numbers are absent where a source names it only. */
const recipient = z.strictObject({
  name: line(200),
  brin: z.optional(brinCode),
  kvk: z.optional(kvkNumber),
});

/** A source does not always say to which field an organisation belongs. */
const grantPartner = z.strictObject({ ...publicPartner.shape, sector: z.optional(sector) });

const roundName = z.strictObject({ slug, name: bilingual(120) });

const columns = {
  kind: z.literal('grant'),
  slug,
  version,
  /** Absent of a grant that was read in public sources. */
  caseNumber: z.optional(requestNumber),
  title: line(200),
  /** Not traceable to a person (23.2); as it was written, in Dutch. */
  summary: z.optional(z.strictObject({ nl: prose(2000) })),
  /** Absent where the regulation of that year is not known here. */
  basis: z.optional(basis),
  recipient: z.optional(recipient),
  category: z.optional(fundCategory),
  round: z.optional(roundName),
  regions: z.array(slug),
  status: grantStatus,
  /** The day of the decision; a year or a month where a source says no more. */
  awardedOn: z.optional(approximateDay),
  granted: z.optional(amount),
  /** Decided anew after an objection. */
  changed: z.optional(amountDecided),
  settled: z.optional(amountDecided),
  startsOn: z.optional(day),
  endsOn: z.optional(day),
  /** An objection against the decision was upheld: it is or was decided anew. */
  objectionUpheldOn: z.optional(day),
  /** When there came an end to the subsidy. */
  endedOn: z.optional(day),
  publishedOn: z.optional(day),
  /** The moment of the last change that the public can see. */
  changedAt: z.optional(instant),
  provenance: z.optional(provenance),
};

export const publicGrant = z.strictObject({
  ...columns,
  partners: z.array(grantPartner),
  /** As the source counts them, also where it does not name them. */
  partnersCount: z.optional(z.int()),
  totalBudget: z.optional(amount),
  cofinancing: z.optional(amount),
  /** What the source leaves open, in our words. */
  note: z.optional(prose(2000)),
});

/** A grant as lists and open data show it: every column of the Woo. */
export const grantListing = z.strictObject(columns);

/** `planned` to `closed`: as its window runs; `released`: its decisions were made known; `past`: known from sources only. */
const publicRoundStatus = z.enum(['planned', 'open', 'closed', 'released', 'past']);

const count = z.int().check(z.gte(0));
const counts = z.strictObject({ submitted: z.optional(count), granted: z.optional(count) });

const result = z.strictObject({
  /** The day on which the decisions were made known. */
  on: z.optional(approximateDay),
  /** Submitted in time. */
  ...counts.shape,
  /** Judged positively, of which some may not have fitted under the ceiling. */
  positive: z.optional(count),
  refusedForCeiling: z.optional(count),
  amountGranted: z.optional(amount),
  /** What was left of the ceiling. */
  left: z.optional(amount),
  /** Subsidy and what all others brought in, together. */
  totalInvestment: z.optional(amount),
  cofinancing: z.optional(amount),
  /** Of which in care and welfare. */
  care: z.optional(counts),
});

/** One thing that a regulation says about the round, with its article. */
const rule = z.strictObject({
  says: bilingual(500),
  article: z.string(),
  assumption: z.optional(z.literal(true)),
});

const publicCeiling = z.strictObject({
  cents,
  on: z.optional(approximateDay),
  reason: z.optional(prose(1000)),
});

export const publicRound = z.strictObject({
  kind: z.literal('round'),
  slug,
  version,
  /** Absent of a round that is known from public sources only. */
  round: z.optional(roundId),
  name: bilingual(120),
  year: z.int(),
  status: publicRoundStatus,
  basis: z.optional(basis),
  rules: z.array(rule),
  opensOn: z.optional(day),
  /** The last day on which a request is in time, extensions included. */
  closesOn: z.optional(day),
  extensions: z.array(z.strictObject({ closesOn: day, on: day, reason: z.optional(prose(4000)) })),
  /** Every ceiling it had, the last one counts. */
  ceilings: z.array(publicCeiling),
  /** Added to the ceiling: what the first round of the year left (5.3). */
  carriedOver: z.optional(z.strictObject({ cents, from: roundName, on: day })),
  /** Hash of the secret of the lottery, published before the first request comes in. */
  commitment: z.optional(sha256),
  result: z.optional(result),
  /** With which anybody can do ranking, lottery and allocation again; case numbers, no names. */
  file: z.optional(roundFile),
  changedAt: z.optional(instant),
  provenance: z.optional(provenance),
  note: z.optional(prose(2000)),
});

/** A round as lists show it. */
export const roundListing = z.pick(publicRound, {
  kind: true,
  slug: true,
  name: true,
  year: true,
  status: true,
  opensOn: true,
  closesOn: true,
  ceilings: true,
  carriedOver: true,
  result: true,
});

export type GrantStatus = z.infer<typeof grantStatus>;
export type PublicAmount = z.infer<typeof amount>;
export type PublicBasis = z.infer<typeof basis>;
export type GrantPartner = z.infer<typeof grantPartner>;
export type PublicGrant = z.infer<typeof publicGrant>;
export type GrantListing = z.infer<typeof grantListing>;
export type PublicRoundStatus = z.infer<typeof publicRoundStatus>;
export type PublicRule = z.infer<typeof rule>;
export type RoundResult = z.infer<typeof result>;
export type PublicRound = z.infer<typeof publicRound>;
export type RoundListing = z.infer<typeof roundListing>;
