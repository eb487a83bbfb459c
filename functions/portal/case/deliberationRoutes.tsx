// The deliberation about a case, for the chair and the office, and for reviewers who have sent theirs.
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import type { Envelope } from '../../../events/envelope.ts';
import { type Attendance, attendance } from '../../../schemas/attendance.ts';
import { viewCase } from '../../commands/caseView.ts';
import { readableEvents } from '../../commands/history.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { caseAsked } from './asked.ts';
import { DeliberationPage } from './deliberationPage.tsx';

export function deliberationRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/zaken/:number{(?:KL|RIF)-[0-9-]+}/beraadslaging', page);
  return routes;
}

async function page(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands, people } = c.get('deps');
  const { cases } = commands;
  const reader = await caseAsked(c, person);
  if (!reader) return c.notFound();
  const { aggregate } = reader.head;
  const [view, history] = await Promise.all([
    viewCase(commands, reader, arrivalOf(c)),
    cases.events(aggregate.id),
  ]);
  if (view.reviews === undefined) return c.notFound();
  const adopted = adoptedIn(readableEvents(history, reader.viewer, aggregate));
  const known = await people.getAll([...(adopted?.present ?? []), ...(adopted?.recused ?? [])]);
  return c.html(
    htmlDocument(
      <DeliberationPage
        frame={frameOf(c, person.language)}
        view={view}
        person={person}
        attendance={adopted}
        known={known}
      />,
    ),
  );
}

const recorded = z.object(attendance);

/** Of the last thing that was adopted, in the history of who reads. */
function adoptedIn(history: readonly Envelope[]): Attendance | undefined {
  const event = history.findLast(({ type }) => /\.(advice|judgement)-adopted\.v\d+$/.test(type));
  return event && recorded.parse(event.data);
}
