// What every request of the api carries along.
import type { Context } from 'hono';
import type { LambdaEvent } from 'hono/aws-lambda';
import type { Person } from '../../schemas/person.ts';
import type { Language } from '../../schemas/text.ts';
import { instantOf } from '../platform/clock.ts';
import type { ApiDeps } from './deps.ts';

export interface ApiEnv {
  Bindings: { event?: LambdaEvent };
  Variables: { deps: ApiDeps; person: Person };
}
export type ApiContext = Context<ApiEnv>;

/** The moment the request arrived at the gateway (UTC): what counts when a term is at stake. */
export function arrivalOf(c: ApiContext): string {
  const event = c.env?.event;
  const epoch =
    event && 'version' in event && event.requestContext && 'timeEpoch' in event.requestContext
      ? event.requestContext.timeEpoch
      : undefined;
  return typeof epoch === 'number' ? instantOf(epoch) : c.get('deps').now();
}

/** Dutch unless the client prefers English. */
export const languageOf = (c: ApiContext): Language =>
  /^\s*en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'nl';

/** The value of `If-Match` without quotes and weak mark; `undefined` when there is none. */
export const ifMatch = (c: ApiContext): string | undefined =>
  c.req.header('if-match')?.trim().replace(/^W\//, '').replaceAll('"', '');
