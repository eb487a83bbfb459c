// A class that the stylesheet does not know is a typing error, or a part that a page forgot to use.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import stylesheet from './stylesheet.css?raw' with { type: 'text' };

const known = new Set([...stylesheet.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));

test('the stylesheet knows every class that stands in a page or a part', () => {
  const unknown = globSync(['functions/**/*.tsx', 'local/partsPage/*.tsx']).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/class="([^"]+)"/g)]
      .flatMap(([, names = '']) => names.split(' '))
      .filter((name) => !known.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
