// Where acts are done: on a case, on a round, and where a case or a round begins.
import { Hono } from 'hono/tiny';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import { keptRegions } from '../../../domain/record/regionAccess.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import { regionName } from '../../../schemas/regions.ts';
import type { RoundView } from '../../../schemas/roundView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { viewCase } from '../../commands/caseView.ts';
import { ownDraft } from '../../commands/drafting.ts';
import { roundReaderOf } from '../../commands/roundReader.ts';
import { viewRound } from '../../commands/roundView.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { FieldAsFilled } from '../case/asFilled.tsx';
import { caseAsked } from '../case/asked.ts';
import { BesideCase, BesideForm } from '../case/beside.tsx';
import { Letters } from '../case/letters.tsx';
import { lettersOf } from '../case/lettersOf.ts';
import { arrivalOf, type Frame, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import type { Occasion } from '../fields/adjusted.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { requirePerson } from '../signIn/required.tsx';
import { already } from './already.ts';
import { type Attempt, attempt } from './attempt.tsx';
import { occasionOf, roundNumber, roundsToChoose } from './occasions.ts';
import { YardstickNote } from './yardstick.tsx';

const caseAddress = (number: string): string => `/zaken/${number}`;
const roundAddress = (id: string): string => `/zaken/rondes/${id}`;

/** Acts that give or adopt levels. */
const givesLevels = new Set(['submit-review', 'adopt-advice', 'adopt-judgement', 'reassess']);

/** Acts before which one reads the case. */
const readsTheCase = new Set([
  'submit-review',
  'adopt-advice',
  'adopt-judgement',
  'reassess',
  'prepare-decision',
  'prepare-objection-decision',
  'release-decision',
  'release-objection-decision',
  'propose-summary',
  'sign',
]);

/** Acts of who decides. */
const decides = new Set([
  'prepare-decision',
  'release-decision',
  'prepare-objection-decision',
  'release-objection-decision',
]);

/** Acts by which a letter goes out: one reads it as it would go. */
const sendsALetter = new Set(['release-decision', 'release-objection-decision']);

export function actRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.on(['GET', 'POST'], '/zaken/beginnen/kopgroep', (c) => begin(c, 'koploper'));
  routes.on(['GET', 'POST'], '/zaken/beginnen/rif', (c) => begin(c, 'fund'));
  routes.on(['GET', 'POST'], '/zaken/nomineren', nominate);
  routes.on(['GET', 'POST'], '/zaken/rondes/:round/:command{[a-z-]+}', onRound);
  routes.on(['GET', 'POST'], '/zaken/:number/:command{[a-z-]+}', onCase);
  return routes;
}

async function begin(c: PortalContext, kind: 'koploper' | 'fund'): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const occasion: Occasion = {
    carried: ['programme'],
    ...(kind === 'fund'
      ? { options: { round: await roundsToChoose(c.get('deps'), personActor(person)) } }
      : {}),
  };
  return attempt(c, {
    kind,
    command: 'start',
    person,
    actor: personActor(person),
    occasion,
    already: { programme: kind === 'fund' ? 'rif' : 'kopgroep', organisation: person.organisation },
    above: { href: '/mijn', name: mine[frameOf(c, person.language).language] },
    after: ({ id }) => caseAddress(id),
  });
}

/** Of a region that one keeps; for anybody else there is no such page. */
async function nominate(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const kept = keptRegions(person.grants);
  if (kept.length === 0) return c.notFound();
  const asked = c.req.query('regio');
  const [only] = kept.length === 1 ? kept : kept.filter((region) => region === asked);
  const options = kept.map((value) => ({ value, name: { nl: regionName(value), en: regionName(value) } }));
  return attempt(c, {
    kind: 'koploper',
    command: 'nominate',
    person,
    actor: personActor(person),
    occasion: { options: { regions: options } },
    already: { language: 'nl', ...(only === undefined ? {} : { regions: [only] }) },
    above: { href: '/werk/regio', name: regionsOf[frameOf(c, person.language).language] },
    after: () => '/werk/regio',
  });
}

