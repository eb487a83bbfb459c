// A name as the beginning of a line or a heading; in Dutch the rest of it keeps its small letters.
export const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
