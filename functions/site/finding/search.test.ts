// Search forgives, and never fails, whatever is typed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Findable } from '../../../schemas/findable.ts';
import { lookingLike, search } from './search.ts';

const entry = (slug: string, more: Partial<Findable> = {}): Findable => ({
  kind: 'koploper',
  slug,
  name: slug,
  regions: [],
  themes: [],
  educationLevels: [],
  sectors: [],
  partners: [],
  words: '',
  ...more,
});

const register = [
  entry('zorgboulevard', {
    name: 'Zorgboulevard Roosendaal',
    regions: ['west-brabant'],
    themes: ['zorg-en-technologie', 'leren-in-de-praktijk'],
    partners: ['TWB Thuiszorg met Aandacht', 'Kellebeek College'],
  }),
  entry('wijkleerbedrijf', {
    name: 'Wijkleerbedrijf Nieuw-West',
    words: 'amsterdams initiatief uitwisseling',
  }),
  entry('praktijkroute', {
    name: 'Zeeuwse Praktijkroute Ouderenzorg',
    regions: ['zeeland'],
    partners: ['Allévo', 'Scalda'],
    themes: ['Muziek in de zorg'],
  }),
];

const slugs = (question: string) => search(register, question).entries.map(({ slug }) => slug);

it.each([
  ['technologie thuiszorg', 'zorgboulevard', 'a theme by its alias and a partner'],
  ['Wie doet er iets met technologie in de thuiszorg?', 'zorgboulevard', 'a whole question'],
  ['technology', 'zorgboulevard', 'a theme in English'],
  ['tegnologie', 'zorgboulevard', 'a spelling mistake'],
  ['ROOSENDAAL', 'zorgboulevard', 'capitals'],
  ['noord brabant', 'zorgboulevard', 'the province of its region'],
  ['leerbedrijf', 'wijkleerbedrijf', 'a word within a longer one'],
  ['allevo', 'praktijkroute', 'a name without its accent'],
  ['Àllévö', 'praktijkroute', 'a name with other accents'],
  ['ouderenz', 'praktijkroute', 'the beginning of a word'],
  ['muziek', 'praktijkroute', 'a theme that is in no list'],
])('%s finds %s: %s', (question, slug) => {
  expect(slugs(question)[0]).toBe(slug);
});

it('asks for every word, and for some of them only when nothing has all', () => {
  expect(search(register, 'zeeuwse ouderenzorg')).toMatchObject({ someWordsOnly: false });
  const found = search(register, 'zeeuwse walvisvaart');
  expect(found.someWordsOnly).toBe(true);
  expect(found.entries.map(({ slug }) => slug)).toEqual(['praktijkroute']);
});

it('finds everything, in its order, for a question that says nothing', () => {
  for (const question of ['', '   ', '?!', 'in de', 'a'])
    expect(search(register, question).entries).toEqual(register);
});

it('names words that are there when it finds nothing', () => {
  expect(search(register, 'rozendal')).toMatchObject({ entries: [], nearest: ['roosendaal'] });
  expect(search(register, 'xqxqxqxq')).toEqual({ entries: [], someWordsOnly: false, nearest: [] });
});

it('finds what an address that is not there may have meant', () => {
  expect(lookingLike(register, 'zorgboulevart-rosendaal', 3)[0]?.slug).toBe('zorgboulevard');
  expect(lookingLike(register, '', 3)).toEqual([]);
});

it('gives every entry once at most, twice the same, and never fails', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 })),
      (text) => {
        const found = slugs(text);
        expect(new Set(found).size).toBe(found.length);
        expect(slugs(text)).toEqual(found);
      },
    ),
  );
});
