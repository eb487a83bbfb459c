// What a terminal shows of a division: every step in a sentence, of the example in the documents.
import { expect, test } from 'vitest';
import example from '../../../docs/allocation-example.json' with { type: 'json' };
import { roundFile } from '../../../schemas/fund/roundFile.ts';
import { mailLines, rankingLines, traceLines } from './roundReport.ts';

const file = roundFile.parse(example);
/** Its spaces do not break. */
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '));

test('a grant by lot, and a refusal of what does not fit, say with whom they were compared', () => {
  const lines = plain(traceLines(file));
  const last = (number: string) => lines.find((line) => line.includes(`${number}, `)) ?? '';
  expect(lines[0]).toBe('De verdeling van € 10.000.000');
  // 0002 takes 1.5 of the 2 million that are left; 0001 then finds half a million (docs/allocation.md, steps 5 and 6).
  expect(last('0002')).toMatch(
    /krijgt subsidie; over € 500\.000: aan de beurt, want 20 van 25 is naar verhouding meer dan 23 van 35 van RIF-\d{4}-0007, na loting \(artikel 20\.1, 21\.2, 21\.3\)$/,
  );
  expect(last('0001')).toMatch(
    /krijgt geen subsidie: .*, maar € 1\.500\.000 past niet in € 500\.000, na loting/,
  );
  expect(lines.at(-1)).toBe('     Verleend: € 9.500.000. Over: € 500.000.');
});

test('equal requests share a position, and an amended one stands last', () => {
  const starters = rankingLines(file, []).slice(1, 6);
  expect(starters.map((line) => line.slice(0, 4).trim())).toEqual(['1', '2=', '2=', '2=', '5']);
  expect(starters.at(-1)).toMatch(/aangepast$/);
});

test('mails are counted by kind, most first', () => {
  expect(mailLines(['receipt', 'decision', 'receipt'])).toEqual([
    '3 mails',
    '    2 × receipt',
    '    1 × decision',
  ]);
});
