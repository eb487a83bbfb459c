// The versions of a koploper's page with their days, the newest first.
import type { PublicKoploper } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { approximately } from '../../ui/dates.ts';

const first: Bilingual = { nl: 'gepubliceerd op', en: 'published on' };
const taken: Bilingual = { nl: 'overgenomen op', en: 'taken over on' };
const later: Bilingual = { nl: 'vernieuwd op', en: 'revised on' };
const name: Bilingual = { nl: 'Versie', en: 'Version' };

export interface VersionsProps {
  readonly language: Language;
  readonly koploper: Pick<PublicKoploper, 'versions' | 'publishedOn'>;
}

export function Versions({ language, koploper: { versions, publishedOn } }: VersionsProps) {
  const came = publishedOn === undefined ? taken : first;
  return (
    <ul>
      {versions.toReversed().map(({ version, on }) => (
        <li>
          {name[language]} {version}, {(version === 1 ? came : later)[language]} {approximately(on, language)}
        </li>
      ))}
    </ul>
  );
}
