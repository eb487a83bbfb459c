// What a koploper achieved, with what shows it and when.
import type { PublicKoploper } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { approximately } from '../../ui/dates.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Hint, Soft } from '../../ui/parts/text.tsx';
import { dutchOn, Prose } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'Resultaten', en: 'Results' },
  none: { nl: 'Er zijn geen resultaten bekend.', en: 'No results are known.' },
  evidence: { nl: 'Waaruit dat blijkt', en: 'What shows it' },
} as const satisfies Record<string, Bilingual>;

export function Results({
  language,
  results,
}: { readonly language: Language } & Pick<PublicKoploper, 'results'>) {
  return (
    <section>
      <h2>{text.title[language]}</h2>
      {results.length === 0 ? (
        <Soft>{text.none[language]}</Soft>
      ) : (
        <List>
          {results.map(({ what, evidence, date }) => (
            <li>
              <Prose of={what} lang={dutchOn(language)} />
              {evidence !== undefined && (
                <>
                  <Hint>{text.evidence[language]}</Hint>
                  <Prose of={evidence} lang={dutchOn(language)} />
                </>
              )}
              {date !== undefined && <Soft>{approximately(date, language)}</Soft>}
            </li>
          ))}
        </List>
      )}
    </section>
  );
}
