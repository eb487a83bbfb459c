// Who holds which role, one role at a time, and the way to somebody by their address.
import type { RoleHolder } from '../../../schemas/roles.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { type Role, roleNames, roles, sectorNames } from '../../../schemas/vocabulary.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { Empty } from '../../ui/parts/empty.tsx';
import { Filters } from '../../ui/parts/filters.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { invitationsPath, invitePath, listPath, personPath } from './paths.ts';
import { type Searched, SearchForm } from './search.tsx';
import { regionWords } from './words.ts';

const text = {
  title: { nl: 'Mensen en rollen', en: 'People and roles' },
  lede: {
    nl: 'Hier geeft en neemt het programmabureau rollen. Wie iets verandert, staat er altijd bij.',
    en: 'Here the programme office gives and takes roles. Who changes something is always recorded.',
  },
  invite: { nl: 'Iemand uitnodigen', en: 'Invite somebody' },
  invitations: { nl: 'Uitnodigingen bekijken', en: 'See the invitations' },
  narrow: { nl: 'Mensen per rol', en: 'People by role' },
  role: { nl: 'Rol', en: 'Role' },
  holders: { nl: 'Wie deze rol heeft', en: 'Who holds this role' },
  name: { nl: 'Naam', en: 'Name' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  sector: { nl: 'Sector', en: 'Sector' },
  where: { nl: 'Waar', en: 'Where' },
  none: { nl: 'Niemand heeft deze rol.', en: 'Nobody has this role.' },
  next: { nl: 'Volgende mensen', en: 'Next people' },
  first: { nl: 'Terug naar het begin', en: 'Back to the beginning' },
} as const satisfies Record<string, Bilingual>;

export interface ListPageProps {
  readonly frame: Frame;
  readonly role: Role;
  readonly counts: Readonly<Record<Role, number>>;
  /** As many or more are not counted on. */
  readonly mostCounted: number;
  readonly holders: readonly RoleHolder[];
  readonly next: string | undefined;
  readonly continued: boolean;
}

export function ListPage({ frame, role, counts, mostCounted, holders, next, continued }: ListPageProps) {
  const { language } = frame;
  const address = (of: Role, after?: string) =>
    inLanguage(
      `${listPath}?rol=${of}${after === undefined ? '' : `&na=${encodeURIComponent(after)}`}`,
      language,
    );
  const nothing: Searched = { typed: '' };
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      <h1>{text.title[language]}</h1>
      <Lede>{text.lede[language]}</Lede>
      <SearchForm language={language} searched={nothing} />
      <More>
        <ButtonLink second href={inLanguage(invitePath, language)}>
          {text.invite[language]}
        </ButtonLink>
        <a href={inLanguage(invitationsPath, language)}>{text.invitations[language]}</a>
      </More>
      <Filters
        label={text.narrow[language]}
        groups={[
          {
            name: text.role[language],
            choices: roles.map((one) => ({
              name: `${roleNames[one][language]} (${counts[one]}${counts[one] >= mostCounted ? '+' : ''})`,
              href: address(one),
              chosen: one === role,
            })),
          },
        ]}
      />
      <h2>{roleNames[role][language]}</h2>
      {holders.length === 0 ? (
        <Empty
          why={text.none[language]}
          next={{ href: inLanguage(invitePath, language), name: text.invite[language] }}
        />
      ) : (
        <Holders language={language} role={role} holders={holders} />
      )}
      <Pagination
        language={language}
        next={next === undefined ? undefined : { href: address(role, next), name: text.next[language] }}
        first={continued ? { href: address(role), name: text.first[language] } : undefined}
      />
    </Shell>
  );
}

function Holders({
  language,
  role,
  holders,
}: Pick<ListPageProps, 'role' | 'holders'> & { readonly language: Frame['language'] }) {
  const reviews = role === 'reviewer';
  return (
    <DataTable
      caption={text.holders[language]}
      columns={[
        { name: text.name[language] },
        { name: text.organisation[language] },
        ...(reviews ? [{ name: text.sector[language] }] : []),
        { name: text.where[language] },
      ]}
      rows={holders.map(({ id, name, organisation, sector, regions }) => [
        <a href={inLanguage(personPath(id), language)}>
          <bdi>{name}</bdi>
        </a>,
        organisation === undefined ? '–' : <bdi>{organisation}</bdi>,
        ...(reviews ? [sector === undefined ? '–' : sectorNames[sector][language]] : []),
        regions.map((region) => regionWords(region)[language]).join(', ') || '–',
      ])}
    />
  );
}
