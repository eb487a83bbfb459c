// The filters of a list: what is on and how to take it off, and what else there is with how much it leaves.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { type Choice, type Facet, facetNames, facets, type Option } from '../finding/facets.ts';
import { addressOf, type Question, without } from '../finding/question.ts';

const text = {
  title: { nl: 'Filters', en: 'Filters' },
  active: { nl: 'U ziet alleen', en: 'You only see' },
  remove: { nl: 'Haal dit filter weg', en: 'Remove this filter' },
  removeWords: { nl: 'Haal deze zoekwoorden weg', en: 'Remove these search words' },
  clear: { nl: 'Alle koplopers', en: 'All koplopers' },
  more: { nl: 'Meer', en: 'More' },
  jump: { nl: 'Naar de filters', en: 'To the filters' },
} as const satisfies Record<string, Bilingual>;

/** Values of a facet that are shown at once; the rest unfolds. */
const shownAtOnce = 8;
const path = '/koplopers';

interface AskedProps {
  readonly language: Language;
  readonly question: Question;
}

export interface FacetsProps extends AskedProps {
  readonly optionsOf: Readonly<Record<Facet, readonly Option[]>>;
}

export function Facets({ language, question, optionsOf }: FacetsProps) {
  const open = openFacets(question, optionsOf);
  return (
    <nav id="filters" aria-label={text.title[language]}>
      {open.map((facet) => (
        <>
          <h2>{facetNames[facet][language]}</h2>
          <FacetOptions {...{ language, question, facet }} options={optionsOf[facet].slice(0, shownAtOnce)} />
          {optionsOf[facet].length > shownAtOnce && (
            <details>
              <summary>
                {text.more[language]} ({optionsOf[facet].length - shownAtOnce})
              </summary>
              <FacetOptions
                {...{ language, question, facet }}
                options={optionsOf[facet].slice(shownAtOnce)}
              />
            </details>
          )}
        </>
      ))}
    </nav>
  );
}

/** Those by which the list can still be narrowed. */
export const openFacets = ({ choice }: Question, optionsOf: FacetsProps['optionsOf']): readonly Facet[] =>
  facets.filter((facet) => choice[facet] === undefined && optionsOf[facet].length > 0);

interface FacetOptionsProps extends AskedProps {
  readonly facet: Facet;
  readonly options: readonly Option[];
}

function FacetOptions({ language, question: { words, choice }, facet, options }: FacetOptionsProps) {
  return (
    <ul class="facet">
      {options.map(({ value, name, count }) => (
        <li>
          <a href={addressOf(path, { words, choice: { ...choice, [facet]: value } }, language)}>{name}</a>{' '}
          <span class="soft">({count})</span>
        </li>
      ))}
    </ul>
  );
}

export interface ActiveFiltersProps extends AskedProps {
  readonly nameOf: (facet: Facet, value: string) => string;
}

/** Every filter that is on, as a link that takes it off. */
export function ActiveFilters({ language, question, nameOf }: ActiveFiltersProps) {
  const { words, choice } = question;
  const on = chosen(choice);
  if (on.length === 0 && words === '') return null;
  return (
    <div class="active">
      <p id="active">{text.active[language]}</p>
      <ul class="tags" aria-labelledby="active">
        {words !== '' && (
          <RemovingLink
            href={addressOf(path, { choice }, language)}
            what={`“${words}”`}
            means={text.removeWords[language]}
          />
        )}
        {on.map(([facet, value]) => (
          <RemovingLink
            href={addressOf(path, { words, choice: without(choice, facet) }, language)}
            what={`${facetNames[facet][language]}: ${nameOf(facet, value)}`}
            means={text.remove[language]}
          />
        ))}
        {on.length + (words === '' ? 0 : 1) > 1 && (
          <li>
            <a href={addressOf(path, {}, language)}>{text.clear[language]}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

const RemovingLink = ({
  href,
  what,
  means,
}: {
  readonly href: string;
  readonly what: string;
  readonly means: string;
}) => (
  <li>
    <a href={href} title={means}>
      {what} <span aria-hidden="true">×</span>
      <span class="unseen">. {means}</span>
    </a>
  </li>
);

export const JumpToFilters = ({ language }: { readonly language: Language }) => (
  <p class="jump">
    <a href="#filters">{text.jump[language]}</a>
  </p>
);

export const chosen = (choice: Choice): readonly (readonly [Facet, string])[] =>
  facets.flatMap((facet) => (choice[facet] === undefined ? [] : [[facet, choice[facet]] as const]));
