// The page of a case for whoever may read it: where it stands, who is to act and by when, what this reader can do now, what is
// in it, and what happened.

import type { Envelope } from '../../../events/envelope.ts';
import { eventTitles } from '../../../events/titles.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { LedgerLine } from '../../platform/ledgerLine.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { Columns } from '../../ui/parts/layout.tsx';
import { Lede, Soft } from '../../ui/parts/text.tsx';
import { Crumbs, Label, Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { actOf } from '../acts/acts.ts';
import type { Frame } from '../context.ts';
import { Answers } from './answers.tsx';
import { Checks } from './checks.tsx';
import { Conflicts } from './conflicts.tsx';
import { Decided } from './decided.tsx';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import { actsOfInterest, Interest, interestIsAsked } from './interest.tsx';
import { Letters } from './letters.tsx';
import type { ListedLetter } from './listedLetter.ts';
import { Partners } from './partners.tsx';
import { Reviewers } from './reviewers.tsx';
import { Reviews } from './reviews.tsx';
import { stateName } from './stateNames.ts';
import { TaskList } from './taskList.tsx';
import { ToDo } from './toDo.tsx';
import { Triangle } from './triangle.tsx';
import { UndeliveredTasks } from './undelivered.tsx';

const text = {
  above: { nl: 'Mijn aanvragen', en: 'My applications' },
  work: { nl: 'Mijn werk', en: 'My work' },
  untitled: { nl: 'Zonder naam', en: 'Without a name' },
  application: { nl: 'De aanvraag', en: 'The application' },
} as const satisfies Record<string, Bilingual>;

const parties: Record<CaseView['standing']['toAct'], Bilingual> = {
  applicant: { nl: 'De aanvrager is aan zet', en: 'It is the applicant’s move' },
  office: { nl: 'Het programma is aan zet', en: 'It is the programme’s move' },
  nobody: { nl: 'Niemand hoeft nu iets te doen', en: 'Nobody needs to do anything now' },
};
const you: Bilingual = { nl: 'U bent aan zet', en: 'It is your move' };

export interface CasePageProps {
  readonly frame: Frame;
  readonly person: Person;
  readonly view: CaseView;
  /** Whether it is the reader's own. */
  readonly own: boolean;
  readonly history: readonly Envelope[];
  /** Mails about it to the applicant, for whoever may know of them. */
  readonly mails: readonly LedgerLine[];
  readonly letters: readonly ListedLetter[];
  /** Whether this reader may have all of it as one archive. */
  readonly wholeFile?: boolean | undefined;
  /** Who reviews it or declared an interest, for whoever may know of it. */
  readonly people: readonly Person[];
  /** The act that was just done. */
  readonly done: string | undefined;
}

export function CasePage(props: CasePageProps) {
  const { frame, person, view, own, history, mails, letters, wholeFile, people, done } = props;
  const { language } = frame;
  const { standing, number, title, clock } = view;
  const said = done === undefined ? undefined : actOf(view.kind, done)?.done;
  const asked = interestIsAsked(view, person.id);
  const toDo = asked
    ? { ...view, allowed: view.allowed.filter((act) => !actsOfInterest.includes(act)) }
    : view;
  const yours = own && standing.toAct === 'applicant';
  return (
    <Shell {...frame} title={title ?? text.untitled[language]} of={number} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{
          href: inLanguage(own ? '/mijn' : '/werk', language),
          name: (own ? text.above : text.work)[language],
        }}
        here={number}
      />
      {said && (
        <Note tone="ok">
          <p role="status">{said[language]}</p>
        </Note>
      )}
      <h1>
        <bdi>{title ?? text.untitled[language]}</bdi>
      </h1>
      <p>
        <Label you={yours}>{(own ? standing.label : stateName(view))[language]}</Label>
      </p>
      <Lede>
        {(yours ? you : parties[standing.toAct])[language]}
        {standing.by !== undefined && until(standing.by)[language]}.
      </Lede>
      {clock && <Soft>{clock[language]}</Soft>}
      <Columns
        beside={
          <History language={language} view={view} history={history} mails={mails} wholeFile={wholeFile} />
        }
      >
        {view.form?.open !== undefined && own && <TaskList language={language} view={view} />}
        {asked && <Interest language={language} view={view} />}
        <Findings language={language} view={view} own={own} />
        <UndeliveredTasks
          language={language}
          view={view}
          about={(notice) =>
            eventTitles[history.find(({ sequence }) => Number(sequence) === notice)?.type ?? '']
          }
        />
        {(!asked || toDo.allowed.length > 0) && <ToDo language={language} view={toDo} reader={person.id} />}
        <Reviewers language={language} view={view} people={people} />
        <Letters language={language} number={number} letters={letters} />
        <Decided language={language} view={view} />
        <Conflicts language={language} view={view} history={history} people={people} />
        <section>
          <h2>{text.application[language]}</h2>
          <Answers language={language} view={view} />
          {view.kind === 'fund' && <Checks language={language} view={view} level="h3" />}
          <Partners language={language} view={view} />
          {view.kind === 'koploper' && <Triangle language={language} view={view} />}
        </section>
        <Reviews language={language} view={view} />
      </Columns>
    </Shell>
  );
}

const until = (day: string): Bilingual => ({
  nl: `, uiterlijk ${fullDay(day).nl}`,
  en: `, by ${fullDay(day).en} at the latest`,
});
