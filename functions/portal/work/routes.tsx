// My work, one queue at a time.
import { Hono } from 'hono/tiny';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import { caseReaderOf } from '../../commands/caseReader.ts';
import { readablePage } from '../../commands/readablePage.ts';
import { summarise } from '../../commands/views/summary.ts';
import type { Head } from '../../platform/caseRows.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { WorkPage } from './page.tsx';
import { queueKey, queuesOf } from './queues.ts';

const pageSize = 50;

export function workRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/werk', work);
  return routes;
}

async function work(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands, lists } = c.get('deps');
  const queues = queuesOf(person);
  const queue = queues.find((one) => one === c.req.query('rij')) ?? queues[0];
  const after = c.req.query('na');
  const known = (head: Head) => {
    const reader = caseReaderOf(head, personActor(person));
    return reader && summarise(reader.head);
  };
  const page =
    queue === undefined
      ? { items: [] }
      : await readablePage(commands.cases, known, after, (from) =>
          lists.page('waiting', queueKey(queue, person), pageSize, from),
        );
  if (!page) return c.notFound();
  return c.html(
    htmlDocument(
      <WorkPage
        frame={frameOf(c, person.language)}
        person={person}
        queues={queues}
        queue={queue}
        cases={page.items}
        next={page.next}
        continued={after !== undefined}
      />,
    ),
  );
}
