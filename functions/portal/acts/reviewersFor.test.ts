import { expect, test } from 'vitest';
import { people } from '../../../tests/support/samplePeople.ts';
import { proposalOf } from './reviewersFor.ts';

const { reviewer1: care, reviewer2: education, reviewer3: government, reviewer4: alsoCare } = people;
/** In order of load. */
const open = [
  { person: care, load: 0 },
  { person: alsoCare, load: 1 },
  { person: education, load: 2 },
  { person: government, load: 5 },
];

test('three are proposed, of as many sectors as there are, the least loaded first', () => {
  expect(proposalOf(open, [])).toEqual([care.id, education.id, government.id]);
});

test('who is there already counts, and so does their sector', () => {
  expect(proposalOf(open, ['care', 'government'])).toEqual([education.id]);
  expect(proposalOf(open, ['care', 'education', 'government'])).toEqual([]);
});

test('the same sector again is better than nobody', () => {
  expect(proposalOf(open.slice(0, 2), [])).toEqual([care.id, alsoCare.id]);
  expect(proposalOf([], [])).toEqual([]);
});
