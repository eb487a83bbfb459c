// The sheets that tell how things went over time: a row for each thing, a column for each day that is looked at.
import type { CaseKindName } from '../../../schemas/case.ts';
import type { Figures, KindFigures } from '../../../schemas/figures.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inWords } from '../../ui/dates.ts';
import { kindNames } from '../work/narrowing.ts';
import type { History } from './history.ts';
import { regionNameOf, stateNameOf, statesInOrder } from './names.ts';
import type { Sheet, SheetName } from './sheet.ts';

const text = {
  scheme: { nl: 'Regeling', en: 'Scheme' },
  state: { nl: 'Stand', en: 'State' },
  region: { nl: 'Regio', en: 'Region' },
  mail: { nl: 'Post', en: 'Mail' },
  together: { nl: 'Samen', en: 'Together' },
  awaiting: { nl: 'Dossiers waarop nog een besluit komt', en: 'Cases that wait for a decision' },
  kopgroep: { nl: 'Aanvragen voor de Kopgroep, naar stand', en: 'Kopgroep applications, by state' },
  fund: { nl: 'Aanvragen bij het fonds, naar stand', en: 'Requests to the fund, by state' },
  regions: {
    nl: 'Dossiers waarop nog een besluit komt, naar regio',
    en: 'Cases that wait for a decision, by region',
  },
  post: { nl: 'Berichten van de zeven dagen ervoor', en: 'Mails of the seven days before' },
} as const satisfies Record<string, Bilingual>;

const mailNames = {
  sent: { nl: 'Verstuurd', en: 'Sent' },
  delivered: { nl: 'Bezorgd', en: 'Delivered' },
  failed: { nl: 'Niet aangekomen', en: 'Not arrived' },
  unknown: { nl: 'Nog niet bekend', en: 'Not known yet' },
  openProblems: { nl: 'Open problemen, alles bij elkaar', en: 'Open problems, all together' },
} as const satisfies Record<keyof Figures['mail'], Bilingual>;

interface Line {
  readonly name: Bilingual;
  readonly of: (figures: Figures) => number;
}

const awaitingOf = ({ clock }: KindFigures): number =>
  Object.values(clock).reduce((sum, count) => sum + count, 0);

function overTime(
  { moments }: History,
  language: Language,
  name: SheetName,
  title: Bilingual,
  about: Bilingual,
  lines: readonly Line[],
): Sheet {
  return {
    name,
    title: title[language],
    about: [about[language]],
    columns: moments.map(({ day }) => ({ name: day, words: shortDay(day, language) })),
    rows: lines.map((line) => ({
      about: [line.name[language]],
      values: moments.map(({ figures }) => figures && line.of(figures)),
    })),
  };
}

/** "26 nov", and with its year when another than that of the last. */
const shortDay = (day: string, language: Language): string =>
  inWords(day, language, { day: 'numeric', month: 'short' }).replace('.', '');

export function awaitingSheet(history: History, language: Language): Sheet {
  return overTime(history, language, 'wachtend', text.awaiting, text.scheme, [
    { name: text.together, of: ({ kinds }) => awaitingOf(kinds.koploper) + awaitingOf(kinds.fund) },
    { name: kindNames.koploper, of: ({ kinds }) => awaitingOf(kinds.koploper) },
    { name: kindNames.fund, of: ({ kinds }) => awaitingOf(kinds.fund) },
  ]);
}

/** Only states in which a case stood on any of the days. */
export function statesSheet(history: History, language: Language, kind: CaseKindName): Sheet {
  const [name, title] =
    kind === 'koploper' ? (['kopgroep', text.kopgroep] as const) : (['fonds', text.fund] as const);
  const states = namesIn(history, ({ kinds }) => kinds[kind].states, statesInOrder[kind]);
  return overTime(
    history,
    language,
    name,
    title,
    text.state,
    states.map((state) => ({
      name: stateNameOf(kind, state),
      of: ({ kinds }) => kinds[kind].states[state] ?? 0,
    })),
  );
}

export function regionsSheet(history: History, language: Language): Sheet {
  const regions = namesIn(history, (figures) => figures.regions)
    .map((region) => ({ region, name: regionNameOf(region) }))
    .sort((one, other) => one.name[language].localeCompare(other.name[language], language));
  return overTime(
    history,
    language,
    'regios',
    text.regions,
    text.region,
    regions.map(({ region, name }) => ({ name, of: (figures) => figures.regions[region] ?? 0 })),
  );
}

export function mailSheet(history: History, language: Language): Sheet {
  const lines = (Object.keys(mailNames) as (keyof typeof mailNames)[]).map((fate) => ({
    name: mailNames[fate],
    of: ({ mail }: Figures) => mail[fate],
  }));
  return overTime(history, language, 'post', text.post, text.mail, lines);
}

/** Every name that was counted on any of the days: known ones in their order, then others. */
function namesIn(
  { moments }: History,
  countsOf: (figures: Figures) => Readonly<Record<string, number>>,
  known: readonly string[] = [],
): readonly string[] {
  const found = new Set(moments.flatMap(({ figures }) => (figures ? Object.keys(countsOf(figures)) : [])));
  return [
    ...known.filter((name) => found.has(name)),
    ...[...found].filter((name) => !known.includes(name)).sort(),
  ];
}
