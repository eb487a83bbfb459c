// What every request of the api carries along.
import type { Context } from 'hono';
import type { LambdaEvent } from 'hono/aws-lambda';
import type { Person } from '../../schemas/person.ts';
import type { Language } from '../../schemas/text.ts';
import { arrivalAt } from '../platform/arrival.ts';
import type { ApiDeps } from './deps.ts';

export interface ApiEnv {
  Bindings: { event?: LambdaEvent };
  Variables: { deps: ApiDeps; person: Person };
}
export type ApiContext = Context<ApiEnv>;

export const arrivalOf = (c: ApiContext): string => arrivalAt(c.env?.event, c.get('deps').now);

/** Dutch unless the client prefers English. */
export const languageOf = (c: ApiContext): Language =>
  /^\s*en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'nl';

/** The value of `If-Match` without quotes and weak mark; `undefined` when there is none. */
export const ifMatch = (c: ApiContext): string | undefined =>
  c.req.header('if-match')?.trim().replace(/^W\//, '').replaceAll('"', '');
