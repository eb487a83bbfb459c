// Which organisations take part, by sector as far as that is known.
import type { GrantPartner, PublicGrant } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { sectorNames, sectors } from '../../../../schemas/vocabulary.ts';
import { SummaryList } from '../../../ui/parts.tsx';
import { countedBySource } from '../partners.tsx';

const text = {
  title: { nl: 'Partners', en: 'Partners' },
  none: { nl: 'Er zijn geen partners bij naam bekend.', en: 'No partners are known by name.' },
  lead: { nl: 'aanvrager', en: 'applicant' },
  noSector: { nl: 'Sector niet in de bron', en: 'Sector not in the source' },
} as const satisfies Record<string, Bilingual>;

export interface GrantPartnersProps {
  readonly language: Language;
  readonly grant: Pick<PublicGrant, 'partners' | 'partnersCount'>;
}

export function GrantPartners({ language, grant: { partners, partnersCount } }: GrantPartnersProps) {
  const rows = [...sectors, undefined].map((sector) => {
    const members = partners.filter((partner) => partner.sector === sector);
    return {
      name: (sector === undefined ? text.noSector : sectorNames[sector])[language],
      value: members.length === 0 ? undefined : <Members language={language} members={members} />,
    };
  });
  return (
    <section>
      <h2>{text.title[language]}</h2>
      {partners.length > 0 ? <SummaryList rows={rows} /> : <p class="soft">{text.none[language]}</p>}
      {partnersCount !== undefined && partnersCount > partners.length && (
        <p class="hint">{countedBySource(partnersCount, partners.length)[language]}</p>
      )}
    </section>
  );
}

const Members = ({
  language,
  members,
}: {
  readonly language: Language;
  readonly members: readonly GrantPartner[];
}) => (
  <ul>
    {members.map(({ name, lead }) => (
      <li>{lead ? `${name}, ${text.lead[language]}` : name}</li>
    ))}
  </ul>
);
