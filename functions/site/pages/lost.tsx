// When there is no such page, or making it failed: what happened and where to go.
import type { Findable } from '../../../schemas/findable.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { FoundLink, whereabouts } from './connections.tsx';

const text = {
  notFound: { nl: 'Deze pagina is er niet', en: 'There is no such page' },
  notFoundHelp: {
    nl: 'Misschien staat er een typefout in het adres, of is de pagina verplaatst. Hier vindt u verder:',
    en: 'Perhaps there is a typing error in the address, or the page was moved. From here you find the rest:',
  },
  near: { nl: 'Bedoelt u misschien:', en: 'Perhaps you mean:' },
  failed: { nl: 'Er ging bij ons iets mis', en: 'Something went wrong on our side' },
  failedHelp: {
    nl: 'Probeer het over een paar minuten opnieuw. Blijft het misgaan? Begin dan bij een van deze pagina’s:',
    en: 'Try again in a few minutes. Does it keep going wrong? Then start from one of these pages:',
  },
  home: { nl: 'De voorpagina', en: 'The front page' },
  koplopers: { nl: 'Alle koplopers', en: 'All koplopers' },
  regions: { nl: 'Alle regio’s', en: 'All regions' },
} as const satisfies Record<string, Bilingual>;

interface LostProps {
  readonly frame: Frame;
  readonly title: Bilingual;
  readonly help: Bilingual;
  /** What has a name like the one asked for. */
  readonly near?: readonly Findable[];
}

function Lost({ frame, title, help, near = [] }: LostProps) {
  const { language, otherAddress } = frame;
  return (
    <Shell language={language} otherAddress={otherAddress} title={title[language]}>
      <h1>{title[language]}</h1>
      {near.length > 0 && (
        <>
          <p>{text.near[language]}</p>
          <ul>
            {near.map((entry) => (
              <li>
                <FoundLink language={language} entry={entry} />{' '}
                <span class="soft">({whereabouts(entry, language)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{help[language]}</p>
      <Elsewhere language={language} />
    </Shell>
  );
}

/** Where to go from a page that has nothing (more) to show. */
export function Elsewhere({ language }: { readonly language: Language }) {
  return (
    <ul>
      <li>
        <a href={inLanguage('/', language)}>{text.home[language]}</a>
      </li>
      <li>
        <a href={inLanguage('/koplopers', language)}>{text.koplopers[language]}</a>
      </li>
      <li>
        <a href={inLanguage('/regios', language)}>{text.regions[language]}</a>
      </li>
    </ul>
  );
}

export const NotFoundPage = ({ frame, near }: Pick<LostProps, 'frame' | 'near'>) => (
  <Lost frame={frame} title={text.notFound} help={text.notFoundHelp} near={near ?? []} />
);

export const FailedPage = ({ frame }: { readonly frame: Frame }) => (
  <Lost frame={frame} title={text.failed} help={text.failedHelp} />
);
