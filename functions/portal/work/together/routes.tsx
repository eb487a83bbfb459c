// One act on several cases: first what it will do and what it asks, then each as a command of its own, with what became of it.
import { kindOfNumber } from '../../../../domain/caseKinds.ts';
import { personActor } from '../../../../domain/lifecycle/actor.ts';
import type { Person } from '../../../../schemas/person.ts';
import { caseReaderOf } from '../../../commands/caseReader.ts';
import type { CommandResult } from '../../../commands/types.ts';
import { htmlDocument } from '../../../ui/shell.tsx';
import { actOf, formOfAct } from '../../acts/acts.ts';
import { give } from '../../acts/given.ts';
import { carriedNames } from '../../acts/page.tsx';
import { allReviewers, reviewerOption } from '../../acts/reviewersFor.ts';
import { arrivalOf, frameOf, type PortalContext } from '../../context.ts';
import type { Occasion } from '../../fields/adjusted.ts';
import type { Mistakes } from '../../fields/messages.ts';
import { sentBy, taken } from '../../fields/sent.ts';
import { type Typed, typedFrom } from '../../fields/typed.ts';
import { requirePerson } from '../../signIn/required.tsx';
import { actName, chosenIn, isTogetherAct, type TogetherAct } from './chosen.ts';
import { NothingChosenPage, type TogetherCase, TogetherPage } from './page.tsx';
import { ResultsPage } from './results.tsx';

/** Commands that are under way at once. */
const atOnce = 5;

export async function together(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const typed = typedFrom(await c.req.formData());
  const command = typed.one(actName);
  const cases = await casesIn(c, person, chosenIn(typed));
  const frame = frameOf(c, person.language);
  if (cases.length === 0 || !isTogetherAct(command))
    return c.html(htmlDocument(<NothingChosenPage frame={frame} />), 422);
  // The acts are those of every kind of case, and ask the same of each.
  const act = actOf('koploper', command);
  if (!act) return c.notFound();
  const { schema, control } = formOfAct('koploper', command, await occasionOf(c, command));
  const sent = sentBy(control, typed);
  const once = typed.one(carriedNames.once);
  const page = (mistakes: Mistakes, status: 200 | 422) =>
    c.html(
      htmlDocument(
        <TogetherPage
          frame={frame}
          act={act}
          command={command}
          cases={cases}
          control={control}
          asking={{ shown: sent.shown, rows: sent.rows, mistakes }}
          once={once ?? c.get('deps').newSecret()}
        />,
      ),
      status,
    );
  if (once === undefined) return page(new Map(), 200);
  const read = taken(schema, control, sent.raw);
  if (!read.ok) return page(read.mistakes, 422);
  const results = await each(cases, ({ number }) => giveTo(c, person, number, command, read.value, typed));
  return c.html(htmlDocument(<ResultsPage frame={frame} act={act} results={results} />));
}

/** What this person may read of them. */
async function casesIn(
  c: PortalContext,
  person: Person,
  numbers: readonly string[],
): Promise<TogetherCase[]> {
  const heads = await c.get('deps').commands.cases.heads(numbers);
  return heads.flatMap((head) => {
    const reader = caseReaderOf(head, personActor(person));
    if (!reader) return [];
    const { aggregate, title } = reader.head;
    return [{ number: aggregate.id, title, version: aggregate.version }];
  });
}

async function occasionOf(c: PortalContext, command: TogetherAct): Promise<Occasion> {
  if (command !== 'assign-reviewers') return {};
  const reviewers = await allReviewers(c.get('deps'));
  return { options: { reviewers: reviewers.map((one) => reviewerOption(one)) } };
}

function giveTo(
  c: PortalContext,
  person: Person,
  number: string,
  command: TogetherAct,
  input: unknown,
  typed: Typed,
): Promise<CommandResult> | undefined {
  const kind = kindOfNumber(number);
  if (kind === undefined) return undefined;
  return give(c.get('deps'), {
    kind,
    name: command,
    subject: number,
    person: person.id,
    actor: personActor(person),
    input,
    typed: ofOneCase(typed, number),
    now: arrivalOf(c),
  });
}

/** Every case has a key of its own, and the version of it that was seen. */
const ofOneCase = (typed: Typed, number: string): Typed => ({
  ...typed,
  one: (name) => {
    if (name === carriedNames.version) return typed.one(`${carriedNames.version}.${number}`);
    const value = typed.one(name);
    return name === carriedNames.once && value !== undefined ? `${value}-${number}` : value;
  },
});

/** In the order of the cases, a few at a time. */
async function each(
  cases: readonly TogetherCase[],
  one: (of: TogetherCase) => Promise<CommandResult> | undefined,
): Promise<{ readonly of: TogetherCase; readonly result: CommandResult | undefined }[]> {
  const results: { of: TogetherCase; result: CommandResult | undefined }[] = [];
  for (let from = 0; from < cases.length; from += atOnce)
    results.push(
      ...(await Promise.all(
        cases.slice(from, from + atOnce).map(async (of) => ({ of, result: await one(of) })),
      )),
    );
  return results;
}
