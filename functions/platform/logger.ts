// The log: structured, correlated by case number and command id, and without any person's data.
import { Logger } from '@aws-lambda-powertools/logger';

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** One logger per function; service name and level come from Powertools' own environment variables. */
export const logger = (): Logger => new Logger();

/** What may be said of an error: its name and message could hold input, so only name, code and our stack lines go in. */
export function describeError(error: unknown): { name: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as Error & { code?: unknown }).code;
  const stack = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(stack === undefined ? {} : { stack }),
  };
}
