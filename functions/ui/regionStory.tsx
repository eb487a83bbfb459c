// What a region tells of itself: on its public page, and before that as whoever keeps it would publish it.
import type { PropsWithChildren } from 'hono/jsx';
import {
  type AgendaItem,
  agendaStatusNames,
  type RegionContent,
  type ReviserRole,
} from '../../schemas/regionContent.ts';
import type { PublicRegion } from '../../schemas/register.ts';
import type { Bilingual, Language } from '../../schemas/text.ts';
import { approximately } from './dates.ts';
import { DataTable } from './parts/dataTable.tsx';
import { dutchOn, Label, Prose, SummaryList } from './parts.tsx';

const text = {
  agenda: { nl: 'Actieagenda', en: 'Action agenda' },
  inOrder: { nl: 'In de volgorde van de regio', en: 'In the order of the region' },
  works: { nl: 'Waar de regio aan werkt', en: 'What the region works on' },
  status: { nl: 'Stand', en: 'Status' },
  facilitator: { nl: 'Wie het organiseert', en: 'Who organises it' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  email: { nl: 'E-mail', en: 'E-mail' },
  website: { nl: 'Website', en: 'Website' },
  revisions: { nl: 'Wijzigingen van deze pagina', en: 'Changes of this page' },
} as const satisfies Record<string, Bilingual>;

/** By a role: nobody's name stands in the register. */
const reviserWords: Record<ReviserRole, Bilingual> = {
  coordinator: { nl: 'door de regiocoördinator', en: 'by the regional coordinator' },
  officer: { nl: 'door het programmabureau', en: 'by the programme office' },
};

interface StoryProps {
  readonly language: Language;
  readonly content: RegionContent;
}

/** In Dutch where there is no translation. */
export function RegionIntroduction({ language, content: { introduction } }: StoryProps) {
  if (!introduction) return null;
  const own = language === 'nl' ? introduction.nl : introduction.en;
  return <Prose of={own ?? introduction.nl} lang={own === undefined ? dutchOn(language) : undefined} />;
}

export function RegionFacilitator({ language, content: { facilitator } }: StoryProps) {
  if (!facilitator) return null;
  const { organisation, email, website } = facilitator;
  return (
    <section>
      <h2>{text.facilitator[language]}</h2>
      <SummaryList
        rows={[
          { name: text.organisation[language], value: <span lang={dutchOn(language)}>{organisation}</span> },
          { name: text.email[language], value: email && <a href={`mailto:${email}`}>{email}</a> },
          { name: text.website[language], value: website && <Elsewhere href={website}>{website}</Elsewhere> },
        ]}
      />
    </section>
  );
}

export function RegionAgenda({ language, content: { agenda } }: StoryProps) {
  if (agenda.length === 0) return null;
  return (
    <section>
      <h2>{text.agenda[language]}</h2>
      <DataTable
        caption={text.inOrder[language]}
        columns={[{ name: text.works[language] }, { name: text.status[language] }]}
        rows={agenda.map((item) => [
          <Point language={language} item={item} />,
          <Label>{agendaStatusNames[item.status][language]}</Label>,
        ])}
      />
    </section>
  );
}

function Point({
  language,
  item: { title, link },
}: {
  readonly language: Language;
  readonly item: AgendaItem;
}) {
  const lang = dutchOn(language);
  return link === undefined ? (
    <bdi lang={lang}>{title}</bdi>
  ) : (
    <Elsewhere href={link} lang={lang}>
      <bdi>{title}</bdi>
    </Elsewhere>
  );
}

const Elsewhere = ({
  href,
  lang,
  children,
}: PropsWithChildren<{ readonly href: string; readonly lang?: Language | undefined }>) => (
  <a href={href} lang={lang} rel="external nofollow">
    {children}
  </a>
);

interface RevisionsProps {
  readonly language: Language;
  readonly revisions: PublicRegion['revisions'];
}

/** The newest first. */
export function RegionRevisions({ language, revisions }: RevisionsProps) {
  if (revisions.length === 0) return null;
  return (
    <section>
      <h2>{text.revisions[language]}</h2>
      <ul>
        {revisions.toReversed().map((one) => (
          <li>{revisionWords(one)[language]}</li>
        ))}
      </ul>
    </section>
  );
}

/** `on` is a day. */
export const revisionWords = ({ on, by }: { readonly on: string; readonly by: ReviserRole }): Bilingual => ({
  nl: `Gewijzigd op ${approximately(on, 'nl')} ${reviserWords[by].nl}`,
  en: `Changed on ${approximately(on, 'en')} ${reviserWords[by].en}`,
});
