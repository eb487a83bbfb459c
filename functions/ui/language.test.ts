// An address names one language, the one that was asked for last.
import { expect, it } from 'vitest';
import { inLanguage } from './language.ts';

it.each([
  ['/mijn', 'nl', '/mijn'],
  ['/mijn', 'en', '/mijn?lang=en'],
  ['/mijn?na=x', 'en', '/mijn?na=x&lang=en'],
  ['/mijn?lang=en', 'en', '/mijn?lang=en'],
  ['/mijn?lang=nl', 'nl', '/mijn?lang=nl'],
  ['/mijn?lang=en&na=x', 'nl', '/mijn?lang=nl&na=x'],
  ['/mijn?na=x&lang=nl', 'en', '/mijn?na=x&lang=en'],
  ['/zaken/KL-2026-0001#letters', 'en', '/zaken/KL-2026-0001?lang=en#letters'],
  // A parameter that only ends in the same letters is another.
  ['/werk?belang=1', 'en', '/werk?belang=1&lang=en'],
] as const)('%s in %s is %s', (path, language, address) => {
  expect(inLanguage(path, language)).toBe(address);
});
