// The whole case to look over before it is signed or handed in, and the receipt afterwards.
import { Hono } from 'hono/tiny';
import { viewCase } from '../../commands/caseView.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { caseAsked } from '../case/asked.ts';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { withUploadsNamed } from '../documents/naming.ts';
import { requirePerson } from '../signIn/required.tsx';
import { ReceiptPage } from './receiptPage.tsx';
import { ReviewPage } from './reviewPage.tsx';

export function reviewRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/zaken/:number/nakijken', (c) => withCase(c, 'review'));
  routes.get('/zaken/:number/ontvangst', (c) => withCase(c, 'receipt'));
  return routes;
}

async function withCase(c: PortalContext, page: 'review' | 'receipt'): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands, newSecret, baseAddress } = c.get('deps');
  const reader = await caseAsked(c, person);
  if (!reader) return c.notFound();
  if (page === 'review') await withUploadsNamed(c, reader);
  const view = await viewCase(commands, reader, arrivalOf(c));
  const frame = frameOf(c, person.language);
  if (page === 'review')
    return c.html(
      htmlDocument(<ReviewPage frame={frame} view={view} once={newSecret()} baseAddress={baseAddress} />),
    );
  if (!reader.viewer.capacities.includes('applicant') || view.submittedAt === undefined) return c.notFound();
  return c.html(htmlDocument(<ReceiptPage frame={frame} view={view} submittedAt={view.submittedAt} />));
}
