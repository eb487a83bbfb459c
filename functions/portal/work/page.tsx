// My work: the cases that wait for a role I hold, in the order of what is due.
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Filters } from '../../ui/parts/filters.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { actOf } from '../acts/acts.ts';
import type { Frame } from '../context.ts';
import { groupedByDue } from './dueGroups.ts';
import type { WorkItem } from './item.ts';
import { kindNames, type Narrowing, tasks } from './narrowing.ts';
import { type Queue, queueNames } from './queues.ts';
import { QueueTable } from './queueTable.tsx';
import { ChooseTogether } from './together/choose.tsx';

const text = {
  title: { nl: 'Mijn werk', en: 'My work' },
  none: {
    nl: 'U hebt geen rol bij het programma. Uw eigen aanvragen staan onder “Mijn aanvragen”.',
    en: 'You hold no role in the programme. Your own applications are under “My applications”.',
  },
  empty: { nl: 'Er ligt nu niets te wachten.', en: 'Nothing is waiting now.' },
  emptySoFar: { nl: 'Tot zover is er niets gevonden. Zoek verder.', en: 'Nothing found so far. Search on.' },
  queues: { nl: 'Werkvoorraad', en: 'Queues' },
  narrow: { nl: 'Werkvoorraad beperken', en: 'Narrow the queue' },
  kind: { nl: 'Regeling', en: 'Scheme' },
  task: { nl: 'Wat er te doen is', en: 'What there is to do' },
  all: { nl: 'Alles', en: 'Everything' },
  next: { nl: 'Volgende dossiers', en: 'Next cases' },
  first: { nl: 'Terug naar het begin', en: 'Back to the beginning' },
} as const satisfies Record<string, Bilingual>;

export interface WorkPageProps {
  readonly frame: Frame;
  readonly queues: readonly Queue[];
  readonly queue: Queue | undefined;
  readonly narrowing: Narrowing;
  readonly items: readonly WorkItem[];
  /** A day. */
  readonly today: string;
  readonly next: string | undefined;
  readonly continued: boolean;
  /** The act on a case that was just done, after which that case is not theirs any more. */
  readonly done?: string | undefined;
}

export function WorkPage(props: WorkPageProps) {
  const { frame, queue, done } = props;
  const { language } = frame;
  const said = done === undefined ? undefined : actOf('koploper', done)?.done;
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      {said && (
        <Note tone="ok">
          <p role="status">{said[language]}</p>
        </Note>
      )}
      <h1>{text.title[language]}</h1>
      {queue === undefined && <p>{text.none[language]}</p>}
      {queue !== undefined && <QueuePart {...props} queue={queue} />}
    </Shell>
  );
}

/** `after` is where the list goes on. */
function addressOf(queue: Queue, { kind, task }: Narrowing = {}, after?: string): string {
  const query = new URLSearchParams({
    rij: queue,
    ...(kind === undefined ? {} : { soort: kind }),
    ...(task === undefined ? {} : { taak: task }),
    ...(after === undefined ? {} : { na: after }),
  });
  return `/werk?${query}`;
}

function QueuePart({
  frame,
  queues,
  queue,
  narrowing,
  items,
  today,
  next,
  continued,
}: WorkPageProps & { readonly queue: Queue }) {
  const { language } = frame;
  const at = (changed: Narrowing, after?: string) =>
    inLanguage(addressOf(queue, { ...narrowing, ...changed }, after), language);
  const tables = groupedByDue(items, today).map((group) => (
    <QueueTable language={language} group={group} queue={queue} today={today} />
  ));
  return (
    <>
      <h2>{queueNames[queue][language]}</h2>
      <Filters
        label={text.narrow[language]}
        groups={[
          ...(queues.length > 1
            ? [
                {
                  name: text.queues[language],
                  choices: queues.map((one) => ({
                    name: queueNames[one][language],
                    href: inLanguage(addressOf(one), language),
                    chosen: one === queue,
                  })),
                },
              ]
            : []),
          {
            name: text.kind[language],
            choices: [
              {
                name: text.all[language],
                href: at({ kind: undefined }),
                chosen: narrowing.kind === undefined,
              },
              ...(['koploper', 'fund'] as const).map((kind) => ({
                name: kindNames[kind][language],
                href: at({ kind }),
                chosen: narrowing.kind === kind,
              })),
            ],
          },
          {
            name: text.task[language],
            choices: [
              {
                name: text.all[language],
                href: at({ task: undefined }),
                chosen: narrowing.task === undefined,
              },
              ...(Object.keys(tasks) as (keyof typeof tasks)[]).map((task) => ({
                name: tasks[task].name[language],
                href: at({ task }),
                chosen: narrowing.task === task,
              })),
            ],
          },
        ]}
      />
      {items.length === 0 && <Lede>{(next === undefined ? text.empty : text.emptySoFar)[language]}</Lede>}
      {queue === 'officer' && items.length > 0 ? (
        <ChooseTogether language={language}>{tables}</ChooseTogether>
      ) : (
        tables
      )}
      <Pagination
        language={language}
        next={next === undefined ? undefined : { href: at({}, next), name: text.next[language] }}
        first={continued ? { href: at({}), name: text.first[language] } : undefined}
      />
    </>
  );
}
