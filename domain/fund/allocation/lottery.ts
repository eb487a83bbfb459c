// The lottery (21.3): lots that nobody can steer and everybody can compute. Everything hashed is ASCII text, lines joined by
// one line feed, none at the end; a hash is SHA-256, written as 64 lower-case hexadecimal characters.
import { createHash } from 'node:crypto';
import type { DrawnLot, Lottery } from '../../../schemas/fund/allocation.ts';

const sha256OfLines = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n'), 'ascii').digest('hex');

/** What is published when the round opens: the hash of the seed's 64 characters. */
export const commitmentOf = (seed: string): string => sha256OfLines([seed]);

/** Hash of the content hashes of all requests submitted in time, sorted, one a line. */
export const mixOf = (contentHashes: readonly string[]): string => sha256OfLines(contentHashes.toSorted());

/** Hash of seed, mix and case number, one a line. */
export const lotOf = (seed: string, mix: string, caseNumber: string): string =>
  sha256OfLines([seed, mix, caseNumber]);

/** Gives everyone among whom is drawn their lot, lowest first. */
export type Draw = (caseNumbers: readonly string[]) => readonly DrawnLot[];

export function drawOf({ seed, contentHashes }: Lottery): Draw {
  const mix = mixOf(contentHashes);
  return (caseNumbers) =>
    caseNumbers
      .map((caseNumber) => ({ caseNumber, lot: lotOf(seed, mix, caseNumber) }))
      .toSorted((one, other) => (one.lot < other.lot ? -1 : 1));
}
