// The counting sentence, by its table.
import { describe, expect, it } from 'vitest';
import { countingSentence, enumerate } from './countingSentence.ts';

describe('the counting sentence', () => {
  it.each([
    [
      8,
      2,
      1,
      'Acht koplopers, twee regionale pacten en één verleende subsidie.',
      'Eight koplopers, two regional pacts and one subsidy granted.',
    ],
    [1, 0, 0, 'Eén koploper.', 'One koploper.'],
    [0, 1, 0, 'Eén regionaal pact.', 'One regional pact.'],
    [0, 0, 2, 'Twee verleende subsidies.', 'Two subsidies granted.'],
    [1, 1, 0, 'Eén koploper en één regionaal pact.', 'One koploper and one regional pact.'],
    [12, 0, 1, 'Twaalf koplopers en één verleende subsidie.', 'Twelve koplopers and one subsidy granted.'],
    [13, 14, 0, '13 koplopers en 14 regionale pacten.', '13 koplopers and 14 regional pacts.'],
    [0, 0, 0, undefined, undefined],
  ])('counts %i koplopers, %i pacts and %i grants', (koplopers, pacts, grants, nl, en) => {
    const counts = { koplopers, pacts, grants };
    expect(countingSentence(counts, 'nl')).toBe(nl);
    expect(countingSentence(counts, 'en')).toBe(en);
  });

  it('keeps the accents of "één" inside a sentence', () => {
    expect(enumerate({ koplopers: 1, pacts: 0, grants: 0 }, 'nl')).toBe('één koploper');
  });
});
