// One person for the office: who they are, which roles they hold, and who gave or took which one and when.
import { isOffice } from '../../../domain/people/changingRoles.ts';
import type { Person } from '../../../schemas/person.ts';
import type { RecordedChange } from '../../../schemas/roles.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { roleNames, sectorNames } from '../../../schemas/vocabulary.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { Empty } from '../../ui/parts/empty.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Soft } from '../../ui/parts/text.tsx';
import { Crumbs, Note, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { RoleHistory } from './history.tsx';
import { affiliatePath, givePath, listPath, personPath, takePath } from './paths.ts';
import { grantWords, regionWords } from './words.ts';

const text = {
  people: { nl: 'Mensen en rollen', en: 'People and roles' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  sector: { nl: 'Sector', en: 'Sector' },
  signsFor: { nl: 'Tekent voor', en: 'Signs for' },
  affiliate: { nl: 'Organisatie en tekenbevoegdheid wijzigen', en: 'Change organisation and power to sign' },
  load: { nl: 'Open beoordelingen', en: 'Open reviews' },
  roles: { nl: 'Rollen', en: 'Roles' },
  held: { nl: 'Wat deze persoon nu heeft', en: 'What this person holds now' },
  role: { nl: 'Rol', en: 'Role' },
  where: { nl: 'Waar', en: 'Where' },
  change: { nl: 'Veranderen', en: 'Change' },
  take: { nl: 'Afnemen', en: 'Take away' },
  none: {
    nl: 'Deze persoon heeft geen rol bij het programma.',
    en: 'This person has no role in the programme.',
  },
  give: { nl: 'Een rol geven', en: 'Give a role' },
  own: {
    nl: 'Dit bent u zelf. Uw eigen rollen, organisatie en tekenbevoegdheid verandert een ander van het programmabureau.',
    en: 'This is you. Somebody else of the programme office changes your own roles, organisation and power to sign.',
  },
  history: { nl: 'Wat er veranderde', en: 'What changed' },
  next: { nl: 'Eerdere veranderingen', en: 'Earlier changes' },
  first: { nl: 'Terug naar het begin', en: 'Back to the beginning' },
} as const satisfies Record<string, Bilingual>;

const done: Readonly<Record<string, Bilingual>> = {
  geven: { nl: 'De rol is gegeven.', en: 'The role was given.' },
  gegevens: { nl: 'De gegevens zijn vastgelegd.', en: 'The details were set down.' },
  nemen: { nl: 'De rol is afgenomen.', en: 'The role was taken away.' },
};

export interface PersonPageProps {
  readonly frame: Frame;
  readonly person: Person;
  readonly isSelf: boolean;
  /** Reviews still to be written, of a reviewer. */
  readonly load: string | undefined;
  readonly changes: readonly RecordedChange[];
  /** Names of who gave and took, by their id. */
  readonly names: ReadonlyMap<string, string>;
  readonly next: string | undefined;
  readonly continued: boolean;
  readonly done: string | undefined;
}

export function PersonPage(props: PersonPageProps) {
  const { frame, person, isSelf, load, changes, names, next, continued } = props;
  const { language } = frame;
  const { id, name, email, organisation, sector, signsFor } = person;
  const said = props.done === undefined || !Object.hasOwn(done, props.done) ? undefined : done[props.done];
  return (
    <Shell {...frame} title={name} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(listPath, language), name: text.people[language] }}
        here={name}
      />
      {said && (
        <Note tone="ok">
          <p role="status">{said[language]}</p>
        </Note>
      )}
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <SummaryList
        rows={[
          { name: text.email[language], value: email },
          {
            name: text.organisation[language],
            value: organisation === undefined ? undefined : <bdi>{organisation}</bdi>,
          },
          { name: text.sector[language], value: sector && sectorNames[sector][language] },
          { name: text.signsFor[language], value: signsFor?.join(', ') },
          { name: text.load[language], value: load },
        ]}
      />
      {!isSelf && (
        <p>
          <a href={inLanguage(affiliatePath(id), language)}>{text.affiliate[language]}</a>
        </p>
      )}
      <h2>{text.roles[language]}</h2>
      {person.grants.length === 0 ? (
        <Empty why={text.none[language]} />
      ) : (
        <Roles language={language} person={person} isSelf={isSelf} />
      )}
      {isSelf ? (
        <Soft>{text.own[language]}</Soft>
      ) : (
        <p>
          <ButtonLink href={inLanguage(givePath(id), language)}>{text.give[language]}</ButtonLink>
        </p>
      )}
      <h2>{text.history[language]}</h2>
      <RoleHistory language={language} changes={changes} names={names} />
      <Pagination
        language={language}
        next={
          next === undefined
            ? undefined
            : {
                href: inLanguage(`${personPath(id)}?na=${encodeURIComponent(next)}`, language),
                name: text.next[language],
              }
        }
        first={
          continued ? { href: inLanguage(personPath(id), language), name: text.first[language] } : undefined
        }
      />
    </Shell>
  );
}

interface RolesProps {
  readonly language: Language;
  readonly person: Person;
  readonly isSelf: boolean;
}

function Roles({ language, person, isSelf }: RolesProps) {
  return (
    <DataTable
      caption={text.held[language]}
      columns={[
        { name: text.role[language] },
        { name: text.where[language] },
        ...(isSelf ? [] : [{ name: text.change[language] }]),
      ]}
      rows={person.grants
        .toSorted((one, other) => Number(isOffice(other)) - Number(isOffice(one)))
        .map((grant) => {
          const query = new URLSearchParams({ role: grant.role, region: grant.region });
          return [
            roleNames[grant.role][language],
            regionWords(grant.region)[language],
            ...(isSelf
              ? []
              : [
                  <a
                    href={inLanguage(`${takePath(person.id)}?${query}`, language)}
                    aria-label={`${text.take[language]}: ${grantWords(grant)[language]}`}
                  >
                    {text.take[language]}
                  </a>,
                ]),
          ];
        })}
    />
  );
}
