// One subsidy: for what, to whom, on which basis, how much, and what became of it.
import type { PublicGrant } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { approximately } from '../../../ui/dates.ts';
import { inLanguage } from '../../../ui/language.ts';
import { Crumbs, dutchOn, Note, Prose } from '../../../ui/parts.tsx';
import { Shell } from '../../../ui/shell.tsx';
import type { Frame } from '../../frame.ts';
import { aboutGrant, structuredGrant } from '../../structuredFund.ts';
import { ProvenanceNote } from '../provenance.tsx';
import { GrantFacts } from './grantFacts.tsx';
import { GrantPartners } from './grantPartners.tsx';

const text = {
  grants: { nl: 'Subsidies', en: 'Subsidies' },
  asData: { nl: 'Deze subsidie als JSON', en: 'This subsidy as JSON' },
  dutchOnly: {
    nl: 'Deze samenvatting is er alleen in het Nederlands.',
    en: 'This summary is available in Dutch only.',
  },
  noSummary: { nl: 'Er is geen samenvatting van dit project.', en: 'There is no summary of this project.' },
  ended: { nl: 'Dit project krijgt geen subsidie meer', en: 'This project gets no subsidy any more' },
  anew: { nl: 'Opnieuw beslist na een bezwaar', en: 'Decided anew after an objection' },
  note: { nl: 'Bij deze gegevens', en: 'About these facts' },
} as const satisfies Record<string, Bilingual>;

const endedOn = (day: string): Bilingual => ({
  nl: `Op ${approximately(day, 'nl')} is na een bezwaar opnieuw beslist. Deze pagina blijft staan om te laten zien wat er gebeurde.`,
  en: `On ${approximately(day, 'en')} it was decided anew after an objection. This page stays to show what happened.`,
});

const upheldOn = (day: string): Bilingual => ({
  nl: `Een bezwaar tegen het besluit is op ${approximately(day, 'nl')} geheel of gedeeltelijk gegrond verklaard. Daarom is of wordt er opnieuw beslist.`,
  en: `An objection to the decision was upheld, in whole or in part, on ${approximately(day, 'en')}. So it was or is decided anew.`,
});

export function GrantPage({ frame, grant }: { readonly frame: Frame; readonly grant: PublicGrant }) {
  const { language } = frame;
  const { title, slug, summary, note, provenance } = grant;
  const href = `/subsidies/${slug}.json`;
  const data = { type: 'application/json', title: text.asData[language], href };
  return (
    <Shell
      {...frame}
      title={title}
      section="grants"
      machineReadable={data}
      description={aboutGrant(grant, language)}
      about={structuredGrant(frame.origin, grant, language)}
    >
      <Crumbs
        language={language}
        above={{ href: inLanguage('/subsidies', language), name: text.grants[language] }}
        here={title}
      />
      <h1 lang={dutchOn(language)}>{title}</h1>
      <WhatBecame language={language} grant={grant} />
      {summary ? (
        <>
          <Prose of={summary.nl} lang={dutchOn(language)} />
          {language !== 'nl' && <p class="soft">{text.dutchOnly[language]}</p>}
        </>
      ) : (
        <p class="soft">{text.noSummary[language]}</p>
      )}
      <GrantFacts language={language} grant={grant} />
      <GrantPartners language={language} grant={grant} />
      {note !== undefined && (
        <section>
          <h2>{text.note[language]}</h2>
          <Prose of={note} lang={dutchOn(language)} />
        </section>
      )}
      {provenance && <ProvenanceNote language={language} provenance={provenance} />}
      <p class="more">
        <a href={href}>{text.asData[language]}</a>
      </p>
    </Shell>
  );
}

function WhatBecame({ language, grant }: { readonly language: Language; readonly grant: PublicGrant }) {
  const { endedOn: ended, objectionUpheldOn: upheld } = grant;
  if (ended === undefined && upheld === undefined) return null;
  return (
    <Note>
      <h2>{(ended === undefined ? text.anew : text.ended)[language]}</h2>
      <p>{(ended === undefined ? upheldOn(upheld ?? '') : endedOn(ended))[language]}</p>
    </Note>
  );
}
