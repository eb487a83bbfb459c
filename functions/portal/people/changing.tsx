// A role is given or taken: asked, confirmed with what follows from it, then done by the one act.
import { changeRole } from '../../../domain/people/changingRoles.ts';
import { mixedRoles } from '../../../domain/people/mixedRoles.ts';
import type { Person } from '../../../schemas/person.ts';
import type { RoleChange } from '../../../schemas/roles.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { changeRoles } from '../../commands/roles/changeRoles.ts';
import type { PersonRecord } from '../../platform/peopleRows.ts';
import { inLanguage } from '../../ui/language.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext } from '../context.ts';
import { shownOf } from '../fields/shown.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { ConfirmPage } from './confirmPage.tsx';
import { controlOfForm, mistakesIn, readForm, roleForm } from './forms.ts';
import { GivePage, type GivePageProps } from './givePage.tsx';
import { openReviews } from './load.ts';
import { commandIdOf, meanwhile, seenIn, type Whom, whom } from './office.ts';
import { personPath } from './paths.ts';

export async function giving(c: PortalContext): Promise<Response> {
  const found = await whom(c);
  if (found instanceof Response) return found;
  const { officer, record, typed } = found;
  const { person } = record;
  const form = (given: Pick<GivePageProps, 'shown' | 'mistakes'>, status: 200 | 409 | 422) =>
    c.html(
      htmlDocument(<GivePage frame={frameOf(c, officer.language)} person={person} {...given} />),
      status,
    );
  if (c.req.method === 'GET' && typed.one('verder') === undefined) {
    const shown = shownOf(controlOfForm(roleForm), '', { sector: person.sector });
    return form({ shown, mistakes: new Map() }, 200);
  }
  const read = readForm(roleForm, typed, person.sector);
  if (!read.ok) return form(read, 422);
  const { role, region, sector = person.sector } = read.value;
  const of = role === 'reviewer' && sector !== undefined ? { sector } : {};
  return confirmedOrDone(c, found, { act: 'give', role, region, ...of }, (refusal) =>
    form({ shown: read.shown, mistakes: mistakesIn(refusal) }, 409),
  );
}

export async function taking(c: PortalContext): Promise<Response> {
  const found = await whom(c);
  if (found instanceof Response) return found;
  const { officer, record, typed } = found;
  // Of a role that is taken a sector says nothing.
  const read = readForm(roleForm, typed, 'other');
  if (!read.ok) return c.notFound();
  const { role, region } = read.value;
  return confirmedOrDone(c, found, { act: 'take', role, region }, () =>
    c.redirect(inLanguage(personPath(record.person.id), frameOf(c, officer.language).language), 303),
  );
}

type Refused = (
  refusal: Extract<ReturnType<typeof changeRole>, { ok: false }>['refusal'],
) => Response | Promise<Response>;

async function confirmedOrDone(
  c: PortalContext,
  { officer, record, typed }: Whom,
  change: RoleChange,
  refused: Refused,
): Promise<Response> {
  const { person } = record;
  if (c.req.method !== 'POST') {
    const possible = changeRole(person, change, { kind: 'officer', person: officer });
    return possible.ok ? confirm(c, officer, record, change) : refused(possible.refusal);
  }
  const { act, role, region, sector = '' } = change;
  const frame = frameOf(c, officer.language);
  const commandId = commandIdOf(typed, officer.id, [person.id, act, role, region, sector]);
  const seen = seenIn(typed);
  if (commandId === undefined || seen === undefined)
    return c.html(htmlDocument(<ProblemPage frame={frame} {...problems['other-site']} />), 403);
  const now = arrivalOf(c);
  const { people } = c.get('deps');
  const result = await changeRoles(people, {
    person: person.id,
    change,
    by: officer.id,
    seen,
    commandId,
    now,
  });
  if (result.ok) {
    const place = new URL(inLanguage(personPath(person.id), frame.language), c.get('deps').baseAddress);
    place.searchParams.set('gedaan', act === 'give' ? 'geven' : 'nemen');
    return c.redirect(place.href, 303);
  }
  const { refusal } = result;
  if (refusal.code === 'not-found' || refusal.code === 'not-permitted') return c.notFound();
  if (refusal.code !== 'changed-meanwhile') return refused(refusal);
  const fresh = await people.record(person.id);
  return fresh ? confirm(c, officer, fresh, change, [meanwhile]) : c.notFound();
}

async function confirm(
  c: PortalContext,
  officer: Person,
  { person, version }: PersonRecord,
  change: RoleChange,
  also: readonly Bilingual[] = [],
): Promise<Response> {
  const { act, role, region } = change;
  const { newSecret } = c.get('deps');
  const warnings =
    act === 'give'
      ? mixedRoles(person.grants, { role, region })
      : role === 'reviewer'
        ? stillOpen(await openReviews(c, person.id))
        : [];
  return c.html(
    htmlDocument(
      <ConfirmPage
        frame={frameOf(c, officer.language)}
        person={person}
        version={version}
        change={change}
        warnings={warnings}
        once={newSecret()}
        also={also}
      />,
    ),
    also.length === 0 ? 200 : 409,
  );
}

const stillOpen = (open: string): readonly Bilingual[] =>
  open === '0'
    ? []
    : [
        {
          nl: `Open beoordelingen van deze persoon: ${open}. Wijs die dossiers aan een ander toe.`,
          en: `Open reviews of this person: ${open}. Assign those cases to somebody else.`,
        },
      ];
