// A picture with its numbers: as a table that opens, and as a file to keep.
import type { PropsWithChildren } from 'hono/jsx';
import { euros } from '../../../domain/money/inWords.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { asTable, notCounted } from '../../ui/parts/columnChart.tsx';
import { DataTable, WideTable } from '../../ui/parts/dataTable.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { type Sheet, sheetAddress } from './sheet.ts';

const text = {
  keep: { nl: 'Downloaden als CSV', en: 'Download as CSV' },
} as const satisfies Record<string, Bilingual>;

/** Wider than this it moves within a frame of its own. */
const fewColumns = 5;

interface FiguredProps {
  readonly language: Language;
  readonly sheet: Sheet;
  /** What the address of the file has to say of it. */
  readonly query?: Readonly<Record<string, string>> | undefined;
}

export function Figured({ language, sheet, query = {}, children }: PropsWithChildren<FiguredProps>) {
  const { about, columns, rows, money, title } = sheet;
  const Table = about.length + columns.length > fewColumns ? WideTable : DataTable;
  const cell = (value: number | undefined): string => {
    if (value === undefined) return notCounted[language];
    return money ? euros(value)[language] : String(value);
  };
  return (
    <div class="figured">
      {children}
      <details>
        <summary>{asTable[language]}</summary>
        <Table
          caption={title}
          columns={[
            ...about.map((name) => ({ name })),
            ...columns.map(({ name, words = name }) => ({ name: words, numeric: true })),
          ]}
          rows={rows.map((row) => [...row.about.map((name) => <bdi>{name}</bdi>), ...row.values.map(cell)])}
        />
      </details>
      <More>
        <a href={sheetAddress(sheet.name, language, query)} aria-label={`${text.keep[language]}: ${title}`}>
          {text.keep[language]}
        </a>
      </More>
    </div>
  );
}
