// Themes as links to who works on them.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { themeKey, themeName, themeWritten } from '../../../schemas/themes.ts';
import { inLanguage } from '../../ui/language.ts';
import { dutchOn } from '../../ui/parts.tsx';

const label: Bilingual = { nl: 'Thema’s', en: 'Themes' };

export const themeAddress = (theme: string, language: Language): string =>
  inLanguage(`/themas/${encodeURIComponent(themeKey(theme))}`, language);

/** Each theme once, however often and in whatever spelling it is given. */
export function ThemeLinks({
  language,
  themes,
}: {
  readonly language: Language;
  readonly themes: readonly string[];
}) {
  const once = new Map(themes.map((theme) => [themeKey(theme), theme]));
  return (
    <ul class="tags" aria-label={label[language]}>
      {[...once].map(([key, theme]) => (
        <li lang={themeWritten(theme) ? undefined : dutchOn(language)}>
          {key === '' ? theme : <a href={themeAddress(theme, language)}>{themeName(theme, language)}</a>}
        </li>
      ))}
    </ul>
  );
}
