// Regions as links in a row; says so when none is known.
import { regionName } from '../../../schemas/regions.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';

const noRegion: Bilingual = { nl: 'Regio niet bekend', en: 'Region not known' };

export interface RegionLinksProps {
  readonly language: Language;
  readonly ids: readonly string[];
}

export function RegionLinks({ language, ids }: RegionLinksProps) {
  if (ids.length === 0) return <span class="soft">{noRegion[language]}</span>;
  return (
    <>
      {ids.map((id, index) => (
        <>
          {index > 0 && ', '}
          <a href={inLanguage(`/regios/${id}`, language)}>{regionName(id)}</a>
        </>
      ))}
    </>
  );
}
