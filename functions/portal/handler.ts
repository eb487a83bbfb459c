// The portal function: pages for a person, signed in or holding a mail link.
import { handle } from 'hono/aws-lambda';
import { portalApp } from './app.tsx';
import { portalDeps } from './deps.ts';
import { env } from './env.ts';

export const handler = handle(portalApp(portalDeps(env)));
