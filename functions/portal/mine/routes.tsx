// The page of somebody who is signed in: who they are here, and their own cases.
import { Hono } from 'hono/tiny';
import { dayOf } from '../../../domain/clock/days.ts';
import { caseHead } from '../../commands/caseReader.ts';
import { requestsForSignatory } from '../../commands/forSignatory.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { letterOf } from './letter.tsx';
import { MinePage } from './page.tsx';

const pageSize = 50;

export function mineRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/mijn', async (c) => {
    const { commands, lists } = c.get('deps');
    const person = await requirePerson(c);
    if (person instanceof Response) return person;
    const after = c.req.query('na');
    const page = await lists.page('owned', person.id, pageSize, after, 'newest first');
    if (!page) return c.notFound();
    const heads = await commands.cases.heads(page.entries.map(({ id }) => id));
    const cases = heads.flatMap((head) => caseHead(head) ?? []);
    const toSign = after === undefined ? await requestsForSignatory({ ...commands, lists }, person) : [];
    return c.html(
      htmlDocument(
        <MinePage
          frame={frameOf(c, person.language)}
          person={person}
          cases={cases}
          toSign={toSign}
          today={dayOf(arrivalOf(c))}
          next={page.next}
          continued={after !== undefined}
        />,
      ),
    );
  });
  routes.get('/zaken/:caseNumber/brieven/:letter', letterOf);
  return routes;
}
