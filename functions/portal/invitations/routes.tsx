// The partners of an application as its applicant sees them: who was asked, at which address, and what came of it.
import { Hono } from 'hono/tiny';
import { viewCase } from '../../commands/caseView.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { caseAsked } from '../case/asked.ts';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { invitedPartners } from './invited.ts';
import { InvitationsPage } from './page.tsx';

export function invitationRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/zaken/:number/partners', partners);
  return routes;
}

async function partners(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands, newSecret } = c.get('deps');
  const reader = await caseAsked(c, person);
  if (!reader?.viewer.capacities.includes('applicant')) return c.notFound();
  const [view, stored] = await Promise.all([
    viewCase(commands, reader, arrivalOf(c)),
    commands.cases.partners(reader.head.aggregate.id),
  ]);
  return c.html(
    htmlDocument(
      <InvitationsPage
        frame={frameOf(c, person.language)}
        view={view}
        partners={invitedPartners(stored, view)}
        done={c.req.query('gedaan')}
        once={newSecret()}
      />,
    ),
  );
}
