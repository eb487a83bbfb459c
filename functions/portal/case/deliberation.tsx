// What reviewers found, brought together: their levels side by side, where they lie apart, and per criterion what each of them
// says about it.
import type { CaseView } from '../../../schemas/caseView.ts';
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { sectorNames } from '../../../schemas/vocabulary.ts';
import { criteriaOf, levelName } from '../../ui/criteria.ts';
import { WideTable } from '../../ui/parts/dataTable.tsx';
import { Soft } from '../../ui/parts/text.tsx';
import { Note, Prose } from '../../ui/parts.tsx';

const text = {
  levels: { nl: 'Niveaus naast elkaar', en: 'Levels side by side' },
  criterion: { nl: 'Criterium', en: 'Criterion' },
  reviewer: { nl: 'Beoordelaar', en: 'Reviewer' },
  you: { nl: 'u', en: 'you' },
  apart: { nl: 'Verschil', en: 'Apart' },
  consensus: { nl: 'Vastgesteld', en: 'Adopted' },
  note: { nl: 'toelichting nodig', en: 'note needed' },
  toNote: {
    nl: 'Hier liggen beoordelaars twee niveaus of meer uit elkaar. Bespreek dit, en schrijf bij het vaststellen een toelichting.',
    en: 'Here reviewers lie two levels or more apart. Discuss this, and write a note when adopting.',
  },
  why: { nl: 'Waarom, per criterium', en: 'Why, criterion by criterion' },
} as const satisfies Record<string, Bilingual>;

interface DeliberationProps {
  readonly language: Language;
  readonly view: CaseView;
  /** The id of who reads: their own review says so. */
  readonly reader: string;
}

interface Found {
  readonly called: string;
  readonly levels: Readonly<Record<string, number>>;
  readonly motivations: Readonly<Record<string, string>>;
}

export function Deliberation({ language, view, reader }: DeliberationProps) {
  const criteria = criteriaOf(view);
  const found = foundIn(view, language, reader);
  const adopted = consensusIn(view);
  if (found.length === 0) return null;
  const apart = (criterion: string): number => view.spread?.[criterion] ?? 0;
  const flagged = criteria.filter(({ value }) => apart(value) >= kopgroepV1.noteFromSpread);
  const level = (of: Readonly<Record<string, number>>, criterion: string) =>
    of[criterion] === undefined ? '–' : levelName(of[criterion])[language];
  return (
    <>
      {flagged.length > 0 && (
        <Note>
          <p>{text.toNote[language]}</p>
          <ul>
            {flagged.map(({ value, name }) => (
              <li>
                <a href={`#criterium-${value}`}>{name[language]}</a>
              </li>
            ))}
          </ul>
        </Note>
      )}
      <WideTable
        caption={text.levels[language]}
        columns={[
          { name: text.criterion[language] },
          ...(adopted ? [{ name: text.consensus[language] }] : []),
          { name: text.apart[language] },
          ...found.map(({ called }) => ({ name: called })),
        ]}
        rows={criteria.map(({ value, name }) => [
          name[language],
          ...(adopted ? [<strong>{level(adopted, value)}</strong>] : []),
          apart(value) >= kopgroepV1.noteFromSpread ? (
            <strong>
              {apart(value)}: {text.note[language]}
            </strong>
          ) : (
            String(apart(value))
          ),
          ...found.map(({ levels }) => level(levels, value)),
        ])}
      />
      <h2>{text.why[language]}</h2>
      {criteria.map(({ value, name }) => (
        <section id={`criterium-${value}`}>
          <h3>{name[language]}</h3>
          {found.map(({ called, levels, motivations }) => (
            <details open={found.length <= mostOpen}>
              <summary>
                {called}: {level(levels, value)}
              </summary>
              <Prose of={motivations[value] ?? ''} />
            </details>
          ))}
          {noteIn(view, value) !== undefined && (
            <>
              <h4>{text.consensus[language]}</h4>
              <Soft>{adopted && level(adopted, value)}</Soft>
              <Prose of={noteIn(view, value) ?? ''} />
            </>
          )}
        </section>
      ))}
    </>
  );
}

/** More than these are opened one by one. */
const mostOpen = 4;

function foundIn(view: CaseView, language: Language, reader: string): readonly Found[] {
  const sectors = new Map((view.reviewers ?? []).map(({ person, sector }) => [person, sector]));
  return (view.reviews ?? []).map(({ reviewer, levels, motivations }, index) => {
    const sector = sectors.get(reviewer);
    const about = [
      ...(sector === undefined ? [] : [sectorNames[sector][language].toLowerCase()]),
      ...(reviewer === reader ? [text.you[language]] : []),
    ];
    return {
      called: `${text.reviewer[language]} ${index + 1}${about.length > 0 ? ` (${about.join(', ')})` : ''}`,
      levels,
      motivations: textsOf(motivations),
    };
  });
}

/** What the committee adopted, as far as this reader may know it. */
function consensusIn(view: CaseView): Readonly<Record<string, number>> | undefined {
  return view.kind === 'koploper' ? view.advice?.levels : view.judgement?.levels;
}

function noteIn(view: CaseView, criterion: string): string | undefined {
  const notes = view.kind === 'koploper' ? memberOf(view.advice?.texts, 'notes') : view.judgement?.notes;
  return textsOf(notes)[criterion];
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;

const textsOf = (texts: unknown): Readonly<Record<string, string>> =>
  typeof texts === 'object' && texts !== null
    ? Object.fromEntries(Object.entries(texts).map(([key, said]) => [key, String(said)]))
    : {};
