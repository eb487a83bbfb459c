// Regions in a row, each with the way to its page.
import { regionName } from '../../../schemas/regions.ts';
import type { Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';

export interface RegionLinksProps {
  readonly language: Language;
  readonly regions: readonly string[];
}

export const RegionLinks = ({ language, regions }: RegionLinksProps) => (
  <>
    {regions.map((region, index) => (
      <>
        {index > 0 && ', '}
        <a href={inLanguage(`/regios/${region}`, language)}>{regionName(region)}</a>
      </>
    ))}
  </>
);
