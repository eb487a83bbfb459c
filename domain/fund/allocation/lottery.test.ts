// Lots that anybody can compute with sha256sum; the values below were computed with it, not with this code.
import { expect, it } from 'vitest';
import { roundOf, sampleSeed, starter } from '../../../tests/support/sampleRounds.ts';
import { commitmentOf, drawOf, lotOf, mixOf } from './lottery.ts';

const { contentHashes } = roundOf(0, []).lottery;
const mix = '4490bda462ccd5fa5763fb4711ffe834b174ca1b72493e1a57b5f7d34c7f5968';

it('the commitment is the hash of the characters of the seed: printf %s SEED | sha256sum', () => {
  expect(commitmentOf(sampleSeed)).toBe('a8ae6e6ee929abea3afcfc5258c8ccd6f85273e0d4626d26c7279f3250f77c8e');
});

it('the mix is the hash of the content hashes, sorted, one a line, whatever the order they are given in', () => {
  expect(mixOf(contentHashes)).toBe(mix);
  expect(mixOf(contentHashes.toReversed())).toBe(mix);
});

it('the same project handed in twice counts twice', () => {
  const [first = ''] = contentHashes;
  expect(mixOf([...contentHashes, first])).not.toBe(mix);
});

it('without requests the mix is the hash of nothing', () => {
  expect(mixOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it("a lot is the hash of seed, mix and case number, one a line: printf '%s\\n%s\\n%s' SEED MIX NUMBER | sha256sum", () => {
  expect(lotOf(sampleSeed, mix, 'RIF-2027-0003')).toBe(
    '07c7e3aa4899b6980133773d21f16175aa1171a1b94d5dae6b68cb1cc96d2b20',
  );
});

it('the lowest lot comes first', () => {
  const numbers = Array.from({ length: 12 }, (_, index) => starter(index + 1, 0, 0).caseNumber);
  const drawn = drawOf({ seed: sampleSeed, contentHashes })(numbers);
  expect(drawn.map(({ caseNumber }) => Number(caseNumber.slice(-4)))).toEqual([
    9, 3, 12, 5, 7, 10, 2, 11, 1, 6, 8, 4,
  ]);
});
