// My work, one queue at a time, in the order of what is due.
import { Hono } from 'hono/tiny';
import { dayOf } from '../../../domain/clock/days.ts';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import { caseReaderOf } from '../../commands/caseReader.ts';
import { readablePage } from '../../commands/readablePage.ts';
import type { Head } from '../../platform/caseRows.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { workItem } from './item.ts';
import { isWithin, narrowingOf } from './narrowing.ts';
import { WorkPage } from './page.tsx';
import { queueKey, queuesOf } from './queues.ts';
import { together } from './together/routes.tsx';

const pageSize = 50;

export function workRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/werk', work);
  routes.post('/werk/samen', together);
  // Where somebody comes back to who signed in on the way.
  routes.get('/werk/samen', (c) => c.redirect('/werk', 303));
  return routes;
}

/** Two reads beside those of who asks; a narrowed list at most eighty, and then says that there may be more. */
async function work(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands, lists } = c.get('deps');
  const queues = queuesOf(person);
  const queue = queues.find((one) => one === c.req.query('rij')) ?? queues[0];
  const after = c.req.query('na');
  const today = dayOf(arrivalOf(c));
  const narrowing = narrowingOf(c.req.query('soort'), c.req.query('taak'));
  const known = (head: Head) => {
    const reader = caseReaderOf(head, personActor(person));
    const item = reader && queue && workItem(reader.head, queue);
    return item && isWithin(narrowing, item, today) ? item : undefined;
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
        queues={queues}
        queue={queue}
        narrowing={narrowing}
        items={page.items}
        today={today}
        next={page.next}
        continued={after !== undefined}
        done={c.req.query('gedaan')}
      />,
    ),
  );
}
