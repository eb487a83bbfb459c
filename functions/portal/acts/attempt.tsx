// The page of an act, asked for or sent: the same for a case, a round, and what is only begun.
import type { Child } from 'hono/jsx';
import type { Actor } from '../../../domain/lifecycle/actor.ts';
import type { Person } from '../../../schemas/person.ts';
import type { OwnDraft } from '../../commands/drafting.ts';
import type { Accepted, CommandRefusal } from '../../commands/types.ts';
import type { Draft } from '../../platform/drafts.ts';
import { inLanguage } from '../../ui/language.ts';
import { runsOurScript } from '../../ui/securityHeaders.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext } from '../context.ts';
import type { Occasion } from '../fields/adjusted.ts';
import type { Mistakes } from '../fields/messages.ts';
import { sentBy, taken } from '../fields/sent.ts';
import { shownOf } from '../fields/shown.ts';
import { type Typed, typedFrom } from '../fields/typed.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { actOf, type CounterKind, formOfAct } from './acts.ts';
import { give } from './given.ts';
import { asksToKeep, keep } from './keep.ts';
import { justKeptIn, type KeptDraft, keptWords } from './kept.tsx';
import { ActPage, carriedNames } from './page.tsx';
import { type Obstacle, obstacleOf } from './refused.ts';

export interface Attempt {
  readonly kind: CounterKind;
  readonly command: string;
  /** The case or round it is done on; absent where it begins one. */
  readonly subject?: string | undefined;
  readonly person: Person;
  readonly actor: Actor;
  /** Of the case, as it was read for this page. */
  readonly version?: number | undefined;
  readonly occasion: Occasion;
  readonly already: unknown;
  readonly above: { readonly href: string; readonly name: string };
  readonly beside?: Child;
  /** What helps to answer all of it. */
  readonly lead?: Child;
  /** Where this person's draft of it is kept; absent where nothing is drafted. */
  readonly keeping?: OwnDraft | undefined;
  /** What one reads of a thing before ticking it. */
  readonly about?: ((thing: string) => Child) | undefined;
  /** The page to go to once it is done. */
  readonly after: (accepted: Accepted) => string;
}

export async function attempt(c: PortalContext, given: Attempt): Promise<Response> {
  const { kind, command } = given;
  const act = actOf(kind, command);
  if (!act) return c.notFound();
  const { schema, control } = formOfAct(kind, command, given.occasion);
  const frame = frameOf(c, given.person.language);
  const page = (
    asking: Parameters<typeof ActPage>[0]['asking'],
    status: 200 | 422 | 409,
    once: string,
    obstacle?: Obstacle,
    draft?: KeptDraft,
  ) =>
    c.html(
      htmlDocument(
        <ActPage
          {...given}
          frame={frame}
          act={act}
          control={control}
          asking={asking}
          once={once}
          obstacle={obstacle}
          draft={draft}
        />,
      ),
      status,
    );
  const { newSecret } = c.get('deps');
  const { keeping } = given;
  const stored = await keeping?.read(arrivalOf(c));
  const kept = keeping && { etag: stored?.etag ?? '', savedAt: stored?.savedAt };
  if (keeping) runsOurScript(c);
  if (c.req.method !== 'POST') {
    const carried = Object.fromEntries(
      Object.entries(c.req.query()).filter(([name]) => act.carries?.includes(name)),
    );
    const shown = shownOf(control, '', {
      ...objectOf(given.already),
      ...given.occasion.proposal,
      ...carried,
      ...stored?.content,
    });
    const justKept = justKeptIn(c.req.query('bewaard'));
    return page(
      { shown, mistakes: new Map(), rows: new Map() },
      200,
      newSecret(),
      undefined,
      kept && { ...kept, justKept },
    );
  }
  const typed = typedFrom(await c.req.formData());
  const sent = sentBy(control, typed);
  const seen = typed.one(carriedNames.etag) ?? '';
  // Whoever has not seen what was kept last goes on from what they saw.
  const again = (
    mistakes: Mistakes,
    status: 200 | 422 | 409,
    once: string,
    obstacle?: Obstacle,
    draft: KeptDraft | undefined = kept && { ...kept, etag: seen },
  ) => page({ shown: sent.shown, rows: sent.rows, mistakes }, status, once, obstacle, draft);
  const overtaken = (found: Draft) =>
    again(new Map(), 409, onceIn(typed) ?? newSecret(), undefined, {
      etag: found.etag,
      savedAt: found.savedAt,
      elsewhere: found.content,
    });
  if (asksToKeep(c, typed)) {
    return keep(c, {
      given,
      raw: sent.raw,
      seen,
      tooLong: () => again(new Map([['', keptWords.tooLong]]), 422, newSecret()),
      overtaken,
    });
  }
  if (sent.rearranged) return again(new Map(), 200, onceIn(typed) ?? newSecret());
  if (stored && stored.etag !== seen) return overtaken(stored);
  const read = taken(schema, control, sent.raw);
  if (!read.ok) return again(read.mistakes, 422, onceIn(typed) ?? newSecret());
  const now = arrivalOf(c);
  const { subject, actor, person } = given;
  const result = await give(c.get('deps'), {
    kind,
    name: command,
    subject,
    person: person.id,
    actor,
    input: read.value,
    typed,
    now,
  });
  if (!result) return c.html(htmlDocument(<ProblemPage frame={frame} {...problems['other-site']} />), 403);
  if (result.ok) {
    await keeping?.drop();
    const place = new URL(
      inLanguage(given.after(result.accepted), frame.language),
      c.get('deps').baseAddress,
    );
    place.searchParams.set('gedaan', command);
    return c.redirect(place.href, 303);
  }
  return again(mistakesIn(result.refusal), 409, newSecret(), obstacleOf(result.refusal));
}

/** The field a guard points at (`/items/0/due`). */
export function mistakesIn(refusal: CommandRefusal): Mistakes {
  if (refusal.code !== 'guard' || refusal.at === undefined) return new Map();
  return new Map([[refusal.at.split('/').slice(1).join('.'), refusal.says]]);
}

const onceIn = (typed: Typed): string | undefined => typed.one(carriedNames.once);

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
