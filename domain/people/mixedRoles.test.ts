// What an officer is told before somebody gets a role beside another.
import { expect, it } from 'vitest';
import type { Grant } from '../../schemas/person.ts';
import { mixedRoles } from './mixedRoles.ts';

const grant = (role: Grant['role'], region: Grant['region'] = '*'): Grant => ({ role, region });
const told = (held: Grant[], more: Grant) => mixedRoles(held, more).map(({ en }) => en.split('.')[0]);
const coordinates = 'This person coordinates a region';
const reviews = 'This person reviews and does other work as well';
const decides = 'This person decides and does other work as well';

it.each<[Grant[], Grant, string[]]>([
  [[], grant('decider'), []],
  [[grant('reviewer', 'zeeland')], grant('reviewer'), []],
  [[grant('reviewer')], grant('chair'), [reviews]],
  [[grant('chair')], grant('reviewer'), [reviews]],
  [[grant('chair')], grant('officer'), []],
  [[grant('officer')], grant('decider'), [decides]],
  [[grant('decider')], grant('chair'), [decides]],
  [[grant('reviewer'), grant('officer')], grant('decider'), [reviews, decides]],
  [[grant('chair'), grant('officer')], grant('decider'), [decides]],
  [[grant('reviewer')], grant('coordinator', 'zeeland'), [coordinates]],
  [[grant('reviewer', 'drenthe')], grant('coordinator', 'zeeland'), []],
  [[grant('coordinator', 'zeeland')], grant('coordinator', 'drenthe'), []],
])('%j and then %j', (held, more, expected) => {
  expect(told(held, more)).toEqual(expected);
});
