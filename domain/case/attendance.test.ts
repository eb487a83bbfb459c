// Who may be named as having deliberated: the first rule that is broken, for every way to name people.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { people } from '../../tests/support/samplePeople.ts';
import { personActor } from '../lifecycle/actor.ts';
import { attendanceGuards, attendanceIn, deliberators } from './attendance.ts';

const [one, other, conflicted, chair, stranger] = [
  people.reviewer1.id,
  people.reviewer2.id,
  people.reviewer3.id,
  people.chair.id,
  people.stranger.id,
];
const current = {
  reviewers: [one, other].map((person) => ({ person, sector: 'care' as const })),
  conflicted: [conflicted],
};
const actor = personActor(people.chair);

const broken = (input: { present?: string[]; recused?: string[] }): string | undefined =>
  attendanceGuards.find(({ holds }) => !holds({ case: current, actor, input }))?.code;

it('everybody of the case and the chair can be named, once each', () => {
  expect(deliberators(current, actor)).toEqual([chair, one, other, conflicted]);
  expect(broken({})).toBeUndefined();
  expect(broken({ present: [chair, one, other], recused: [conflicted] })).toBeUndefined();
  expect(broken({ present: [chair], recused: [one] })).toBeUndefined();
});

it.each([
  ['not-a-deliberator', { present: [stranger] }],
  ['not-a-deliberator', { recused: [stranger] }],
  ['named-twice', { present: [one], recused: [one] }],
  ['named-twice', { present: [one, one] }],
  ['present-in-conflict', { present: [chair, conflicted] }],
])('%s', (code, input) => {
  expect(broken(input)).toBe(code);
});

it('nobody with a declared interest is among those who stayed, however they are named', () => {
  const some = fc.subarray([one, other, conflicted, chair, stranger]);
  fc.assert(
    fc.property(some, some, (present, recused) => {
      if (broken({ present, recused }) !== undefined) return;
      expect(present).not.toContain(conflicted);
      expect([...present, ...recused]).not.toContain(stranger);
      expect(present.filter((person) => recused.includes(person))).toEqual([]);
    }),
  );
});

it('what nobody recorded is not in the event', () => {
  expect(attendanceIn({})).toEqual({});
  expect(attendanceIn({ present: [one] })).toEqual({ present: [one] });
});
