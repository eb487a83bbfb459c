// The routes of the api, and what holds for all of them.
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { Hono } from 'hono/tiny';
import { describeError } from '../platform/logger.ts';
import { authenticate } from './authenticate.ts';
import { caseRoutes } from './caseRoutes.ts';
import { commandRoutes } from './commandRoutes.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import type { ApiDeps } from './deps.ts';
import { documentRoutes } from './documentRoutes.ts';
import { letterRoutes } from './letterRoutes.tsx';
import { listRoutes } from './listRoutes.ts';
import { problem } from './problem.ts';
import { regionRoutes } from './regionRoutes.ts';
import { roundRoutes } from './roundRoutes.ts';

export function apiApp(deps: ApiDeps): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.use(async (c, next) => {
    c.set('deps', deps);
    await next();
  });
  app.use(secureHeaders(), compress());
  app.use(
    bodyLimit({ maxSize: 1_000_000, onError: (c) => problem(c as unknown as ApiContext, 'too-large') }),
  );
  app.get('/api/v1/health', (c) => c.json({ status: 'ok' }));
  app.get('/api/v1/openapi.json', async (c) => {
    const { default: document } = await import('./v1.openapi.json', { with: { type: 'json' } });
    return c.json({ ...document, servers: [{ url: `${deps.baseAddress}/api/v1` }] });
  });
  app.use('/api/v1/*', authenticate);
  app.route('/api/v1', listRoutes);
  app.route('/api/v1', caseRoutes);
  app.route('/api/v1', letterRoutes);
  app.route('/api/v1', documentRoutes);
  app.route('/api/v1', roundRoutes);
  app.route('/api/v1', regionRoutes);
  app.route('/api/v1', commandRoutes);
  app.notFound((c) => problem(c, 'not-found'));
  app.onError((error, c) => {
    deps.log.error('request failed', { error: describeError(error), path: new URL(c.req.url).pathname });
    return problem(c, 'our-fault');
  });
  return app;
}
