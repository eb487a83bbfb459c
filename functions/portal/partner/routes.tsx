// What a partner confirms or declines by one mail link. GET shows and changes nothing (mail scanners follow links); POST
// acts, and leads back to the page that shows what was recorded.
import { Hono } from 'hono/tiny';
import { run } from '../../commands/run.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalEnv } from '../context.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { answerCommand, answerForm } from './answer.ts';
import { invitationBehind, linkFrom } from './invitation.ts';
import { InvitationPage } from './page.tsx';

const address = '/partner/:caseNumber/:partnerId/:secret';

export function partnerRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();

  routes.get(address, async (c) => {
    const link = linkFrom(c.req.param());
    const invitation = link && (await invitationBehind(c.get('deps').commands.cases, link));
    if (!invitation) return c.notFound();
    const frame = frameOf(c, invitation.partner.language);
    return c.html(htmlDocument(<InvitationPage frame={frame} invitation={invitation} />));
  });

  routes.post(address, async (c) => {
    const { commands, baseAddress } = c.get('deps');
    const link = linkFrom(c.req.param());
    const invitation = link && (await invitationBehind(commands.cases, link));
    if (!invitation) return c.notFound();
    const frame = frameOf(c, invitation.partner.language);
    const back = `${baseAddress}${c.req.path}?lang=${frame.language}`;
    if (invitation.stage !== 'open') return c.redirect(back, 303);
    const form = answerForm.safeParse(await c.req.parseBody());
    const command = form.success ? answerCommand(invitation, form.data, arrivalOf(c)) : undefined;
    if (!command) {
      const rejected = form.success ? form.data.reason : undefined;
      const page = <InvitationPage frame={frame} invitation={invitation} rejected={rejected ?? ''} />;
      return c.html(htmlDocument(page), 400);
    }
    const result = await run(commands, command);
    if (!result.ok && result.refusal.code === 'busy') {
      return c.html(htmlDocument(<ProblemPage frame={frame} {...problems.busy} />), 503);
    }
    // Any other refusal is that somebody answered or the application moved on meanwhile: the page says which.
    return c.redirect(back, 303);
  });

  return routes;
}
