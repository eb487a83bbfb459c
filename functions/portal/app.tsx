// The portal: which address does what, who may send forms to it, and what goes with every answer.

import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { Hono } from 'hono/tiny';
import { describeError } from '../platform/logger.ts';
import { securityHeaders } from '../ui/securityHeaders.ts';
import { htmlDocument } from '../ui/shell.tsx';
import { actRoutes } from './acts/routes.tsx';
import { chainRoutes } from './case/chainRoutes.tsx';
import { caseRoutes } from './case/routes.tsx';
import { frameOf, type PortalContext, type PortalEnv } from './context.ts';
import type { PortalDeps } from './deps.ts';
import { documentRoutes } from './documents/routes.tsx';
import { formRoutes } from './form/routes.tsx';
import { mineRoutes } from './mine/routes.tsx';
import { nominationRoutes } from './nomination/routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { problems } from './pages/problems.ts';
import { partnerRoutes } from './partner/routes.tsx';
import { peopleRoutes } from './people/routes.tsx';
import { regionRoutes } from './region/routes.tsx';
import { reviewRoutes } from './review/routes.tsx';
import { roundRoutes } from './rounds/routes.tsx';
import { signInRoutes } from './signIn/routes.tsx';
import { workRoutes } from './work/routes.tsx';

export function portalApp(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  const { origin: own } = new URL(deps.baseAddress);

  app.use(compress());
  app.use(async (c, next) => {
    c.set('deps', deps);
    await next();
    c.header('Cache-Control', 'no-store');
  });
  // A page whose address is a secret tells no one where the reader came from; browsers then call its own origin "null".
  const secretAddress = securityHeaders('no-referrer');
  const address = securityHeaders('strict-origin-when-cross-origin');
  app.use((c, next) => (isSecret(c.req.path) ? secretAddress : address)(c, next));
  app.use(
    csrf({
      origin: (origin, c) =>
        origin === own ||
        (origin === 'null' && isUsedOnSecret(c.req.path) && c.req.header('sec-fetch-site') === undefined),
    }),
  );
  const short = bodyLimit({ maxSize: 64 * 1024 });
  const long = bodyLimit({ maxSize: 1024 * 1024 });
  app.use((c, next) => (isLong(c.req.path) ? long : short)(c, next));

  app.route('/', partnerRoutes());
  app.route('/', nominationRoutes());
  app.route('/', signInRoutes());
  app.route('/', mineRoutes());
  app.route('/', workRoutes());
  app.route('/', overviewRoutes());
  app.route('/', regionRoutes());
  app.route('/', peopleRoutes());
  app.route('/', roundRoutes());
  app.route('/', caseRoutes());
  app.route('/', chainRoutes());
  app.route('/', documentRoutes());
  app.route('/', formRoutes());
  app.route('/', reviewRoutes());
  app.route('/', actRoutes());

  app.notFound((c) => problemPage(c, 'not-found', 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return problemPage(c, 'other-site', 403);
    deps.log.error('page failed', { section: c.req.path.split('/')[1], ...describeError(error) });
    return problemPage(c, 'failed', 500);
  });
  return app;
}

/** Forms whose answers may be long. */
const isLong = (path: string): boolean => path.startsWith('/zaken/') || path.startsWith('/werk/regio/');

const isSecret = (path: string): boolean => path.startsWith('/partner/') || path.startsWith('/nominatie/');
/** Their own forms, and the button to sign out in their header. */
const isUsedOnSecret = (path: string): boolean => isSecret(path) || path === '/uitloggen';

const problemPage = (c: PortalContext, name: keyof typeof problems, status: 403 | 404 | 500) =>
  c.html(htmlDocument(<ProblemPage frame={frameOf(c)} {...problems[name]} />), status);
