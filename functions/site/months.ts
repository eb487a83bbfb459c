// Whole months, as `2026-11`: how a long sitemap is cut, and until when security.txt holds.

/** From the first up to the one of `now`, an instant; both included. */
export function monthsSince(first: string, now: string): readonly string[] {
  const last = now.slice(0, 7);
  const months: string[] = [];
  for (let month = first; month <= last; month = monthsAfter(month, 1)) months.push(month);
  return months;
}

/** The first of the month half a year on: below the year of RFC 9116, and the same for a month, so that a copy stays valid. */
export const securityExpires = (now: string): string => `${monthsAfter(now.slice(0, 7), 6)}-01T00:00:00Z`;

function monthsAfter(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const after = year * 12 + number - 1 + count;
  return `${Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}`;
}
