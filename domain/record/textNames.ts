// The names of the sealed texts of what is recorded from sources, and of what was made of it since.
export const importText = 'import';
/** Carries the number of the event that revised it: every version is kept. */
export const revisionText = (version: number): string => `revision-${version}`;
