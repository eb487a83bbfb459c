// The page of one case.
import { Hono } from 'hono/tiny';
import type { CaseView } from '../../../schemas/caseView.ts';
import { viewCase } from '../../commands/caseView.ts';
import { readableEvents } from '../../commands/history.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { withUploadsNamed } from '../documents/naming.ts';
import { requirePerson } from '../signIn/required.tsx';
import { caseAsked } from './asked.ts';
import { lettersOf } from './lettersOf.ts';
import { CasePage } from './page.tsx';

export function caseRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/zaken/:number{(?:KL|RIF)-[0-9-]+}', one);
  return routes;
}

async function one(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { cases } = c.get('deps').commands;
  const reader = await caseAsked(c, person);
  if (!reader) return c.notFound();
  await withUploadsNamed(c, reader);
  const { aggregate } = reader.head;
  const own = reader.viewer.capacities.includes('applicant');
  const knowsMails = own || reader.viewer.capacities.includes('officer');
  const now = arrivalOf(c);
  const [view, history, mails, letters] = await Promise.all([
    viewCase(c.get('deps').commands, reader, now),
    cases.events(aggregate.id, 0),
    knowsMails && aggregate.applicant !== undefined ? cases.mailsTo(aggregate.id, aggregate.applicant) : [],
    lettersOf(c, reader),
  ]);
  const people = await c.get('deps').people.getAll(peopleNamedIn(view));
  return c.html(
    htmlDocument(
      <CasePage
        frame={frameOf(c, person.language)}
        person={person}
        view={view}
        own={own}
        history={readableEvents(history, reader.viewer, aggregate)}
        mails={mails}
        people={people}
        letters={letters}
        wholeFile={reader.viewer.capacities.includes('officer')}
        done={c.req.query('gedaan')}
      />,
    ),
  );
}

const peopleNamedIn = ({ reviewers = [], conflicted = [] }: CaseView): readonly string[] => [
  ...new Set([...reviewers.map(({ person }) => person), ...conflicted]),
];
