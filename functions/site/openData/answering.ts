// How a file of open data is answered: as a table that is offered for keeping, and with the address where it goes on.
import type { Context } from 'hono';
import { type Columns, csv } from '../../ui/csv.ts';

export const table = <Thing>(c: Context, columns: Columns<Thing>, things: readonly Thing[]) =>
  c.body(csv(columns, things), 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${c.req.path.split('/').at(-1)}"`,
  });

/** The address of the next page of this file, told in the header `Link`, too. */
export function goesOn(c: Context, baseAddress: string, next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  const address = `${baseAddress}${c.req.path}?na=${encodeURIComponent(next)}`;
  c.header('Link', `<${address}>; rel="next"`);
  return address;
}
