// The colours of our tokens, two by two as they meet on pages, light and dark: as far apart as WCAG 2.2 AA asks.
import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../functions/ui/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
const coloursIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
const colours = { light: coloursIn(light), dark: { ...coloursIn(light), ...coloursIn(dark) } };

const text = 4.5;
/** Edges of what can be used, and marks that carry meaning (1.4.11). */
const edge = 3;
const pairs = [
  ...['ink', 'soft', 'petrol', 'petrol-hover', 'ok', 'warn', 'bad', 'info'].flatMap((colour) => [
    [colour, 'ground', text] as const,
    [colour, 'panel', text] as const,
  ]),
  ['on-petrol', 'petrol', text],
  ['on-petrol', 'petrol-hover', text],
  ['on-now', 'now', text],
  ['line', 'ground', edge],
  ['line', 'panel', edge],
  ['accent', 'deep', edge],
] as const;

describe.each(Object.entries(colours))('%s', (_, set) => {
  const between = (one: string, other: string) =>
    new Color(set[one] ?? '').contrast(new Color(set[other] ?? ''), 'WCAG21');

  it.each(pairs)('%s on %s reaches %d', (one, other, least) => {
    expect(between(one, other)).toBeGreaterThanOrEqual(least);
  });

  it('shows a ring in one of its two colours at least, on any ground', () => {
    for (const ground of ['ground', 'panel', 'deep'])
      expect(Math.max(between('accent', ground), between('ring', ground)), ground).toBeGreaterThanOrEqual(
        edge,
      );
  });

  it('has white letters in the header', () => {
    expect(new Color('white').contrast(new Color(set['deep'] ?? ''), 'WCAG21')).toBeGreaterThanOrEqual(7);
  });
});
