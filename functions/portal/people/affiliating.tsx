// Organisation and power to sign of somebody: shown, taken or refused, and set down by the one act.
import type { Affiliation } from '../../../schemas/roles.ts';
import { affiliatePerson } from '../../commands/roles/affiliatePerson.ts';
import { inLanguage } from '../../ui/language.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext } from '../context.ts';
import { type Sent, sentBy, taken } from '../fields/sent.ts';
import { shownOf } from '../fields/shown.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { AffiliationPage, type AffiliationPageProps } from './affiliationPage.tsx';
import { affiliationForm, controlOfForm } from './forms.ts';
import { commandIdOf, meanwhile, seenIn, type Whom, whom } from './office.ts';
import { personPath } from './paths.ts';

const nothingWrong = { mistakes: new Map(), rows: new Map() } as const;

export async function affiliating(c: PortalContext): Promise<Response> {
  const found = await whom(c);
  if (found instanceof Response) return found;
  const { person } = found.record;
  const control = controlOfForm(affiliationForm);
  if (c.req.method !== 'POST') {
    const { organisation, signsFor } = person;
    return page(c, found, { ...nothingWrong, shown: shownOf(control, '', { organisation, signsFor }) }, 200);
  }
  const sent = sentBy(control, found.typed);
  if (sent.rearranged) return page(c, found, { ...sent, mistakes: new Map() }, 200);
  const read = taken(affiliationForm, control, sent.raw);
  if (!read.ok) return page(c, found, { ...sent, mistakes: read.mistakes }, 422);
  const { organisation, signsFor = [] } = read.value;
  return done(c, found, sent, {
    act: 'affiliate',
    signsFor,
    ...(organisation === undefined ? {} : { organisation }),
  });
}

async function done(c: PortalContext, found: Whom, sent: Sent, affiliation: Affiliation): Promise<Response> {
  const { officer, record, typed } = found;
  const { id } = record.person;
  const frame = frameOf(c, officer.language);
  const { people, baseAddress } = c.get('deps');
  const { act, organisation = '', signsFor } = affiliation;
  const commandId = commandIdOf(typed, officer.id, [id, act, organisation, ...signsFor]);
  const seen = seenIn(typed);
  if (commandId === undefined || seen === undefined)
    return c.html(htmlDocument(<ProblemPage frame={frame} {...problems['other-site']} />), 403);
  const asked = { person: id, affiliation, by: officer.id, seen, commandId, now: arrivalOf(c) };
  const result = await affiliatePerson(people, asked);
  if (result.ok) {
    const place = new URL(inLanguage(personPath(id), frame.language), baseAddress);
    place.searchParams.set('gedaan', 'gegevens');
    return c.redirect(place.href, 303);
  }
  const { refusal } = result;
  if (refusal.code === 'not-found' || refusal.code === 'not-permitted' || refusal.code === 'own')
    return c.notFound();
  if (refusal.code === 'unchanged')
    return page(c, found, { ...nothingWrong, ...sent, also: [refusal.says] }, 409);
  const fresh = await people.record(id);
  if (!fresh) return c.notFound();
  return page(c, { ...found, record: fresh }, { ...nothingWrong, ...sent, also: [meanwhile] }, 409);
}

type Given = Pick<AffiliationPageProps, 'shown' | 'mistakes' | 'rows' | 'also'>;

function page(
  c: PortalContext,
  { officer, record: { person, version } }: Whom,
  { shown, mistakes, rows, also }: Given,
  status: 200 | 409 | 422,
): Response | Promise<Response> {
  return c.html(
    htmlDocument(
      <AffiliationPage
        frame={frameOf(c, officer.language)}
        person={person}
        version={version}
        shown={shown}
        mistakes={mistakes}
        rows={rows}
        once={c.get('deps').newSecret()}
        {...(also === undefined ? {} : { also })}
      />,
    ),
    status,
  );
}
