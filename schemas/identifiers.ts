// The identifiers and moments that cases, events and rows share.
import * as z from 'zod/mini';

/** `KL-2026-0042`, a koploper application: kind, year of start, at least four digits; never sorted on, gaps are normal. */
export const applicationNumber = z.string().check(z.regex(/^KL-\d{4}-\d{4,9}$/));
/** `RIF-2026-0007`: a request to the fund. */
export const requestNumber = z.string().check(z.regex(/^RIF-\d{4}-\d{4,9}$/));
/** Of a case of either kind. */
export const caseNumber = z.string().check(z.regex(/^(KL|RIF)-\d{4}-\d{4,9}$/));
/** `round-rif-2027-1`: the first round of 2027. */
export const roundId = z.string().check(z.regex(/^round-rif-20\d{2}-[1-9]$/));
/** A region (`region-haaglanden`), a pact (`pact-zorgpactnoord`) or a koploper application. */
export const recordedId = z
  .string()
  .check(z.maxLength(120), z.regex(/^(KL-\d{4}-\d{4,9}|(region|pact)-[a-z0-9-]+)$/));
/** `bottleneck-begeleide-onderwijstijd-in-de-wijk`. */
export const bottleneckId = z.string().check(z.maxLength(120), z.regex(/^bottleneck-[a-z0-9-]+$/));
/** A grant or round of before this counter (`past-grant-food-lab`, `past-round-rif-2016-1`). */
export const pastId = z.string().check(z.maxLength(120), z.regex(/^past-(grant|round)-[a-z0-9-]+$/));
/** What has a history of its own: a case, a round, a region, a pact, a bottleneck, or a grant or round of before this counter. */
export const aggregateId = z
  .string()
  .check(
    z.maxLength(120),
    z.regex(/^((KL|RIF)-\d{4}-\d{4,9}|(region|pact|bottleneck|round|past-grant|past-round)-[a-z0-9-]+)$/),
  );
/** Pseudonymous: derived from issuer and subject, says nothing about the person. */
export const personId = z.string().check(z.regex(/^p-[a-z2-7]{16}$/));
export const partnerId = z.string().check(z.regex(/^pt-[a-z2-7]{10}$/));
/** The name of a thing in a public address. */
export const slug = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** An instant in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const instant = z.iso.datetime({ precision: 3 });
/** A calendar day in Europe/Amsterdam. */
export const day = z.iso.date();
/** A day that somebody gives: of a year that people here may live to see or have seen. */
export const givenDay = day.check(z.regex(/^(19|20|21)\d{2}-/, 'day'));
/** A year, a month or a day: as exact as the source is. */
export const approximateDay = z
  .string()
  .check(z.regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
/** SHA-256, lower-case hexadecimal. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** Derived from the acting person and their Idempotency-Key, or from the duty a system command fulfils. */
export const commandId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));

export type PersonId = z.infer<typeof personId>;
export type PartnerId = z.infer<typeof partnerId>;
