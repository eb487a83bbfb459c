// People and their roles, for the programme office: the lists, one person, and inviting somebody.
import { Hono } from 'hono/tiny';
import type { Person } from '../../../schemas/person.ts';
import { emailAddress } from '../../../schemas/text.ts';
import { role, roles } from '../../../schemas/vocabulary.ts';
import { mostCounted } from '../../platform/peopleStore.ts';
import { inLanguage } from '../../ui/language.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { typedFrom } from '../fields/typed.ts';
import { affiliating } from './affiliating.tsx';
import { giving, taking } from './changing.tsx';
import { inviting, listInvitations, takingBack } from './inviting.tsx';
import { ListPage } from './listPage.tsx';
import { openReviews } from './load.ts';
import { namesOf, requireOffice } from './office.ts';
import {
  affiliatePath,
  invitationsPath,
  invitePath,
  listPath,
  personPath,
  searchPath,
  takeBackPath,
} from './paths.ts';
import { PersonPage } from './personPage.tsx';
import { SearchPage } from './search.tsx';

const pageSize = 50;
const changesShown = 10;

export function peopleRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get(listPath, list);
  routes.post(searchPath, search);
  // Where somebody comes back to who signed in on the way.
  routes.get(searchPath, async (c) => back(c, listPath));
  routes.on(['GET', 'POST'], invitePath, inviting);
  routes.get(invitationsPath, listInvitations);
  routes.post(takeBackPath, takingBack);
  routes.get(takeBackPath, async (c) => back(c, invitationsPath));
  routes.get(personPath(':person{p-[a-z2-7]+}'), one);
  routes.on(['GET', 'POST'], `${personPath(':person{p-[a-z2-7]+}')}/geven`, giving);
  routes.on(['GET', 'POST'], `${personPath(':person{p-[a-z2-7]+}')}/nemen`, taking);
  routes.on(['GET', 'POST'], affiliatePath(':person{p-[a-z2-7]+}'), affiliating);
  return routes;
}

async function back(c: PortalContext, path: string): Promise<Response> {
  const officer = await requireOffice(c);
  if (officer instanceof Response) return officer;
  return c.redirect(inLanguage(path, frameOf(c, officer.language).language), 303);
}

/** One page of one role, and how many hold each. */
async function list(c: PortalContext): Promise<Response> {
  const officer = await requireOffice(c);
  if (officer instanceof Response) return officer;
  const { people } = c.get('deps');
  const asked = role.safeParse(c.req.query('rol'));
  const chosen = asked.success ? asked.data : 'officer';
  const after = c.req.query('na');
  const [page, ...counted] = await Promise.all([
    people.holders(chosen, pageSize, after),
    ...roles.map((one) => people.count(one)),
  ]);
  if (!page) return c.notFound();
  const [coordinator = 0, reviewer = 0, chair = 0, office = 0, decider = 0] = counted;
  return c.html(
    htmlDocument(
      <ListPage
        frame={frameOf(c, officer.language)}
        role={chosen}
        counts={{ coordinator, reviewer, chair, officer: office, decider }}
        mostCounted={mostCounted}
        holders={page.entries}
        next={page.next}
        continued={after !== undefined}
      />,
    ),
  );
}

/** Leads to the person when it is one. */
async function search(c: PortalContext): Promise<Response> {
  const officer = await requireOffice(c);
  if (officer instanceof Response) return officer;
  const { people, invitations } = c.get('deps');
  const frame = frameOf(c, officer.language);
  const typed =
    typedFrom(await c.req.formData())
      .one('email')
      ?.trim() ?? '';
  const address = emailAddress.safeParse(typed);
  const page = (found: readonly Person[], isInvited: boolean) => (
    <SearchPage
      frame={frame}
      searched={{ typed: typed.slice(0, 300), wrong: !address.success }}
      found={found}
      isInvited={isInvited}
    />
  );
  if (!address.success) return c.html(htmlDocument(page([], false)), 422);
  const [ids, waiting] = await Promise.all([
    people.ofAddress(address.data),
    invitations.ofAddress(address.data),
  ]);
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0)
    return c.redirect(inLanguage(personPath(only), frame.language), 303);
  return c.html(htmlDocument(page(await people.getAll(ids), waiting.length > 0)));
}

async function one(c: PortalContext): Promise<Response> {
  const officer = await requireOffice(c);
  if (officer instanceof Response) return officer;
  const { people } = c.get('deps');
  const id = c.req.param('person') ?? '';
  const after = c.req.query('na');
  const [person, page] = await Promise.all([people.get(id), people.changes(id, changesShown, after)]);
  if (!person || !page) return c.notFound();
  const reviews = person.grants.some((grant) => grant.role === 'reviewer');
  const [names, load] = await Promise.all([
    namesOf(
      c,
      page.entries.map(({ by }) => by),
    ),
    reviews ? openReviews(c, id) : undefined,
  ]);
  return c.html(
    htmlDocument(
      <PersonPage
        frame={frameOf(c, officer.language)}
        person={person}
        isSelf={person.id === officer.id}
        load={load}
        changes={page.entries}
        names={names}
        next={page.next}
        continued={after !== undefined}
        done={c.req.query('gedaan')}
      />,
    ),
  );
}
