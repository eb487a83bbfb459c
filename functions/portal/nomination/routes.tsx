// What a nominated project answers by one mail link. GET shows and changes nothing (mail scanners follow links); POST acts,
// and leads back to the page that shows what was recorded.
import { Hono } from 'hono/tiny';
import { dayOf } from '../../../domain/clock/days.ts';
import type { Person } from '../../../schemas/person.ts';
import { run } from '../../commands/run.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, type Frame, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { beginSignIn } from '../signIn/begin.tsx';
import { signedInPerson } from '../signIn/sessions.ts';
import { answerForm, answerIn } from './answer.ts';
import { type Link, linkFrom, type Nominated, nominatedBehind } from './nominated.ts';
import { NominationPage } from './page.tsx';
import type { Rejection } from './rejection.ts';

const address = '/nominatie/:caseNumber/:secret';

interface Found {
  readonly link: Link;
  readonly nominated: Nominated;
  readonly frame: Frame;
}

export function nominationRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();

  routes.get(address, async (c) => {
    const found = await behind(c, c.req.param());
    return found ? shown(c, found, await signedInPerson(c)) : c.notFound();
  });

  // Signing in begins by a link: a form that ends at another site would be stopped by our own policy. Below this address,
  // so that the secret stands in no other.
  routes.get(`${address}/inloggen`, async (c) => {
    const found = await behind(c, c.req.param());
    return found ? beginSignIn(c, pathOf(found), found.frame.language) : c.notFound();
  });

  routes.post(address, async (c) => {
    const found = await behind(c, c.req.param());
    if (!found) return c.notFound();
    const { commands, baseAddress } = c.get('deps');
    const back = () => c.redirect(`${baseAddress}${pathOf(found)}`, 303);
    const form = answerForm.safeParse(await c.req.parseBody());
    if (found.nominated.stage !== 'open' || !form.success) return back();
    const person = await signedInPerson(c);
    const answer = answerIn(form.data, found.link, person, arrivalOf(c));
    if ('why' in answer) return shown(c, found, person, answer);
    const result = await run(commands, answer);
    if (!result.ok && result.refusal.code === 'busy')
      return c.html(htmlDocument(<ProblemPage frame={found.frame} {...problems.busy} />), 503);
    // Any other refusal is that somebody answered or it lapsed meanwhile: the page says which.
    return back();
  });

  return routes;
}

async function behind(c: PortalContext, parts: Parameters<typeof linkFrom>[0]): Promise<Found | undefined> {
  const link = linkFrom(parts);
  const nominated = link && (await nominatedBehind(c.get('deps').commands, link, dayOf(arrivalOf(c))));
  return nominated && { link, nominated, frame: frameOf(c, nominated.nomination.language) };
}

const pathOf = ({ link: { caseNumber, secret }, frame: { language } }: Found, below = ''): string =>
  `/nominatie/${caseNumber}/${secret}${below}?lang=${language}`;

/** 403 for who has to sign in again, 400 for what has to be put right. */
function shown(c: PortalContext, found: Found, person: Person | undefined, rejection?: Rejection) {
  const { frame, nominated } = found;
  const page = (
    <NominationPage
      frame={frame}
      nominated={nominated}
      person={person}
      signInAddress={pathOf(found, '/inloggen')}
      {...(rejection === undefined ? {} : { rejection })}
    />
  );
  return c.html(htmlDocument(page), rejection ? (rejection.why === 'signed-out' ? 403 : 400) : 200);
}
