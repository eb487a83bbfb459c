// The pictures of the sheets, each made of the numbers of its sheet and of nothing else.
import { euros } from '../../../domain/money/inWords.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Bars } from '../../ui/parts/bars.tsx';
import { ColumnChart } from '../../ui/parts/columnChart.tsx';
import { Trends } from '../../ui/parts/trends.tsx';
import type { Sheet } from './sheet.ts';

interface PictureProps {
  readonly language: Language;
  readonly sheet: Sheet;
}

const text = {
  day: { nl: 'Dag', en: 'Day' },
  now: { nl: 'Laatste stand', en: 'Latest' },
  ofWhich: { nl: 'waarvan te laat', en: 'of which late' },
  cases: { nl: 'Dossiers', en: 'Cases' },
  amount: { nl: 'Bedrag', en: 'Amount' },
} as const satisfies Record<string, Bilingual>;

/** Of each row how it went. */
export const TrendsOf = ({ language, sheet: { title, about, columns, rows } }: PictureProps) => (
  <Trends
    language={language}
    caption={title}
    columns={[about[0] ?? '', text.now[language]]}
    moments={columns.map(({ name, words = name }) => words)}
    rows={rows.map((row) => ({ name: row.about[0] ?? '', values: row.values }))}
  />
);

/** Of the first row how it went, in columns. */
export const FirstRowInColumns = ({ language, sheet: { title, columns, rows } }: PictureProps) => (
  <ColumnChart
    language={language}
    caption={title}
    columns={[text.day[language], text.cases[language]]}
    points={columns.map(({ name, words = name }, index) => ({
      name: words,
      value: rows[0]?.values[index],
    }))}
    tableElsewhere
  />
);

/** A group of bars for each column; `bad` are the first so many rows. */
export const BarsByColumn = ({
  language,
  sheet: { columns, rows, about },
  bad,
}: PictureProps & { readonly bad: number }) => (
  <div class="side-by-side">
    {columns.map(({ name }, column) => (
      <Bars
        caption={name}
        columns={[about[0] ?? '', text.cases[language]]}
        rows={rows.map((row, index) => ({
          name: row.about[0] ?? '',
          value: row.values[column] ?? 0,
          bad: index < bad,
        }))}
      />
    ))}
  </div>
);

/** A group of bars for each row: amounts. */
export const BarsByRow = ({ language, sheet: { columns, rows } }: PictureProps) => (
  <div class="side-by-side">
    {rows.map((row) => (
      <Bars
        caption={row.about[0] ?? ''}
        columns={[text.amount[language], text.amount[language]]}
        rows={columns.map(({ name }, column) => {
          const value = row.values[column] ?? 0;
          return { name, value: Math.max(0, value), words: euros(value)[language] };
        })}
      />
    ))}
  </div>
);

/** A bar for each reviewer: what is to be done, with how much of it is late in words. */
export const LoadBars = ({ language, sheet: { title, about, rows, columns } }: PictureProps) => (
  <Bars
    caption={title}
    columns={[about[0] ?? '', columns[0]?.name ?? '']}
    rows={rows.map(({ about: [name = ''], values: [open = 0, late = 0] }) => ({
      name: <bdi>{name}</bdi>,
      value: open,
      words: late > 0 ? `${open}, ${text.ofWhich[language]} ${late}` : undefined,
      bad: late > 0,
    }))}
  />
);

/** A group for each name in the first column: its rows as bars, each as a part of the second number. */
export const BarsByGroup = ({ language, sheet }: PictureProps) => (
  <div class="side-by-side">
    {groupsOf(sheet).map(([group, rows]) => (
      <Bars
        caption={group}
        columns={[sheet.about[1] ?? '', text.cases[language]]}
        whole={rows[0]?.values[1]}
        rows={rows.map(({ about: [, name = ''], values: [value = 0, of = 0] }) => ({
          name,
          value,
          words: `${value} / ${of}`,
        }))}
      />
    ))}
  </div>
);

const groupsOf = ({ rows }: Sheet) => [...Map.groupBy(rows, ({ about }) => about[0] ?? '')];

/** A group for each name in the first column, as columns; `mark`: what stands below one of them. */
export const ColumnsByGroup = ({
  language,
  sheet,
  mark,
}: PictureProps & { readonly mark: (name: string) => string }) => (
  <div class="side-by-side">
    {groupsOf(sheet).map(([group, rows]) => (
      <ColumnChart
        language={language}
        caption={group}
        columns={[sheet.about[1] ?? '', text.cases[language]]}
        points={rows.map(({ about: [, name = ''], values: [value] }) => ({ name: mark(name), value }))}
        tableElsewhere
      />
    ))}
  </div>
);
