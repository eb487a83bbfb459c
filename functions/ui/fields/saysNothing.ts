/** An answer under which nothing was written: no notes, say, where reviewers did not differ. It gets no row. */
export const saysNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
