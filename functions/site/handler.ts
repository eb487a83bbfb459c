// The site function: what everyone may see, as pages.
import { handle } from 'hono/aws-lambda';
import { siteApp } from './app.tsx';
import { siteDeps } from './deps.ts';
import { env } from './env.ts';

export const handler = handle(siteApp(siteDeps(env)));
