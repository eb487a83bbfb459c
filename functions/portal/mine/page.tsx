// My applications: each with its number, where it stands, who is to act and by when.
import { type Party, standing } from '../../../domain/koploper/standing.ts';
import type { KoploperCase } from '../../../schemas/case.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { clockView } from '../../commands/clockView.ts';
import type { Head } from '../../platform/caseRows.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { Label } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';

const text = {
  title: { nl: 'Mijn aanvragen', en: 'My applications' },
  signedIn: { nl: 'U bent ingelogd als', en: 'You are signed in as' },
  nothing: { nl: 'U hebt nog geen aanvraag.', en: 'You have no application yet.' },
  how: {
    nl: 'Een aanvraag schrijven op deze pagina’s kan nog niet. Dat kan wel via de koppeling van het loket: zie /api/v1/openapi.json.',
    en: 'Writing an application on these pages is not possible yet. It is through the counter’s API: see /api/v1/openapi.json.',
  },
  untitled: { nl: 'Zonder naam', en: 'Without a name' },
  pages: { nl: 'Bladeren', en: 'Pages' },
  next: { nl: 'Volgende aanvragen', en: 'Next applications' },
  first: { nl: 'Terug naar het begin', en: 'Back to the beginning' },
  public: { nl: 'Bekijk de openbare pagina', en: 'See the public page' },
} as const satisfies Record<string, Bilingual>;

const parties: Record<Party, Bilingual> = {
  applicant: { nl: 'U bent aan zet', en: 'It is your move' },
  office: { nl: 'Wij zijn aan zet', en: 'It is our move' },
  nobody: { nl: 'Niemand hoeft nu iets te doen', en: 'Nobody needs to do anything now' },
};

const dueBy = (day: string): Bilingual => ({
  nl: `, uiterlijk ${fullDay(day).nl}`,
  en: `, by ${fullDay(day).en} at the latest`,
});

export interface MinePageProps {
  readonly frame: Frame;
  readonly person: Person;
  readonly cases: readonly Head<KoploperCase>[];
  /** In the Netherlands, for the clock of each case. */
  readonly today: string;
  readonly next: string | undefined;
  /** Whether this is a later page of the list. */
  readonly continued: boolean;
}

export function MinePage({ frame, person, cases, today, next, continued }: MinePageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      <h1>{text.title[language]}</h1>
      <p>
        {text.signedIn[language]} <strong>{person.name}</strong>
        {person.name !== person.email && ` (${person.email})`}.
      </p>
      {cases.length === 0 && (
        <>
          <p>{text.nothing[language]}</p>
          <p class="soft">{text.how[language]}</p>
        </>
      )}
      {cases.length > 0 && (
        <ul class="list">
          {cases.map((head) => (
            <CaseItem language={language} head={head} today={today} />
          ))}
        </ul>
      )}
      {(next !== undefined || continued) && (
        <nav class="more" aria-label={text.pages[language]}>
          {next !== undefined && (
            <a class="button" href={`/mijn?na=${encodeURIComponent(next)}&lang=${language}`}>
              {text.next[language]}
            </a>
          )}
          {continued && (
            <a class="button second" href={`/mijn?lang=${language}`}>
              {text.first[language]}
            </a>
          )}
        </nav>
      )}
    </Shell>
  );
}

interface CaseItemProps {
  readonly language: Language;
  readonly head: Head<KoploperCase>;
  readonly today: string;
}

function CaseItem({ language, head, today }: CaseItemProps) {
  const { aggregate, title } = head;
  const { label, toAct, by } = standing(aggregate);
  const { state, slug } = aggregate;
  const clock = clockView(aggregate, today);
  return (
    <li>
      <p class="soft">{aggregate.id}</p>
      <h2>{title ?? text.untitled[language]}</h2>
      <p>
        <Label you={toAct === 'applicant'}>{label[language]}</Label>
      </p>
      <p>
        {parties[toAct][language]}
        {by !== undefined && dueBy(by)[language]}.
      </p>
      {clock && <p class="soft">{clock.sentence[language]}</p>}
      {state === 'published' && slug !== undefined && (
        <p>
          <a href={inLanguage(`/koplopers/${slug}`, language)}>{text.public[language]}</a>
        </p>
      )}
    </li>
  );
}
