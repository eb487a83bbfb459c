// My applications: each with its number, where it stands, who is to act and by when.
import type { Case } from '../../../schemas/case.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Head } from '../../platform/caseRows.ts';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { CaseItem } from './caseItem.tsx';

const text = {
  title: { nl: 'Mijn aanvragen', en: 'My applications' },
  signedIn: { nl: 'U bent ingelogd als', en: 'You are signed in as' },
  nothing: { nl: 'U hebt nog geen aanvraag.', en: 'You have no application yet.' },
  how: {
    nl: 'Een aanvraag schrijven op deze pagina’s kan nog niet. Dat kan wel via de koppeling van het loket: zie /api/v1/openapi.json.',
    en: 'Writing an application on these pages is not possible yet. It is through the counter’s API: see /api/v1/openapi.json.',
  },
  toSign: { nl: 'Aanvragen waarvoor u tekent', en: 'Requests you sign for' },
  howToSign: {
    nl: 'Tekenen op deze pagina’s kan nog niet. Dat kan wel via de koppeling van het loket: zie /api/v1/openapi.json.',
    en: 'Signing on these pages is not possible yet. It is through the counter’s API: see /api/v1/openapi.json.',
  },
  pages: { nl: 'Bladeren', en: 'Pages' },
  next: { nl: 'Volgende aanvragen', en: 'Next applications' },
  first: { nl: 'Terug naar het begin', en: 'Back to the beginning' },
} as const satisfies Record<string, Bilingual>;

export interface MinePageProps {
  readonly frame: Frame;
  readonly person: Person;
  readonly cases: readonly Head<Case>[];
  /** Requests of others, on behalf of a school that this person signs for. */
  readonly toSign?: readonly Head<Case>[];
  /** In the Netherlands, for the clock of each case. */
  readonly today: string;
  readonly next: string | undefined;
  /** Whether this is a later page of the list. */
  readonly continued: boolean;
}

export function MinePage({ frame, person, cases, toSign = [], today, next, continued }: MinePageProps) {
  const { language } = frame;
  const shown = [...cases, ...toSign].map(({ aggregate }) => aggregate.id);
  const item = { language, person: person.id, today, shown };
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      <h1>{text.title[language]}</h1>
      <p>
        {text.signedIn[language]}{' '}
        <strong>
          <bdi>{person.name}</bdi>
        </strong>
        {person.name !== person.email && ` (${person.email})`}.
      </p>
      {cases.length === 0 && toSign.length === 0 && (
        <>
          <p>{text.nothing[language]}</p>
          <p class="soft">{text.how[language]}</p>
        </>
      )}
      {cases.length > 0 && (
        <ul class="list">
          {cases.map((head) => (
            <CaseItem {...item} head={head} />
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
      {toSign.length > 0 && (
        <section aria-labelledby="tekenen">
          <h2 id="tekenen">{text.toSign[language]}</h2>
          <p class="soft">{text.howToSign[language]}</p>
          <ul class="list">
            {toSign.map((head) => (
              <CaseItem {...item} head={head} signs />
            ))}
          </ul>
        </section>
      )}
    </Shell>
  );
}
