// Where a document was taken from that was not handed in here: sources, how sure, and which demands it was let off.
import type { Provenance } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { approximately } from '../../ui/dates.ts';

const text = {
  title: { nl: 'Waar deze gegevens vandaan komen', en: 'Where these facts come from' },
  confidence: { nl: 'Zekerheid', en: 'Certainty' },
  waived: {
    nl: 'Wat bij overname niet is getoetst of ontbrak',
    en: 'What was not assessed, or was missing, when this was taken over',
  },
  sources: { nl: 'Bronnen', en: 'Sources' },
} as const satisfies Record<string, Bilingual>;

const confidences: Record<Provenance['confidence'], Bilingual> = {
  high: { nl: 'hoog, rechtstreeks in de bron gelezen', en: 'high, read directly in the source' },
  medium: {
    nl: 'middelmatig, deels afgeleid of uit één zwakke bron',
    en: 'medium, partly derived or from one weak source',
  },
  low: { nl: 'laag, weinig meer dan een naam', en: 'low, little more than a name' },
};

const waivedWords: Readonly<Record<string, Bilingual>> = {
  'no-region': { nl: 'De regio is niet bekend.', en: 'The region is not known.' },
  'no-summary': { nl: 'Er is geen samenvatting.', en: 'There is no summary.' },
  'no-care-or-welfare-partner': {
    nl: 'Er is geen partner uit zorg of welzijn bij naam bekend.',
    en: 'No care or welfare partner is known by name.',
  },
  'no-education-partner': {
    nl: 'Er is geen partner uit het onderwijs bij naam bekend.',
    en: 'No education partner is known by name.',
  },
  'no-government-partner': {
    nl: 'Er is geen overheid als partner bij naam bekend.',
    en: 'No government partner is known by name.',
  },
  'no-concrete-result': { nl: 'Er is geen concreet resultaat bekend.', en: 'No concrete result is known.' },
  'no-recipient': { nl: 'De aanvrager is niet bekend.', en: 'The applicant is not known.' },
  'no-regulation': {
    nl: 'Onder welke regeling de subsidie viel, is niet bekend.',
    en: 'It is not known under which regulation the subsidy was granted.',
  },
  'no-award-date': {
    nl: 'Wanneer de subsidie is verleend, is niet bekend.',
    en: 'It is not known when the subsidy was granted.',
  },
  'no-amount': {
    nl: 'Het verleende bedrag is niet bekend.',
    en: 'The amount granted is not known.',
  },
  'no-settlement': {
    nl: 'Of en op welk bedrag de subsidie is vastgesteld, is niet bekend.',
    en: 'It is not known whether and at what amount the subsidy was settled.',
  },
  'no-rules': {
    nl: 'De regels van toen staan hier niet.',
    en: 'The rules of that time are not shown here.',
  },
  'no-round-file': {
    nl: 'De rangschikking van toen is niet bekend: de verdeling kan niet worden nagerekend.',
    en: 'The ranking of that time is not known: the division cannot be done again.',
  },
  'no-reviews': {
    nl: 'Er zijn geen beoordelingen van toen bekend.',
    en: 'No reviews of that time are known.',
  },
  'no-partner-confirmation': {
    nl: 'De partners hebben hun deelname niet zelf bevestigd.',
    en: 'The partners did not confirm themselves that they take part.',
  },
};

const readOn = (day: string, of: NonNullable<ProvenanceProps['of']>): Bilingual => ({
  nl: `Dit is niet door ${itself[of].nl} aangeleverd. Wij lazen het in openbare bronnen (${approximately(day, 'nl')}).`,
  en: `This was not handed in by ${itself[of].en}. We read it in public sources (${approximately(day, 'en')}).`,
});

const itself = {
  project: { nl: 'het project zelf', en: 'the project itself' },
  pact: { nl: 'het pact zelf', en: 'the pact itself' },
  bottleneck: { nl: 'wie het knelpunt had', en: 'those who had the bottleneck' },
} as const satisfies Record<string, Bilingual>;

export interface ProvenanceProps {
  readonly language: Language;
  readonly provenance: Provenance;
  /** What was taken over: whose own word it is not. */
  readonly of?: keyof typeof itself;
}

export function ProvenanceNote({ language, provenance, of = 'project' }: ProvenanceProps) {
  const { waived, confidence } = provenance;
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <p>{readOn(provenance.readOn, of)[language]}</p>
      <p>
        {text.confidence[language]}: {confidences[confidence][language]}.
      </p>
      {waived.length > 0 && (
        <>
          <h3>{text.waived[language]}</h3>
          <ul>
            {waived.map((code) => (
              <li>{waivedWords[code]?.[language] ?? code}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{text.sources[language]}</h3>
      <Sources sources={provenance.sources} />
    </section>
  );
}

/** Web addresses as links, anything else as it is. */
export function Sources({ sources }: Pick<Provenance, 'sources'>) {
  return (
    <ul>
      {sources.map((source) => (
        <li>
          {/^https?:\/\//.test(source) ? (
            <a href={source} rel="external nofollow">
              {source}
            </a>
          ) : (
            source
          )}
        </li>
      ))}
    </ul>
  );
}
