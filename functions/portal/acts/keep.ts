// Keeping what somebody writes on the page of an act, by the script of the page or by its button.
import type { Person } from '../../../schemas/person.ts';
import { fitsDraft, type OwnDraft } from '../../commands/drafting.ts';
import type { Draft } from '../../platform/drafts.ts';
import { inLanguage } from '../../ui/language.ts';
import { arrivalOf, frameOf, type PortalContext } from '../context.ts';
import type { Typed } from '../fields/typed.ts';
import { clockTime } from '../form/answer.ts';
import { carriedNames } from './carried.ts';
import { keptAt, keptWords } from './kept.tsx';

type Answer = Response | Promise<Response>;

const byScript = (c: PortalContext): boolean => c.req.header('accept') === 'application/json';

/** Whether the page was sent to be kept, and not to do what it is for. */
export const asksToKeep = (c: PortalContext, typed: Typed): boolean =>
  byScript(c) || typed.one(carriedNames.keep) !== undefined;

interface Keeping {
  readonly given: { readonly keeping?: OwnDraft | undefined; readonly person: Person };
  /** As it was typed, in the shape of the schema. */
  readonly raw: unknown;
  /** The ETag of the draft that the page was made with. */
  readonly seen: string;
  tooLong(): Answer;
  /** Another window kept something since. */
  overtaken(stored: Draft): Answer;
}

export async function keep(
  c: PortalContext,
  { given, raw, seen, tooLong, overtaken }: Keeping,
): Promise<Response> {
  const { language } = frameOf(c, given.person.language);
  const says = (words: { nl: string; en: string }, status: 409 | 422) =>
    c.json({ says: words[language], stop: status === 409 }, status);
  const content = raw ?? {};
  if (!given.keeping) return byScript(c) ? says(keptWords.over, 409) : c.notFound();
  if (!fitsDraft(content)) return byScript(c) ? says(keptWords.tooLong, 422) : tooLong();
  const { newEtag, baseAddress } = c.get('deps');
  const now = arrivalOf(c);
  const etag = newEtag();
  const result = await given.keeping.save(content, seen, { etag, now });
  if (!result.saved) {
    if (byScript(c)) return says(result.stored ? keptWords.changed : keptWords.over, 409);
    return result.stored ? overtaken(result.stored) : c.notFound();
  }
  const time = clockTime(now);
  if (byScript(c)) return c.json({ etag, says: keptAt(time)[language] });
  return c.redirect(`${baseAddress}${inLanguage(`${c.req.path}?bewaard=${time}`, language)}`, 303);
}
