// Every demonstration request names a project and a school that its source knows, and says that it is an example.
import { expect, test } from 'vitest';
import koplopers from '../data/koplopers.json' with { type: 'json' };
import demonstrationFile from '../data/rif-demonstration.json' with { type: 'json' };
import grants from '../data/rif-grants.json' with { type: 'json' };
import { demonstrationProjects } from './demonstrationProjects.ts';

test.each(demonstrationFile)('$project of $school stands in $from, with its sources', (entry) => {
  const { project, school, from } = entry;
  if (from === 'rif-grants.json') {
    const grant = grants.find((one) => one.project === project && one.leadSchool?.startsWith(school));
    expect(grant?.sources.length).toBeGreaterThan(0);
    return;
  }
  const koploper = koplopers.find(({ name }) => name === project);
  expect(koploper?.sources.length).toBeGreaterThan(0);
  expect(koploper?.partners.map(({ name }) => name)).toContain(school);
});

test('each is called an example, and has a code that no school has', () => {
  for (const { name, brin } of demonstrationProjects) {
    expect(name).toMatch(/ \(voorbeeld\)$/);
    expect(brin).toMatch(/^99/);
  }
  expect(new Set(demonstrationProjects.map(({ name }) => name)).size).toBe(demonstrationProjects.length);
});
