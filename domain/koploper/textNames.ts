// The names of the sealed texts of a case. Those that can be written more than once carry the number of their event.
interface Again {
  readonly requestedAs: number;
  readonly withdrawn?: true | undefined;
}
/** Of the first deliberation; that of a reconsideration carries the number of the event that asked for it. */
export const adviceText = (reconsideration?: Again): string =>
  reconsideration === undefined || reconsideration.withdrawn
    ? 'advice'
    : `advice-${reconsideration.requestedAs}`;
export const importText = 'import';
export const summaryText = (version: number): string => `summary-${version}`;
export const revisionText = (version: number): string => `revision-${version}`;
