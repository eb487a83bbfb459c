// The chain of a case, checked, for whoever may read the case; what they may not read of it stands in it as a hash alone.
import { Hono } from 'hono/tiny';
import { brokenLink, chainHash, contentHashOf } from '../../../events/chain.ts';
import type { Envelope } from '../../../events/envelope.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { viewCase } from '../../commands/caseView.ts';
import { exportChain } from '../../commands/exportChain.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { caseAsked } from './asked.ts';
import { ChainPage } from './chainPage.tsx';

export function chainRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/zaken/:number{(?:KL|RIF)-[0-9-]+}/keten', page);
  routes.get('/zaken/:number{(?:KL|RIF)-[0-9-]+}/keten.json', file);
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
  const now = arrivalOf(c);
  const [view, exported, stored] = await Promise.all([
    viewCase(c.get('deps').commands, reader, now),
    exportChain(cases, reader, now),
    cases.events(aggregate.id),
  ]);
  const history = stored.slice(0, aggregate.version);
  // Names of staff are for staff: an applicant reads in which capacity somebody acted.
  const isStaff = reader.viewer.capacities.some((one) => one === 'officer' || one === 'decider');
  const ids = isStaff
    ? [...new Set(exported.events.flatMap((event) => ('authid' in event ? [event.authid] : [])))]
    : [];
  const known = await people.getAll(ids.filter((id) => /^p-/.test(id)));
  return c.html(
    htmlDocument(
      <ChainPage
        frame={frameOf(c, person.language)}
        view={view}
        exported={exported}
        hashes={history.map(contentHashOf)}
        broken={brokenIn(history, aggregate)}
        who={(event) => actorOf(event, known)}
      />,
    ),
  );
}

/** The history of its own and against the head of the case. */
function brokenIn(
  history: readonly Envelope[],
  { version, chain }: { readonly version: number; readonly chain?: string | undefined },
): string | undefined {
  const last = history.at(-1);
  if (history.length !== version) return `the case counts ${version} events, and ${history.length} are there`;
  if (last && chainHash(last) !== chain) return 'the last event is not the one the case names';
  return brokenLink(history);
}

const kinds: Readonly<Record<Envelope['authtype'], Bilingual>> = {
  system: { nl: 'het systeem', en: 'the system' },
  user: { nl: 'een persoon', en: 'a person' },
  unauthenticated: { nl: 'iemand met een link uit een bericht', en: 'somebody with a link from a notice' },
};

function actorOf({ authtype, authid }: Envelope, known: readonly Person[]): Bilingual {
  const name = known.find(({ id }) => id === authid)?.name;
  return name === undefined ? kinds[authtype] : { nl: name, en: name };
}

async function file(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { cases } = c.get('deps').commands;
  const reader = await caseAsked(c, person);
  if (!reader) return c.notFound();
  const exported = await exportChain(cases, reader, arrivalOf(c));
  c.header('Content-Disposition', `attachment; filename="${exported.caseNumber}.json"`);
  return c.json(exported);
}
