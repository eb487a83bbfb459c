// Who takes part, by sector.
import type { PublicKoploper, PublicPartner } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { educationLevelNames, sectorNames, sectors } from '../../../schemas/vocabulary.ts';
import { Hint, Soft } from '../../ui/parts/text.tsx';
import { SummaryList } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'Partners', en: 'Partners' },
  none: { nl: 'Er zijn geen partners bij naam bekend.', en: 'No partners are known by name.' },
  lead: { nl: 'penvoerder', en: 'lead partner' },
} as const satisfies Record<string, Bilingual>;

export const countedBySource = (count: number, named: number): Bilingual => ({
  nl: `De bron telt ${count} partners; ${named === 0 ? 'geen daarvan kennen wij' : `${named} daarvan kennen wij`} bij naam.`,
  en: `The source counts ${count} partners; we know ${named === 0 ? 'none' : named} of them by name.`,
});

export interface PartnersProps {
  readonly language: Language;
  readonly koploper: Pick<PublicKoploper, 'partners' | 'partnersCount'>;
}

export function Partners({ language, koploper: { partners, partnersCount } }: PartnersProps) {
  const known = partners.length > 0;
  const rows = sectors.map((sector) => {
    const members = partners.filter((partner) => partner.sector === sector);
    return {
      name: sectorNames[sector][language],
      value: members.length === 0 ? undefined : <Members language={language} members={members} />,
    };
  });
  return (
    <section>
      <h2>{text.title[language]}</h2>
      {known ? <SummaryList rows={rows} /> : <Soft>{text.none[language]}</Soft>}
      {partnersCount !== undefined && partnersCount > partners.length && (
        <Hint>{countedBySource(partnersCount, partners.length)[language]}</Hint>
      )}
    </section>
  );
}

function Members({
  language,
  members,
}: {
  readonly language: Language;
  readonly members: readonly PublicPartner[];
}) {
  return (
    <ul>
      {members.map((partner) => (
        <li>{described(partner, language)}</li>
      ))}
    </ul>
  );
}

function described({ name, educationLevel, lead }: PublicPartner, language: Language): string {
  const more = [
    ...(educationLevel === undefined ? [] : [educationLevelNames[educationLevel][language]]),
    ...(lead ? [text.lead[language]] : []),
  ];
  return more.length === 0 ? name : `${name}, ${more.join(', ')}`;
}
