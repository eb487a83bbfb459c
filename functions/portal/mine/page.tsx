// My applications: each with its number, where it stands, who is to act and by when.
import type { Case } from '../../../schemas/case.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Head } from '../../platform/caseRows.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { List, More } from '../../ui/parts/layout.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { CaseItem } from './caseItem.tsx';

const text = {
  title: { nl: 'Mijn aanvragen', en: 'My applications' },
  signedIn: { nl: 'U bent ingelogd als', en: 'You are signed in as' },
  nothing: { nl: 'U hebt nog geen aanvraag.', en: 'You have no application yet.' },
  toSign: { nl: 'Aanvragen waarvoor u tekent', en: 'Requests you sign for' },
  begin: { nl: 'Begin een aanvraag', en: 'Begin an application' },
  koploper: { nl: 'Koploper worden', en: 'Become a koploper' },
  fund: { nl: 'Subsidie aanvragen', en: 'Request a subsidy' },
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
      {cases.length === 0 && toSign.length === 0 && <p>{text.nothing[language]}</p>}
      {cases.length > 0 && (
        <List>
          {cases.map((head) => (
            <CaseItem {...item} head={head} />
          ))}
        </List>
      )}
      {toSign.length > 0 && (
        <section aria-labelledby="tekenen">
          <h2 id="tekenen">{text.toSign[language]}</h2>
          <List>
            {toSign.map((head) => (
              <CaseItem {...item} head={head} signs />
            ))}
          </List>
        </section>
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
      <section>
        <h2>{text.begin[language]}</h2>
        <More>
          <ButtonLink second href={inLanguage('/zaken/beginnen/kopgroep', language)}>
            {text.koploper[language]}
          </ButtonLink>
          <ButtonLink second href={inLanguage('/zaken/beginnen/rif', language)}>
            {text.fund[language]}
          </ButtonLink>
        </More>
      </section>
    </Shell>
  );
}