const regionsOf = { nl: 'Regiopagina’s', en: 'Region pages' };

const mine = { nl: 'Mijn aanvragen', en: 'My applications' };

async function onCase(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands } = c.get('deps');
  const reader = await caseAsked(c, person);
  if (!reader) return c.notFound();
  const command = c.req.param('command') ?? '';
  const now = arrivalOf(c);
  const view = await viewCase(commands, reader, now);
  const frame = frameOf(c, person.language);
  if (c.req.method === 'GET') {
    const obstacle = obstacleTo(command, view);
    if (obstacle) return notNow(c, frame, caseAddress(view.number), view.number, obstacle);
  }
  const { language } = frame;
  const letters = sendsALetter.has(command) ? await lettersOf(c, reader) : [];
  return attempt(c, {
    kind: view.kind,
    command,
    subject: view.number,
    person,
    actor: personActor(person),
    version: view.version,
    occasion: await occasionOf(c.get('deps'), reader, view, command),
    already: already(view, command, c.req.query('partner')),
    keeping: ownDraft(c.get('deps').drafts, reader, command),
    above: { href: caseAddress(view.number), name: view.number },
    ...(givesLevels.has(command) ? { lead: <YardstickNote language={language} view={view} /> } : {}),
    ...(readsTheCase.has(command)
      ? {
          beside: (
            <>
              <Letters language={language} number={view.number} letters={letters} />
              <BesideCase
                language={language}
                view={view}
                reviewsFirst={command.startsWith('adopt-')}
                decides={decides.has(command)}
                reader={person.id}
              />
            </>
          ),
        }
      : {}),
    ...(command === 'request-supplement'
      ? {
          about: (field: string) => <FieldAsFilled language={language} view={view} field={field} />,
          beside: <BesideForm language={language} view={view} />,
        }
      : {}),
    after: ({ id }) => placeAfter(command, id),
  });
}

/** Where an act leads, other than to the case. */
const leadsTo: Readonly<Record<string, string>> = {
  submit: '/ontvangst',
  'invite-partner': '/partners',
  'restate-pledge': '/partners',
  'remove-partner': '/partners',
};

/** To whoever closed the case to themselves it is not there any more. */
const placeAfter = (command: string, id: string): string =>
  command === 'declare-conflict' || command === 'abstain'
    ? '/werk'
    : `${caseAddress(id)}${leadsTo[command] ?? ''}`;

/** Why this page cannot be asked for now, if it cannot. */
function obstacleTo(command: string, { allowed, barred }: CaseView | RoundView): Bilingual | undefined {
  if (!allowed.includes(command)) return problems['not-now'].help;
  return barred?.find((one) => one.command === command)?.says;
}

function notNow(c: PortalContext, frame: Frame, href: string, name: string, help: Bilingual) {
  const action = { href, name: { nl: `Naar ${name}`, en: `To ${name}` } };
  const problem = { ...problems['not-now'], help, action };
  return c.html(htmlDocument(<ProblemPage frame={frame} {...problem} />), 409);
}

async function onRound(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands } = c.get('deps');
  const id = c.req.param('round') ?? '';
  const command = c.req.param('command') ?? '';
  const actor = personActor(person);
  const attempted: Omit<Attempt, 'version'> = {
    kind: 'round',
    command,
    subject: id,
    person,
    actor,
    occasion: {},
    already: {},
    above: { href: roundAddress(id), name: roundNumber(id) },
    after: () => roundAddress(id),
  };
  const reader = roundReaderOf(await commands.cases.head(id, 'strong'), actor);
  if (command === 'plan-round' && !reader) return attempt(c, attempted);
  if (!reader) return c.notFound();
  const view = await viewRound(commands, reader);
  if (c.req.method === 'GET') {
    const obstacle = obstacleTo(command, view);
    const frame = frameOf(c, person.language);
    if (obstacle) return notNow(c, frame, roundAddress(id), roundNumber(id), obstacle);
  }
  return attempt(c, { ...attempted, version: view.version });
}
