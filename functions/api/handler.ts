// The api function: HTTP with a bearer token, the same commands as every other door.
import { handle } from 'hono/aws-lambda';
import { apiApp } from './app.ts';
import { apiDeps } from './deps.ts';
import { env } from './env.ts';

export const handler = handle(apiApp(apiDeps(env)));
