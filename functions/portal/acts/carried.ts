// The names of what the page of an act carries along beside its fields.
export const carriedNames = { once: 'sleutel', version: 'versie', etag: 'etag', keep: 'bewaar' } as const;
