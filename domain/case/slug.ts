// A name as it stands in a public address.

/** Lower-case letters a–z, digits and hyphens, at most 100 characters, accents dropped; empty when nothing of that is left. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '');
