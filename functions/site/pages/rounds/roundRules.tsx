// The rules of a round, each with its article, and which of them are our reading where the text is silent.
import type { Bilingual } from '../../../../schemas/text.ts';
import type { RoundPartProps } from './roundFacts.tsx';

const text = {
  title: { nl: 'De regels', en: 'The rules' },
  article: { nl: 'artikel', en: 'article' },
  assumption: {
    nl: 'aanname: de tekst zegt het niet, of wij vonden haar niet',
    en: 'assumption: the text does not say so, or we did not find it',
  },
} as const satisfies Record<string, Bilingual>;

export function RoundRules({ language, round: { rules } }: RoundPartProps) {
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <ul class="list">
        {rules.map(({ says, article, assumption }) => (
          <li>
            {says[language]}{' '}
            <span class="soft">
              ({/^\d/.test(article) ? `${text.article[language]} ${article}` : article}
              {assumption && `; ${text.assumption[language]}`})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
