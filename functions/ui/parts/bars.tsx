// Counts or amounts under each other, each with a bar as long as it is large: a table for whoever reads or hears it.
import type { Child } from 'hono/jsx';
import { Bar } from './bar.tsx';
import { Measures } from './measures.tsx';

export interface BarsProps {
  readonly caption: string;
  /** What the rows are, and what is counted of each. */
  readonly columns: readonly [string, string];
  /** What fills a bar; else the largest of the values does. */
  readonly whole?: number | undefined;
  readonly rows: readonly {
    readonly name: Child;
    readonly value: number;
    /** The value as people write it; else as it is. */
    readonly words?: string | undefined;
    /** What should not be: its bar has another colour, and its name says so. */
    readonly bad?: boolean | undefined;
  }[];
}

export function Bars({ caption, columns, whole, rows }: BarsProps) {
  const worded = rows.some(({ words }) => words !== undefined);
  const most = whole ?? Math.max(0, ...rows.map(({ value }) => value));
  return (
    <Measures
      caption={caption}
      columns={columns}
      worded={worded}
      rows={rows.map(({ name, value, words, bad }) => ({
        name,
        picture: <Bar length={most === 0 ? 0 : value / most} bad={bad} />,
        number: words ?? value,
      }))}
    />
  );
}
