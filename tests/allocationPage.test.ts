// docs/allocation.md says what the allocation says: its example and the file beside it are worked out here from the code.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allocate } from '../domain/fund/allocation/allocate.ts';
import { commitmentOf } from '../domain/fund/allocation/lottery.ts';
import { fails, verifyRound } from '../functions/site/verifyRound.mjs';
import { roundFile } from '../schemas/fund/roundFile.ts';
import { million } from './support/sampleRounds.ts';

const read = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
const page = read('allocation.md');
const file = roundFile.parse(JSON.parse(read('allocation-example.json')));
const { input, allocation } = file;

const short = (caseNumber: string) => `\`${caseNumber.slice(-4)}\``;
const euro = (cents: number) => `€ ${(cents / million).toFixed(1)} million`;

describe('the page about the allocation', () => {
  it('has beside it the file of its example, as it would be published', async () => {
    expect(allocation).toEqual(allocate(input));
    expect(file.commitment).toBe(commitmentOf(input.lottery.seed));
    const lines = await verifyRound(read('allocation-example.json'), [file.commitment]);
    expect(lines.filter((line) => fails(line) || line.startsWith('–'))).toEqual([]);
  });

  it('says what there is to divide, and what is asked', () => {
    const total = input.requests.reduce((sum, { amount }) => sum + amount, 0);
    expect(page).toContain(
      `€ ${input.ceiling / million} million for eight requests that cost ${euro(total)}.`,
    );
    expect(input.requests).toHaveLength(8);
    expect(input.requests.find(({ amended }) => amended)?.caseNumber).toBe('RIF-2027-0006');
  });

  it('shows both lists as they are ranked', () => {
    for (const { position, caseNumber, points } of [
      ...allocation.ranking.starter,
      ...allocation.ranking['scale-up'],
    ])
      expect(page).toMatch(new RegExp(`\\| ${position}\\. [^|]*${short(caseNumber)}[^|]* \\| ${points} \\|`));
  });

  it('shows every step', () => {
    const rows = allocation.trace.map(
      ({ caseNumber, rule, articles, outcome, leftAfter }, index) =>
        `| ${index + 1} | ${short(caseNumber)} | ${rule} | ${articles.join(', ')} | ${outcome} | ${euro(leftAfter)} |`,
    );
    expect(page).toContain(`|---|---|---|---|---|---|\n${rows.join('\n')}\n\n`);
    expect(allocation.sameNumber).toBe(2);
  });

  it('names the lots in their order', () => {
    const [lots = []] = allocation.lotteries;
    expect(page).toContain(`So they draw: ${lots.map(({ caseNumber }) => short(caseNumber)).join(', ')}.`);
  });

  it('says from which ceiling on nobody would have drawn', () => {
    const atCeiling = (ceiling: number) => allocate({ ...input, ceiling });
    const enough = atCeiling(11 * million);
    expect(page).toContain('With a ceiling of € 11 million all three');
    expect(enough.lotteries).toEqual([]);
    expect(enough.trace.filter(({ outcome }) => outcome === 'grant')).toHaveLength(6);
    expect(atCeiling(11 * million - 1).lotteries).toHaveLength(1);
  });
});
