// The regions whose page somebody keeps, for whoever keeps more than one.
import type { RegionSummary } from '../../../schemas/regionView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Lede } from '../../ui/parts/text.tsx';
import { Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { saidAfter } from './done.ts';
import { regionAddress } from './words.ts';

const text = {
  title: { nl: 'Regiopagina’s', en: 'Region pages' },
  lede: {
    nl: 'Van deze regio’s houdt u de openbare pagina bij.',
    en: 'You keep the public page of these regions up to date.',
  },
  none: {
    nl: 'Uw regio’s staan nog niet in het register.',
    en: 'Your regions are not in the register yet.',
  },
} as const satisfies Record<string, Bilingual>;

export interface RegionListProps {
  readonly frame: Frame;
  readonly regions: readonly RegionSummary[];
  readonly done: string | undefined;
}

export function RegionList({ frame, regions, done }: RegionListProps) {
  const { language } = frame;
  const said = saidAfter(done);
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      {said && (
        <Note tone="ok">
          <p role="status">{said[language]}</p>
        </Note>
      )}
      <h1>{text.title[language]}</h1>
      <Lede>{(regions.length === 0 ? text.none : text.lede)[language]}</Lede>
      {regions.length > 0 && (
        <ul class="list">
          {regions.map(({ region, name }) => (
            <li>
              <a href={inLanguage(regionAddress(region), language)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Shell>
  );
}
