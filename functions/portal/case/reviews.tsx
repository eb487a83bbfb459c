// The reviews that this reader may read: levels side by side, where they differ, and why each reviewer says so.
import type { CaseView } from '../../../schemas/caseView.ts';
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { criteriaOf, levelName as nameOfLevel } from '../../ui/criteria.ts';
import { inLanguage } from '../../ui/language.ts';
import { Prose } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'Beoordelingen', en: 'Reviews' },
  criterion: { nl: 'Criterium', en: 'Criterion' },
  reviewer: { nl: 'Beoordelaar', en: 'Reviewer' },
  together: { nl: 'Naar de beraadslaging', en: 'To the deliberation' },
  differs: { nl: 'Verschil van twee of meer: noteer waarom', en: 'Two or more apart: note why' },
} as const satisfies Record<string, Bilingual>;

export function Reviews({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  const { reviews = [], spread = {} } = view;
  if (reviews.length === 0) return null;
  return (
    <section>
      <h3>{text.title[language]}</h3>
      <section class="across" tabindex={0} aria-label={text.title[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.criterion[language]}</th>
              {reviews.map((_, index) => (
                <th scope="col">
                  {text.reviewer[language]} {index + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteriaOf(view).map(({ value, name }) => (
              <tr>
                <th scope="row">
                  {name[language]}
                  {(spread[value] ?? 0) >= kopgroepV1.noteFromSpread && (
                    <>
                      <br />
                      <strong>{text.differs[language]}</strong>
                    </>
                  )}
                </th>
                {reviews.map(({ levels }) => (
                  <td>{levelName(levels, value, language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={inLanguage(`/zaken/${view.number}/beraadslaging`, language)}>{text.together[language]}</a>
      </p>
      {reviews.map(({ motivations }, index) => (
        <details>
          <summary>
            {text.reviewer[language]} {index + 1}
          </summary>
          {criteriaOf(view).map(({ value, name }) => (
            <>
              <h4>{name[language]}</h4>
              <Prose of={textOf(motivations, value)} />
            </>
          ))}
        </details>
      ))}
    </section>
  );
}

function levelName(levels: Readonly<Record<string, number>>, criterion: string, language: Language): string {
  const level = levels[criterion];
  return level === undefined ? '–' : nameOfLevel(level)[language];
}

const textOf = (texts: unknown, key: string): string =>
  typeof texts === 'object' && texts !== null && key in texts
    ? String((texts as Readonly<Record<string, unknown>>)[key])
    : '';
