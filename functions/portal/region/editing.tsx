// A part of the page of a region is typed, seen as it would be, and published; sending anything but the last changes nothing.
import { personActor } from '../../../domain/lifecycle/actor.ts';
import { regionAggregateId } from '../../../domain/record/regionAccess.ts';
import type { Person } from '../../../schemas/person.ts';
import type { RegionView } from '../../../schemas/regionView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { CommandRefusal } from '../../commands/types.ts';
import { inLanguage } from '../../ui/language.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { mistakesIn } from '../acts/attempt.tsx';
import { give } from '../acts/given.ts';
import { carriedNames } from '../acts/page.tsx';
import { obstacleOf } from '../acts/refused.ts';
import { arrivalOf, frameOf, type PortalContext } from '../context.ts';
import { sentBy, taken } from '../fields/sent.ts';
import { shownOf } from '../fields/shown.ts';
import { typedFrom } from '../fields/typed.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { RegionEdit, type RegionEditProps } from './edit.tsx';
import { type RegionPart, withoutEmptyPoints, withPart } from './parts.ts';
import { RegionPreview, stepName, steps } from './preview.tsx';
import { regionAddress } from './words.ts';

/** Instead of what is said of a case. */
const changedMeanwhile: Bilingual = {
  nl: 'Een ander heeft deze pagina intussen gewijzigd. Hieronder staat wat er nu is. Wat u typte, staat nog in de velden: kijk of het nog klopt en ga dan verder.',
  en: 'Somebody else changed this page meanwhile. Below is what is there now. What you typed is still in the fields: see whether it still holds and then go on.',
};

export async function editing(
  c: PortalContext,
  person: Person,
  view: RegionView,
  part: RegionPart,
): Promise<Response> {
  const { newSecret, baseAddress } = c.get('deps');
  const frame = frameOf(c, person.language);
  const page = (
    props: Pick<RegionEditProps, 'asking' | 'once' | 'version' | 'obstacle' | 'changed'>,
    status: 200 | 409 | 422,
  ) => c.html(htmlDocument(<RegionEdit frame={frame} view={view} part={part} {...props} />), status);
  if (c.req.method !== 'POST') {
    const shown = shownOf(part.control, '', { [part.name]: view.content[part.name] });
    const asking = { shown, mistakes: new Map(), rows: new Map() };
    return page({ asking, once: newSecret(), version: view.version }, 200);
  }
  const typed = typedFrom(await c.req.formData());
  const sent = sentBy(part.control, typed);
  const asking = { shown: sent.shown, rows: sent.rows, mistakes: new Map() };
  const once = typed.one(carriedNames.once) ?? newSecret();
  const version = Number(typed.one(carriedNames.version)) || view.version;
  const step = typed.one(stepName);
  if (sent.rearranged || step === steps.onwards) return page({ asking, once, version }, 200);
  const read = taken(part.schema, part.control, withoutEmptyPoints(sent.raw));
  if (!read.ok) return page({ asking: { ...asking, mistakes: read.mistakes }, once, version }, 422);
  const content = withPart(view.content, part, read.value);
  if (step !== steps.publish)
    return c.html(
      htmlDocument(
        <RegionPreview
          {...{ frame, view, part, content, once, version }}
          shown={shownOf(part.control, '', read.value)}
        />,
      ),
    );
  const result = await give(c.get('deps'), {
    kind: 'region',
    name: 'revise',
    subject: regionAggregateId(view.region),
    person: person.id,
    actor: personActor(person),
    input: content,
    typed,
    now: arrivalOf(c),
  });
  if (!result) return c.html(htmlDocument(<ProblemPage frame={frame} {...problems['other-site']} />), 403);
  if (result.ok) {
    const place = new URL(inLanguage(regionAddress(view.region), frame.language), baseAddress);
    place.searchParams.set('gedaan', 'revise');
    return c.redirect(place.href, 303);
  }
  const { refusal } = result;
  const changed = refusal.code === 'changed-meanwhile';
  const obstacle = changed ? { says: changedMeanwhile, details: [] } : obstacleOf(refusal);
  return page(
    {
      asking: { ...asking, mistakes: mistakesIn(refusal) },
      once: newSecret(),
      version: seenNow(refusal, view),
      obstacle: mistakesIn(refusal).size > 0 ? undefined : obstacle,
      changed,
    },
    409,
  );
}

/** After somebody was told what changed, they have seen it. */
const seenNow = (refusal: CommandRefusal, { version }: RegionView): number =>
  refusal.code === 'changed-meanwhile' ? Math.min(refusal.version, version) : version;
