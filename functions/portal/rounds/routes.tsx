// The rounds of the fund for whoever works on them; what the public reads of them stands in the register.
import { Hono } from 'hono/tiny';
import { dayOf } from '../../../domain/clock/days.ts';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import type { Person } from '../../../schemas/person.ts';
import { caseReaderOf } from '../../commands/caseReader.ts';
import { readablePage } from '../../commands/readablePage.ts';
import { roundReaderOf, summariseRound } from '../../commands/roundReader.ts';
import { viewRound } from '../../commands/roundView.ts';
import { summarise } from '../../commands/views/summary.ts';
import { allRounds } from '../../platform/caseWrites.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { RoundsPage } from './listPage.tsx';
import { RoundPage } from './page.tsx';

const pageSize = 100;

export function roundRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/zaken/rondes', list);
  routes.get('/zaken/rondes/:round', one);
  return routes;
}

async function list(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands, lists } = c.get('deps');
  const actor = personActor(person);
  const page = await lists.page('owned', allRounds, pageSize);
  const heads = await commands.cases.heads((page?.entries ?? []).map(({ id }) => id));
  const rounds = heads
    .flatMap((head) => roundReaderOf(head, actor)?.round ?? [])
    .map(summariseRound)
    .sort((one, other) => other.id.localeCompare(one.id));
  const plannable = plans(person)
    ? unplanned(
        rounds.map(({ id }) => id),
        dayOf(arrivalOf(c)),
      )
    : [];
  return c.html(
    htmlDocument(<RoundsPage frame={frameOf(c, person.language)} rounds={rounds} plannable={plannable} />),
  );
}

const plans = ({ grants }: Person): boolean => grants.some(({ role }) => role === 'officer');

/** The two rounds of this year and of the next that are not there yet (17.1). */
function unplanned(known: readonly string[], today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) => [1, 2].map((number) => `round-rif-${one}-${number}`))
    .filter((id) => !known.includes(id));
}

async function one(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands, lists } = c.get('deps');
  const id = c.req.param('round') ?? '';
  const actor = personActor(person);
  const reader = roundReaderOf(await commands.cases.head(id, 'strong'), actor);
  if (!reader) return c.notFound();
  const page = reader.isOffice
    ? await readablePage(
        commands.cases,
        (head) => {
          const known = caseReaderOf(head, actor);
          return known && summarise(known.head);
        },
        c.req.query('na'),
        (from) => lists.page('rounds', id, pageSize, from),
      )
    : { items: [] };
  if (!page) return c.notFound();
  const view = await viewRound(commands, reader);
  return c.html(
    htmlDocument(
      <RoundPage
        frame={frameOf(c, person.language)}
        view={view}
        requests={page.items}
        next={page.next}
        done={c.req.query('gedaan')}
      />,
    ),
  );
}
