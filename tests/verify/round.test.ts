// The published program for rounds was written apart from our allocation: both say the same of any round there could be, and
// the program accepts no file that says anything else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../domain/fund/allocation/allocate.ts';
import { inputProblem } from '../../domain/fund/allocation/inputProblem.ts';
import { commitmentOf } from '../../domain/fund/allocation/lottery.ts';
import { fails, Unreadable, verifyRound } from '../../functions/site/verifyRound.mjs';
import { roundFile } from '../../schemas/fund/roundFile.ts';
import { anyRound } from '../support/sampleRounds.ts';
import { changedAt, type Json, pathsIn } from './changing.ts';
import { drawn, roundFileOf } from './sampleRoundFile.ts';

const linesFor = (file: unknown, codes: string[] = []) => verifyRound(JSON.stringify(file), codes);

async function refused(file: unknown): Promise<boolean> {
  try {
    return (await linesFor(file)).some(fails);
  } catch (error) {
    if (error instanceof Unreadable) return true;
    throw error;
  }
}

describe('a round as it was allocated', () => {
  it('holds, any round there could be', async () => {
    await fc.assert(
      fc.asyncProperty(anyRound, async (input) => {
        const lines = await linesFor(roundFileOf(input));
        expect(lines.filter(fails)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('says what was done again, in Dutch and English', async () => {
    expect(roundFile.parse(drawn)).toEqual(drawn);
    expect(await linesFor(drawn)).toEqual([
      expect.stringContaining('✓ Het geheim van de loting'),
      expect.stringMatching(/^– .* \/ Without a code/),
      expect.stringContaining('✓ De rangschikking volgt uit de punten'),
      expect.stringContaining('✓ De lotingen (1) kloppen'),
      expect.stringMatching(
        /^✓ De verdeling klopt: 3 van de 5 .* €\s7\.000\.000,00; .* \/ .*3 of 5 requests are granted/,
      ),
    ]);
  });

  it('holds a code that somebody noted against it', async () => {
    const [own = ''] = drawn.input.lottery.contentHashes;
    const lines = await linesFor(drawn, [drawn.commitment, own, 'f'.repeat(64)]);
    expect(lines.slice(1, 4)).toEqual([
      expect.stringContaining('is die van het geheim'),
      expect.stringContaining('telt mee in de loting'),
      expect.stringMatching(/^✗ De code f+ komt in het bestand niet voor/),
    ]);
  });
});

describe('whatever is changed', () => {
  const allowed = (changed: unknown): boolean => {
    const read = roundFile.safeParse(changed);
    if (!read.success || inputProblem(read.data.input)) return false;
    return (
      read.data.commitment === commitmentOf(read.data.input.lottery.seed) &&
      JSON.stringify(allocate(read.data.input)) === JSON.stringify(read.data.allocation)
    );
  };
  const json = JSON.parse(JSON.stringify(drawn)) as Json;
  const paths = pathsIn(json).filter((path) => path.length > 0 && path[0] !== 'round');

  it('in the outcome, the lots, the seed or its code is noticed', async () => {
    for (const path of paths.filter(([name, , part]) => name !== 'input' || part === 'seed')) {
      for (const put of ['x', 0, 7, null, [], {}, 'grant', 'starter', drawn.commitment] as Json[]) {
        const changed = changedAt(json, path, () => put);
        if (JSON.stringify(changed) !== JSON.stringify(json))
          expect(await refused(changed), path.join('/')).toBe(true);
      }
      expect(await refused(changedAt(json, path, () => undefined)), path.join('/')).toBe(true);
    }
  });

  it('by adding a field anywhere is noticed', async () => {
    for (const path of pathsIn(json).filter(([name]) => name !== undefined)) {
      const changed = changedAt(json, path, (old) =>
        typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, toegevoegd: 'x' } : old,
      );
      if (JSON.stringify(changed) !== JSON.stringify(json))
        expect(await refused(changed), path.join('/')).toBe(true);
    }
  });

  it('into what cannot even be written as text, or is a list of one, is refused as unreadable', async () => {
    for (const path of paths.filter(([name, part]) => name === 'input' && part !== undefined)) {
      for (const put of [(): Json => ({ toString: false }), (old: Json): Json => [old]])
        expect(await refused(changedAt(json, path, put)), path.join('/')).toBe(true);
    }
  });

  it('in what went in is noticed exactly when it would have led to something else', async () => {
    const change = fc.record({
      input: anyRound.filter(({ requests }) => requests.length > 0),
      put: fc.oneof(
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom('stop', 'skip', 'starter', 'scale-up', true, false, 'RIF-2027-0002'),
        fc.jsonValue({ maxDepth: 1 }),
      ),
      at: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ input, put, at }) => {
        const file = JSON.parse(JSON.stringify(roundFileOf(input))) as Json;
        const inside = pathsIn(file).filter(([name, part]) => name === 'input' && part !== undefined);
        const changed = changedAt(file, inside[at % inside.length] ?? [], () => put as Json);
        expect(await refused(changed)).toBe(!allowed(changed));
      }),
      { numRuns: 3000 },
    );
  });

  it('a seed chosen afterwards does not fit its code, though all was drawn with it', async () => {
    const other = roundFileOf({ ...drawn.input, lottery: { ...drawn.input.lottery, seed: 'e'.repeat(64) } });
    expect(await linesFor({ ...other, commitment: drawn.commitment })).toContainEqual(
      expect.stringContaining('✗ Het geheim van de loting past niet'),
    );
  });
});

describe('what is no published round is refused with what to do', () => {
  it.each([
    ['', 'is not JSON'],
    ['[]', 'is not a published round'],
    ['null', 'is not a published round'],
    [JSON.stringify({ ...drawn, format: 'zorgpact-loket.round.v2' }), 'is not a published round'],
    [JSON.stringify({ ...drawn, input: { ...drawn.input, ceiling: 0.5 } }), 'something impossible'],
  ])('%.40s', async (text, says) => {
    await expect(verifyRound(text)).rejects.toThrow(says);
    await expect(verifyRound(text)).rejects.toThrow(Unreadable);
  });
});
