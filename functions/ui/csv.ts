// A table as CSV (RFC 4180), for programs and for who opens it in a spreadsheet.
import { stringify } from 'csv-stringify/sync';

/** Each column by its name: what it says of one thing; nothing is an empty cell. */
export type Columns<Thing> = Readonly<Record<string, (thing: Thing) => string | number | undefined>>;

/**
 * Starts with a byte order mark: without it a spreadsheet reads UTF-8 as another alphabet, and every reader of CSV knows it. A
 * text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const csv = <Thing>(columns: Columns<Thing>, things: readonly Thing[]): string =>
  stringify(
    things.map((thing) => Object.values(columns).map((cell) => cell(thing))),
    {
      header: true,
      columns: Object.keys(columns),
      bom: true,
      escape_formulas: true,
      record_delimiter: '\r\n',
    },
  );

/** Several things in one cell, joined by what stands in none of them. */
export const several = (things: readonly string[]): string =>
  things.map((thing) => thing.replaceAll('|', '/').replace(/\s+/g, ' ').trim()).join(' | ');
