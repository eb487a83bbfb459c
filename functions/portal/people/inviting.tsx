// Inviting an address, the invitations that stand, and taking one back.
import type { Person } from '../../../schemas/person.ts';
import type { InvitationInput } from '../../../schemas/roles.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { type InviteResult, invite, takeBack } from '../../commands/roles/invite.ts';
import { inLanguage } from '../../ui/language.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext } from '../context.ts';
import type { Mistakes } from '../fields/messages.ts';
import { type Shown, shownOf } from '../fields/shown.ts';
import { typedFrom } from '../fields/typed.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { controlOfForm, invitationForm, mistakesIn, readForm } from './forms.ts';
import { InvitationsPage } from './invitationsPage.tsx';
import { type InviteObstacle, InvitePage } from './invitePage.tsx';
import { carried, commandIdOf, namesOf, requireOffice } from './office.ts';
import { invitationsPath, personPath } from './paths.ts';

const pageSize = 25;
const endedShown = 10;

export async function inviting(c: PortalContext): Promise<Response> {
  const officer = await requireOffice(c);
  if (officer instanceof Response) return officer;
  const { newSecret } = c.get('deps');
  const frame = frameOf(c, officer.language);
  const sent = c.req.method === 'POST';
  const typed = typedFrom(sent ? await c.req.formData() : new URLSearchParams());
  const form = (
    shown: Shown,
    mistakes: Mistakes,
    status: 200 | 409 | 422,
    once: string,
    obstacle?: InviteObstacle,
  ) => c.html(htmlDocument(<InvitePage {...{ frame, shown, mistakes, once, obstacle }} />), status);
  if (!sent || typed.one('begin') !== undefined) {
    const shown = shownOf(controlOfForm(invitationForm), '', { email: typed.one('email'), language: 'nl' });
    return form(shown, new Map(), 200, newSecret());
  }
  const read = readForm(invitationForm, typed);
  if (!read.ok) return form(read.shown, read.mistakes, 422, typed.one(carried.once) ?? newSecret());
  const commandId = commandIdOf(typed, officer.id, wordsOf(read.value));
  if (commandId === undefined)
    return c.html(htmlDocument(<ProblemPage frame={frame} {...problems['other-site']} />), 403);
  const result = await invite(c.get('deps'), read.value, { by: officer.id, commandId, now: arrivalOf(c) });
  if (result.ok) return toInvitations(c, officer, 'uitnodigen');
  const { mistakes, obstacle } = inTheWay(result.refusal);
  return form(read.shown, mistakes, 409, newSecret(), obstacle);
}

const wordsOf = ({ email, role, region, sector, organisation, language }: InvitationInput) => [
  email.toLowerCase(),
  role,
  region,
  sector ?? '',
  organisation ?? '',
  language,
];

function inTheWay(refusal: Extract<InviteResult, { ok: false }>['refusal']): {
  readonly mistakes: Mistakes;
  readonly obstacle?: InviteObstacle;
} {
  switch (refusal.code) {
    case 'known':
      return {
        mistakes: new Map(),
        obstacle: { says: says.known, way: { path: personPath(refusal.person), name: says.toPerson } },
      };
    case 'invited':
      return {
        mistakes: new Map(),
        obstacle: { says: says.invited, way: { path: invitationsPath, name: says.toInvitations } },
      };
    case 'changed-meanwhile':
      return { mistakes: new Map(), obstacle: { says: says.again } };
    default:
      return { mistakes: mistakesIn(refusal) };
  }
}

const says = {
  known: {
    nl: 'Iemand met dit adres heeft al ingelogd. Geef de rol op de pagina van die persoon.',
    en: 'Somebody with this address has signed in already. Give the role on the page of that person.',
  },
  toPerson: { nl: 'Naar deze persoon', en: 'To this person' },
  invited: {
    nl: 'Dit adres is voor deze rol al uitgenodigd, en heeft nog niet ingelogd.',
    en: 'This address has been invited to this role already, and has not signed in yet.',
  },
  toInvitations: { nl: 'Naar de uitnodigingen', en: 'To the invitations' },
  again: {
    nl: 'Er veranderde intussen iets. Er is niets vastgelegd. Kijk nog eens en probeer het opnieuw.',
    en: 'Something changed meanwhile. Nothing was recorded. Look once more and try again.',
  },
} as const satisfies Record<string, Bilingual>;

function toInvitations(c: PortalContext, officer: Person, done: string): Response {
  const { language } = frameOf(c, officer.language);
  const place = new URL(inLanguage(invitationsPath, language), c.get('deps').baseAddress);
  place.searchParams.set('gedaan', done);
  return c.redirect(place.href, 303);
}

/** A page of those that stand, and the last ones that ended. */
export async function listInvitations(c: PortalContext): Promise<Response> {
  const officer = await requireOffice(c);
  if (officer instanceof Response) return officer;
  const { invitations, baseAddress } = c.get('deps');
  const after = c.req.query('na');
  const [page, ended] = await Promise.all([
    invitations.page(pageSize, after),
    after === undefined ? invitations.ended(endedShown) : [],
  ]);
  if (!page) return c.notFound();
  const names = await namesOf(c, [
    ...page.invitations.map(({ by }) => by),
    ...ended.map(({ endedBy }) => endedBy),
  ]);
  return c.html(
    htmlDocument(
      <InvitationsPage
        frame={frameOf(c, officer.language)}
        invitations={page.invitations.toSorted((one, other) => other.at.localeCompare(one.at))}
        ended={ended}
        names={names}
        now={arrivalOf(c)}
        baseAddress={baseAddress}
        next={page.next}
        continued={after !== undefined}
        done={c.req.query('gedaan')}
      />,
    ),
  );
}

export async function takingBack(c: PortalContext): Promise<Response> {
  const officer = await requireOffice(c);
  if (officer instanceof Response) return officer;
  const name = typedFrom(await c.req.formData()).one('uitnodiging') ?? '';
  if (!/^[a-z2-7]{26}#[a-z]+#[a-z*-]+$/.test(name)) return c.notFound();
  await takeBack(c.get('deps'), name, { by: officer.id, now: arrivalOf(c) });
  return toInvitations(c, officer, 'intrekken');
}
