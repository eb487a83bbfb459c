// A form is written group by group; saving leads back to the page, so that going back and reloading save nothing again.
import { Hono } from 'hono/tiny';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../../events/chain.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { findCase, viewCase } from '../../commands/caseView.ts';
import { saveForm } from '../../commands/saveForm.ts';
import { inLanguage } from '../../ui/language.ts';
import { runsOurScript } from '../../ui/securityHeaders.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { Checks } from '../case/checks.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { sentBy, taken } from '../fields/sent.ts';
import { shownOf } from '../fields/shown.ts';
import { typedFrom } from '../fields/typed.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { requirePerson } from '../signIn/required.tsx';
import { beginOf, clockTime, savedAt, saveWords } from './answer.ts';
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
  runsOurScript(c);
  const page = (props: Omit<FormPageProps, 'frame' | 'view' | 'group'>, status: 200 | 409 | 422 = 200) =>
    c.html(htmlDocument(<FormPage frame={frame} view={view} group={group} {...props} />), status);
  const byScript = c.req.header('accept') === 'application/json';
  const says = (words: Bilingual, status: 409 | 422) =>
    c.json({ says: words[frame.language], stop: status === 409 }, status);
  const { content, etag } = view.form;
  if (c.req.method !== 'POST') {
    const asking = {
      shown: shownOf(group.control, '', suggested(view, group)),
      mistakes: new Map(),
      rows: new Map(),
    };
    const saved = /^\d\d:\d\d$/.exec(c.req.query('opgeslagen') ?? '')?.[0];
    return page({ asking, etag, begin: beginOf(group, content), saved });
  }
  const typed = typedFrom(await c.req.formData());
  const sent = sentBy(group.control, typed);
  const begin = typed.one(formNames.begin) ?? '';
  // Whoever saved another group meanwhile is no obstacle: this group is as the page showed it.
  const seen = begin === beginOf(group, content) ? etag : (typed.one(formNames.etag) ?? etag);
  const asking = { shown: sent.shown, rows: sent.rows, mistakes: new Map() };
  if (sent.rearranged) return page({ asking, etag: seen, begin });
  const read = taken(group.schema, group.control, sent.raw);
  if (!read.ok)
    return byScript
      ? says(saveWords.unsaved, 422)
      : page({ asking: { ...asking, mistakes: read.mistakes }, etag: seen, begin }, 422);
  const answers = read.value as Readonly<Record<string, unknown>>;
  const saved = await saveForm(
    { cases: commands.cases, forms, newEtag },
    { id: number, actor, content: withAnswers(content, group, answers), seen, now: arrivalOf(c) },
  );
  const time = clockTime(arrivalOf(c));
  if (saved.saved && byScript) {
    const now =
      view.kind === 'fund' && group.name === 'budget' && (await viewCase(commands, reader, arrivalOf(c)));
    return c.json({
      etag: saved.etag,
      begin: beginOf(group, answers),
      says: savedAt(time)[frame.language],
      ...(now && now.kind === 'fund'
        ? { checks: String(<Checks language={frame.language} view={now} level="h2" />) }
        : {}),
    });
  }
  if (saved.saved) {
    const on = typed.one(formNames.on) !== undefined;
    return c.redirect(
      `${c.get('deps').baseAddress}${inLanguage(nextPage(view, group, on ? undefined : time), frame.language)}`,
      303,
    );
  }
  if (saved.why === 'not-found') return c.notFound();
  if (byScript) return says(saved.why === 'form-changed' ? saveWords.changed : saveWords.closed, 409);
  if (saved.why === 'form-changed') {
    const theirs = otherAnswers(group, saved.stored.content, answers);
    return page(
      { asking, etag: saved.stored.etag, begin: beginOf(group, saved.stored.content), theirs },
      409,
    );
  }
  const action = { href: `/zaken/${number}`, name: { nl: `Naar ${number}`, en: `To ${number}` } };
  return c.html(htmlDocument(<ProblemPage frame={frame} {...problems['not-now']} action={action} />), 409);
}

/** Where saving leads: the same group, the next one, or after the last one the case. */
function nextPage({ number }: CaseView, { name, next }: Group, savedAgain: string | undefined): string {
  if (savedAgain !== undefined) return `/zaken/${number}/formulier/${name}?opgeslagen=${savedAgain}`;
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
