// One theme is one theme, however the sources write it.
import { expect, it } from 'vitest';
import { slug } from './identifiers.ts';
import { themeKey, themeName, themes, themeWritten } from './themes.ts';

it.each([
  'Zorg en technologie',
  'zorgtechnologie',
  'technologie',
  'Gebruik van technologie',
  'e-health',
  'E-Health',
  'EHEALTH',
  'Care and technology',
])('%s is care and technology', (written) => {
  expect(themeKey(written)).toBe('zorg-en-technologie');
});

it('keeps what it does not know, and shows it as written', () => {
  expect(themeWritten('Muziek in de zorg')).toBeUndefined();
  expect(themeKey('Muziek in de Zórg!')).toBe('muziek-in-de-zorg');
  expect(themeName('Muziek in de zorg', 'en')).toBe('Muziek in de zorg');
  expect(themeKey('!!!')).toBe('');
});

it('has no spelling that means two themes, and addresses that are addresses', () => {
  const owners = new Map<string, string>();
  for (const { id, name, aliases, soughtAs, source } of themes) {
    expect(slug.safeParse(id).success, id).toBe(true);
    expect(source).toMatch(/^https?:\/\//);
    expect(soughtAs).not.toContain('');
    for (const written of [id, name.nl, name.en, ...aliases]) {
      expect(themeKey(written), written).toBe(id);
      expect(owners.get(written.toLowerCase()) ?? id, written).toBe(id);
      owners.set(written.toLowerCase(), id);
    }
  }
});
