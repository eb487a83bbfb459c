// The names of the sealed texts of a case. Those that can be written more than once carry the number of their event.
export const adviceText = 'advice';
export const withdrawalText = 'withdrawal';
export const importText = 'import';
/** `form` is the number of the form that the supplement opens. */
export const supplementText = (form: number): string => `supplement-${form}`;
export const decisionText = (version: number): string => `decision-${version}`;
export const returnText = (version: number): string => `return-${version}`;
export const summaryText = (version: number): string => `summary-${version}`;
