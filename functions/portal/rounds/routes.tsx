// The rounds of the fund for whoever works on them; what the public reads of them stands in the register.
import { Hono } from 'hono/tiny';
import { dayOf } from '../../../domain/clock/days.ts';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import { allocationProposed } from '../../../events/round/allocation-proposed.ts';
import type { Allocation } from '../../../schemas/fund/allocation.ts';
import type { Person } from '../../../schemas/person.ts';
import { caseReaderOf } from '../../commands/caseReader.ts';
import { readablePage } from '../../commands/readablePage.ts';
import { readableRoundEvents } from '../../commands/roundHistory.ts';
import { type RoundReader, roundReaderOf, summariseRound } from '../../commands/roundReader.ts';
import { viewRound } from '../../commands/roundView.ts';
import type { CommandDeps } from '../../commands/types.ts';
import { summarise } from '../../commands/views/summary.ts';
import { whatIfOf } from '../../commands/whatIfView.ts';
import { allRounds } from '../../platform/caseWrites.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { RoundsPage } from './listPage.tsx';
import { RoundPage } from './page.tsx';
import { progressOfDecisions } from './releaseProgress.tsx';
import { WhatIfPage } from './whatIf.tsx';

const pageSize = 100;

export function roundRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/zaken/rondes', list);
  routes.get('/zaken/rondes/:round', one);
  routes.get('/zaken/rondes/:round/wat-als', withAnotherCeiling);
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
  const [view, division] = await Promise.all([
    viewRound(commands, reader),
    reader.isOffice ? divisionOf(commands, reader) : undefined,
  ]);
  const renews = c.req.query('gedaan') !== undefined && progressOfDecisions(view) !== undefined;
  if (renews) c.header('refresh', '5');
  return c.html(
    htmlDocument(
      <RoundPage
        frame={frameOf(c, person.language)}
        view={view}
        division={division}
        isOffice={reader.isOffice}
        renews={renews}
        requests={page.items}
        next={page.next}
        done={c.req.query('gedaan')}
      />,
    ),
  );
}

/** The proposal that stands, as it was recorded, for who may read it in the history of the round. */
async function divisionOf(deps: CommandDeps, reader: RoundReader): Promise<Allocation | undefined> {
  const { id, allocation } = reader.round;
  const event = allocation && (await deps.cases.event(id, allocation.proposedAs));
  const [readable] = event ? await readableRoundEvents(deps, [event], reader) : [];
  return readable && allocationProposed.data.parse(readable.data).allocation;
}

async function withAnotherCeiling(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands } = c.get('deps');
  const id = c.req.param('round') ?? '';
  const reader = roundReaderOf(await commands.cases.head(id, 'strong'), personActor(person));
  if (!reader?.isOffice) return c.notFound();
  const typed = c.req.query('plafond') ?? '';
  return c.html(
    htmlDocument(
      <WhatIfPage
        frame={frameOf(c, person.language)}
        round={id}
        typed={typed}
        result={typed === '' ? undefined : await tried(commands, reader, typed)}
      />,
    ),
  );
}

/** `typed`: whole euros, with or without points, spaces or a sign before them. */
async function tried(commands: CommandDeps, reader: RoundReader, typed: string) {
  const digits = typed.replaceAll(/[€.\s]/g, '');
  if (!/^\d{1,11}$/.test(digits)) return 'not-a-sum';
  const view = await whatIfOf(commands, reader, Number(digits) * 100);
  return typeof view === 'object' ? view : 'unknown';
}
