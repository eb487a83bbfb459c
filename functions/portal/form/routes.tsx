// A form is written group by group; saving leads back to the page, so that going back and reloading save nothing again.
import { Hono } from 'hono/tiny';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../../events/chain.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import { findCase, viewCase } from '../../commands/caseView.ts';
import { saveForm } from '../../commands/saveForm.ts';
import { inLanguage } from '../../ui/language.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { sentBy, taken } from '../fields/sent.ts';
import { shownOf } from '../fields/shown.ts';
import { typedFrom } from '../fields/typed.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { requirePerson } from '../signIn/required.tsx';
import { type Group, groupOf, withAnswers } from './group.ts';
import { FormPage, type FormPageProps, formNames } from './page.tsx';
import { suggested } from './suggested.ts';

export function formRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.on(['GET', 'POST'], '/zaken/:number/formulier/:group', form);
  return routes;
}

async function form(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands, forms, newEtag } = c.get('deps');
  const number = c.req.param('number') ?? '';
  const actor = personActor(person);
  const reader = await findCase(commands.cases, number, actor);
  if (!reader?.viewer.capacities.includes('applicant')) return c.notFound();
  const view = await viewCase(commands, reader, arrivalOf(c));
  const group = view.form && groupOf(view, c.req.param('group') ?? '');
  if (!view.form || !group) return c.notFound();
  const frame = frameOf(c, person.language);
  if (view.kind === 'fund' && group.name === 'documents')
    return c.redirect(
      `${c.get('deps').baseAddress}${inLanguage(`/zaken/${number}/documenten`, frame.language)}`,
      303,
    );
  const page = (
    props: Pick<FormPageProps, 'asking' | 'etag'> & Partial<FormPageProps>,
    status: 200 | 409 | 422 = 200,
  ) =>
    c.html(
      htmlDocument(<FormPage frame={frame} view={view} group={group} saved={false} {...props} />),
      status,
    );
  const { content, etag } = view.form;
  if (c.req.method !== 'POST') {
    const asking = {
      shown: shownOf(group.control, '', suggested(view, group)),
      mistakes: new Map(),
      rows: new Map(),
    };
    return page({ asking, etag, saved: c.req.query('opgeslagen') !== undefined });
  }
  const typed = typedFrom(await c.req.formData());
  const sent = sentBy(group.control, typed);
  const seen = typed.one(formNames.etag) ?? etag;
  const asking = { shown: sent.shown, rows: sent.rows, mistakes: new Map() };
  if (sent.rearranged) return page({ asking, etag: seen });
  const read = taken(group.schema, group.control, sent.raw);
  if (!read.ok) return page({ asking: { ...asking, mistakes: read.mistakes }, etag: seen }, 422);
  const answers = read.value as Readonly<Record<string, unknown>>;
  const saved = await saveForm(
    { cases: commands.cases, forms, newEtag },
    { id: number, actor, content: withAnswers(content, group, answers), seen, now: arrivalOf(c) },
  );
  if (saved.saved) {
    const on = typed.one(formNames.on) !== undefined;
    return c.redirect(
      `${c.get('deps').baseAddress}${inLanguage(nextPage(view, group, on), frame.language)}`,
      303,
    );
  }
  if (saved.why === 'not-found') return c.notFound();
  if (saved.why === 'form-changed') {
    const theirs = otherAnswers(group, saved.stored.content, answers);
    return page({ asking, etag: saved.stored.etag, theirs }, 409);
  }
  const action = { href: `/zaken/${number}`, name: { nl: `Naar ${number}`, en: `To ${number}` } };
  return c.html(htmlDocument(<ProblemPage frame={frame} {...problems['not-now']} action={action} />), 409);
}

/** Where saving leads: the same group, the next one, or after the last one the case. */
function nextPage({ number }: CaseView, { name, next }: Group, on: boolean): string {
  if (!on) return `/zaken/${number}/formulier/${name}?opgeslagen`;
  return next === undefined ? `/zaken/${number}` : `/zaken/${number}/formulier/${next}`;
}

function otherAnswers(
  { open }: Group,
  stored: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const differs = (field: string) =>
    hashOfJson({ of: stored[field] ?? null }) !== hashOfJson({ of: answers[field] ?? null });
  return Object.fromEntries(open.filter(differs).map((field) => [field, stored[field]]));
}
