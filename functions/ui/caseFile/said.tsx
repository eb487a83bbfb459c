// What an event of a case says, and the texts that belong to it, in words: the codes by their names, the rest as it was typed.
import { euros } from '../../../domain/money/inWords.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import { fundOutcomeNames, objectionOutcomeNames } from '../../../schemas/fund/states.ts';
import { outcomeNames } from '../../../schemas/vocabulary.ts';
import { criteriaOf, levelName } from '../criteria.ts';
import { fullDay } from '../dates.ts';
import { formOfKind } from '../fields/forms.ts';
import { saysNothing } from '../fields/saysNothing.ts';
import { Prose, SummaryList } from '../parts.tsx';

/** What is shown of an event, by its key; ids, fingerprints and states are for the chain. */
const names: Readonly<Record<string, string>> = {
  outcome: 'Uitkomst',
  advice: 'Advies',
  levels: 'Niveau per criterium',
  level: 'Niveau',
  criterion: 'Criterium',
  amount: 'Bedrag',
  due: 'Uiterlijk',
  until: 'Tot en met',
  decisionDue: 'Besluit uiterlijk',
  fields: 'Over',
  wanted: 'Wil worden gehoord',
  late: 'Te laat',
  points: 'Punten',
  position: 'Plaats',
  listed: 'Aantal in de rangschikking',
  present: 'Aanwezig bij de beraadslaging',
  recused: 'Verliet de beraadslaging wegens een belang',
  reviews: 'Aantal beoordelingen',
  field: 'Over',
  missing: 'Wat ontbreekt',
  basis: 'Grondslag',
  reason: 'Motivering',
  criteria: 'Motivering per criterium',
  motivations: 'Motivering per criterium',
  notes: 'Toelichting bij verschil',
  explanation: 'Toelichting',
  deviationReason: 'Waarom van het advies wordt afgeweken',
  note: 'Toelichting',
};

interface SaidProps {
  readonly view: CaseView;
  readonly value: unknown;
  /** The key it stands under. */
  readonly under?: string;
}

/** The facts of an event that have a name. */
export function Facts({
  view,
  data,
}: {
  readonly view: CaseView;
  readonly data: Readonly<Record<string, unknown>>;
}) {
  const rows = inOrder(view, data).flatMap(([key, value]) =>
    names[key] === undefined || isSealed(key, value) || saysNothing(value)
      ? []
      : [{ name: names[key], value: <Said view={view} value={value} under={key} /> }],
  );
  return rows.length === 0 ? null : <SummaryList rows={rows} />;
}

/** Criteria as the rubric has them, the rest as it is named here: a database gives members in any order. */
function inOrder(view: CaseView, value: object): readonly (readonly [string, unknown])[] {
  const known = [
    ...criteriaOf(view).map((one) => one.value),
    ...Object.keys(names),
    ...Object.keys(languages),
  ];
  const place = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.entries(value).sort(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1));
}

/** A text in an event is there as its fingerprint. */
const isSealed = (key: string, value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) && key !== 'amount';

export function Said({ view, value, under = '' }: SaidProps) {
  if (typeof value === 'string') return <Words view={view} text={value} under={under} />;
  if (typeof value === 'number') return <>{numberIn(under, value)}</>;
  if (typeof value === 'boolean') return <>{value ? 'Ja' : 'Nee'}</>;
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((one) => (
          <li>
            <Said view={view} value={one} under={under} />
          </li>
        ))}
      </ul>
    );
  if (typeof value !== 'object' || value === null) return null;
  return (
    <SummaryList
      rows={inOrder(view, value).flatMap(([key, member]) =>
        saysNothing(member)
          ? []
          : [
              {
                name: nameOf(view, key),
                value: <Said view={view} value={member} under={under === 'levels' ? 'level' : key} />,
              },
            ],
      )}
    />
  );
}

const outcomes: Readonly<Record<string, { readonly nl: string }>> = {
  ...outcomeNames,
  ...fundOutcomeNames,
  ...objectionOutcomeNames,
};

function Words({
  view,
  text,
  under,
}: {
  readonly view: CaseView;
  readonly text: string;
  readonly under: string;
}) {
  if (under === 'outcome' || under === 'advice') return <>{outcomes[text]?.nl ?? text}</>;
  if (under === 'present' || under === 'recused') return <>{roleOf(view, text)}</>;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return <>{fullDay(text).nl}</>;
  if (under === 'field' || under === 'fields' || under === 'criterion') return <>{nameOf(view, text)}</>;
  return <Prose of={text} />;
}

/** Reviewers as the page of the reviews numbers them; nobody is named in the archive. */
function roleOf({ reviews = [], reviewers = [], conflicted = [] }: CaseView, person: string): string {
  const index = reviews.findIndex(({ reviewer }) => reviewer === person);
  if (index >= 0) return `Beoordelaar ${index + 1}`;
  if (reviewers.some((one) => one.person === person)) return 'een beoordelaar zonder beoordeling';
  return conflicted.includes(person) ? 'iemand die een belang meldde' : 'de voorzitter';
}

function numberIn(under: string, value: number): string {
  if (under === 'amount') return euros(value).nl;
  return under === 'level' ? levelName(value).nl : String(value);
}

/** Of a criterion, a question of the form, or a part of a text. */
const nameOf = (view: CaseView, key: string): string =>
  criteriaOf(view).find(({ value }) => value === key)?.name.nl ??
  formOfKind(view.kind).fields[key]?.label.nl ??
  names[key] ??
  languages[key] ??
  key;

const languages: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'Engels' };
