// The numbers of one picture, once: the picture, the table beside it and the file that can be kept are all made of it.
import type { Language } from '../../../schemas/text.ts';
import { csv } from '../../ui/csv.ts';

export const sheetNames = [
  'wachtend',
  'kopgroep',
  'fonds',
  'regios',
  'termijnen',
  'scores',
  'verschillen',
  'beoordelaars',
  'post',
  'plafonds',
] as const;
export type SheetName = (typeof sheetNames)[number];

export interface Sheet {
  readonly name: SheetName;
  readonly title: string;
  /** What a row is about: one name or more. */
  readonly about: readonly string[];
  /** `name`: in the file; `words`: for people, where they differ. */
  readonly columns: readonly { readonly name: string; readonly words?: string | undefined }[];
  readonly rows: readonly SheetRow[];
  /** Whether the numbers are euro cents; they count something else. */
  readonly money?: boolean | undefined;
}

export interface SheetRow {
  readonly about: readonly string[];
  /** One for each column; without a value it was not counted. */
  readonly values: readonly (number | undefined)[];
}

export const isSheetName = (name: string): name is SheetName => sheetNames.some((one) => one === name);

/** Amounts in euros. */
export const sheetCsv = ({ about, columns, rows, money }: Sheet): string =>
  csv<SheetRow>(
    Object.fromEntries([
      ...about.map((name, index) => [name, (row: SheetRow) => row.about[index]] as const),
      ...columns.map(
        ({ name }, index) =>
          [
            name,
            (row: SheetRow) => {
              const value = row.values[index];
              return value !== undefined && money ? value / 100 : value;
            },
          ] as const,
      ),
    ]),
    rows,
  );

export const sheetAddress = (name: SheetName, language: Language, query: Record<string, string>): string =>
  `/werk/overzicht/${name}.csv?${new URLSearchParams({ ...query, ...(language === 'nl' ? {} : { lang: language }) })}`.replace(
    /\?$/,
    '',
  );
