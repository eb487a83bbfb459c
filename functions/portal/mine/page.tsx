// My applications: each with its number, where it stands, who is to act and by when.
import type { Case } from '../../../schemas/case.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Head } from '../../platform/caseRows.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Soft } from '../../ui/parts/text.tsx';
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
  next: { nl: 'Volgende aanvragen', en: 'Next applications' },
  first: { nl: 'Terug naar het begin', en: 'Back to the beginning' },
} as const satisfies Record<string, Bilingual>;

export interface MinePageProps {
  readonly frame: Frame;
  readonly person: Person;
  readonly cases: readonly Head<Case>[];
  /** In the Netherlands, for the clock of each case. */
  readonly today: string;
  readonly next: string | undefined;
  /** Whether this is a later page of the list. */
  readonly continued: boolean;
}

export function MinePage({ frame, person, cases, today, next, continued }: MinePageProps) {
  const { language } = frame;
  const shown = cases.map(({ aggregate }) => aggregate.id);
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
      {cases.length === 0 && (
        <>
          <p>{text.nothing[language]}</p>
          <Soft>{text.how[language]}</Soft>
        </>
      )}
      {cases.length > 0 && (
        <List>
          {cases.map((head) => (
            <CaseItem language={language} head={head} person={person.id} today={today} shown={shown} />
          ))}
        </List>
      )}
      <Pagination
        language={language}
        next={
          next === undefined
            ? undefined
            : { href: `/mijn?na=${encodeURIComponent(next)}&lang=${language}`, name: text.next[language] }
        }
        first={continued ? { href: `/mijn?lang=${language}`, name: text.first[language] } : undefined}
      />
    </Shell>
  );
}
