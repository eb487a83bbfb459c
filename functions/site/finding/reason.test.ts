// The reason to meet reads as a sentence, in both languages.
import { expect, it } from 'vitest';
import { reasonInWords } from './reason.ts';

const nothing = { partners: [], themes: [], educationLevels: [] };

it.each([
  [
    { ...nothing, themes: ['zorg-en-technologie'], partners: ['Vista College'] },
    'deelt de partner Vista College en het thema ‘Zorg en technologie’',
    'shares the partner Vista College and the theme ‘Care and technology’',
  ],
  [
    { ...nothing, themes: ['jeugd', 'Muziek', 'scholing'] },
    'deelt de thema’s ‘Jeugd’, ‘Muziek’ en ‘Scholing’',
    'shares the themes ‘Youth’, ‘Muziek’ and ‘Training’',
  ],
  [
    { partners: ['A', 'B'], themes: ['jeugd'], educationLevels: ['mbo' as const] },
    'deelt de partners A en B, het thema ‘Jeugd’ en het niveau mbo',
    'shares the partners A and B, the theme ‘Youth’ and the level mbo',
  ],
])('%o', (shared, nl, en) => {
  expect(reasonInWords(shared, 'nl')).toBe(nl);
  expect(reasonInWords(shared, 'en')).toBe(en);
});
