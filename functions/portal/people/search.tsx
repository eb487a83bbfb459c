// Looking for somebody by their address. It is sent, not put in the address of the page: there it would be kept.
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { ErrorSummary } from '../../ui/parts/errorSummary.tsx';
import { TextField } from '../../ui/parts/fields.tsx';
import { List } from '../../ui/parts/layout.tsx';
import { Soft } from '../../ui/parts/text.tsx';
import { Crumbs } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { invitationsPath, invitePath, listPath, personPath, searchPath } from './paths.ts';

const text = {
  title: { nl: 'Iemand zoeken', en: 'Find somebody' },
  people: { nl: 'Mensen en rollen', en: 'People and roles' },
  label: { nl: 'Zoek iemand op e-mailadres', en: 'Find somebody by e-mail address' },
  hint: { nl: 'Het hele adres.', en: 'The whole address.' },
  search: { nl: 'Zoeken', en: 'Find' },
  wrong: { nl: 'Hiermee kunnen wij niet zoeken', en: 'We cannot search with this' },
  noAddress: {
    nl: 'Vul een e-mailadres in, zoals naam@organisatie.nl',
    en: 'Fill in an e-mail address, such as name@organisation.nl',
  },
  found: { nl: 'Gevonden', en: 'Found' },
  nobody: {
    nl: 'Niemand heeft met dit adres ingelogd. U kunt de persoon uitnodigen.',
    en: 'Nobody has signed in with this address. You can invite the person.',
  },
  waiting: {
    nl: 'Voor dit adres staat een uitnodiging open. De persoon heeft nog niet ingelogd.',
    en: 'An invitation stands for this address. The person has not signed in yet.',
  },
  invitations: { nl: 'Naar de uitnodigingen', en: 'To the invitations' },
  invite: { nl: 'Dit adres uitnodigen', en: 'Invite this address' },
} as const satisfies Record<string, Bilingual>;

export interface Searched {
  readonly typed: string;
  /** It is no address. */
  readonly wrong?: boolean;
}

const field = 'zoek-adres';

interface SearchFormProps {
  readonly language: Language;
  readonly searched: Searched;
}

export const SearchForm = ({ language, searched }: SearchFormProps) => (
  <form method="post" action={inLanguage(searchPath, language)}>
    <TextField
      id={field}
      name="email"
      type="email"
      label={text.label[language]}
      hint={text.hint[language]}
      value={searched.typed}
      error={searched.wrong ? text.noAddress[language] : undefined}
    />
    <SubmitButton second early>
      {text.search[language]}
    </SubmitButton>
  </form>
);

export interface SearchPageProps {
  readonly frame: Frame;
  readonly searched: Searched;
  readonly found: readonly Person[];
  readonly isInvited: boolean;
}

export function SearchPage({ frame, searched, found, isInvited }: SearchPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(listPath, language), name: text.people[language] }}
        here={text.title[language]}
      />
      <h1>{text.title[language]}</h1>
      {searched.wrong && (
        <ErrorSummary
          title={text.wrong[language]}
          problems={[{ href: `#${field}`, what: text.noAddress[language] }]}
        />
      )}
      <SearchForm language={language} searched={searched} />
      {!searched.wrong && (
        <section>
          <h2>{text.found[language]}</h2>
          {found.length > 0 ? (
            <List>
              {found.map(({ id, name, organisation }) => (
                <li>
                  <a href={inLanguage(personPath(id), language)}>
                    <bdi>{name}</bdi>
                  </a>
                  {organisation !== undefined && (
                    <Soft>
                      <bdi>{organisation}</bdi>
                    </Soft>
                  )}
                </li>
              ))}
            </List>
          ) : (
            <NotFound language={language} email={searched.typed} isInvited={isInvited} />
          )}
        </section>
      )}
    </Shell>
  );
}

interface NotFoundProps {
  readonly language: Language;
  readonly email: string;
  readonly isInvited: boolean;
}

const NotFound = ({ language, email, isInvited }: NotFoundProps) =>
  isInvited ? (
    <>
      <p role="status">{text.waiting[language]}</p>
      <p>
        <a href={inLanguage(invitationsPath, language)}>{text.invitations[language]}</a>
      </p>
    </>
  ) : (
    <>
      <p role="status">{text.nobody[language]}</p>
      <form method="post" action={inLanguage(invitePath, language)}>
        <input type="hidden" name="email" value={email} />
        <SubmitButton second name="begin" value="ja">
          {text.invite[language]}
        </SubmitButton>
      </form>
    </>
  );
