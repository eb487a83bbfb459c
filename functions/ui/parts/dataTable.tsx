// Facts in rows and columns. Where there is no room, each row becomes a short list with the names of the columns in it.
import type { Child } from 'hono/jsx';

interface Column {
  readonly name: string;
  /** Amounts and counts, which stand under each other. */
  readonly numeric?: boolean | undefined;
}

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row says what the row is about. */
  readonly rows: readonly (readonly Child[])[];
}

const inColumn = (column: Column | undefined): string | undefined => (column?.numeric ? 'number' : undefined);

export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table class="utrecht-table utrecht-table--html-table folding">
      <Head caption={caption} columns={columns} />
      <tbody>
        {rows.map(([about, ...cells]) => (
          <tr>
            <th scope="row">{about}</th>
            {cells.map((cell, index) => (
              <td class={inColumn(columns[index + 1])}>
                <span class="named">{columns[index + 1]?.name}: </span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table that stays one on any screen: where there is no room it moves within its own frame, which the keyboard can reach. */
export function WideTable({ caption, columns, rows }: DataTableProps) {
  return (
    <section class="across" aria-label={caption} tabindex={0}>
      <table class="utrecht-table utrecht-table--html-table">
        <Head caption={caption} columns={columns} />
        <tbody>
          {rows.map(([about, ...cells]) => (
            <tr>
              <th scope="row">{about}</th>
              {cells.map((cell, index) => (
                <td class={inColumn(columns[index + 1])}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Head = ({ caption, columns }: Omit<DataTableProps, 'rows'>) => (
  <>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" class={inColumn(column)}>
            {column.name}
          </th>
        ))}
      </tr>
    </thead>
  </>
);
