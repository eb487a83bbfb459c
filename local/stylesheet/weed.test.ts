// What is left out of a stylesheet changes nothing of what it shows.
import { expect, test } from 'vitest';
import { weeded } from './weed.ts';

const isUsed = (name: string) => name.startsWith('used');

test('a rule stays when everything it names is used', () => {
  expect(weeded('.used{margin:0}.other{margin:0}.used .other{margin:0}.used,.other{color:red}', isUsed)).toBe(
    '.used{color:red;margin:0}',
  );
});

test('what is not needed for a rule to hold may be unused', () => {
  expect(weeded('.used:not(.other){margin:0}', isUsed)).toBe('.used:not(.other){margin:0}');
  expect(weeded('.used:is(.other,p){margin:0}', isUsed)).toContain('p');
});

test('a value that nobody sets gives way to its fallback, however deep', () => {
  expect(weeded('.used{margin:var(--a,var(--b,2px))}', isUsed)).toBe('.used{margin:2px}');
});

test('a value that is set is read, and one that nobody reads is left out', () => {
  expect(weeded(':root{--a:1px;--b:2px}.used{margin:var(--a,3px)}', isUsed)).toBe(
    ':root{--a:1px}.used{margin:var(--a,3px)}',
  );
});

test('to be set to what nobody sets is not to be set', () => {
  expect(weeded('.used{--a:var(--none);margin:var(--a,3px)}', isUsed)).toBe('.used{margin:3px}');
});
