// What became of a transaction that was cancelled.
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** A condition that did not hold, or another transaction on the same row; throttling and the like are no answer. */
export const isLost = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(
    ({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'TransactionConflict',
  );
