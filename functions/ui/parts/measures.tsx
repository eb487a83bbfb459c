// A table of names, each with a small picture and the number it shows: a table for whoever reads or hears it.
import type { Child } from 'hono/jsx';

export interface MeasuresProps {
  readonly caption: string;
  /** What the rows are, and what is counted of each. */
  readonly columns: readonly [string, string];
  readonly rows: readonly { readonly name: Child; readonly picture: Child; readonly number: Child }[];
  /** The numbers are words and need more room. */
  readonly worded?: boolean;
}

export function Measures({ caption, columns, rows, worded = false }: MeasuresProps) {
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, picture, number }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>
              <div class={worded ? 'measure worded' : 'measure'}>
                {picture}
                <span>{number}</span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
