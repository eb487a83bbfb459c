// One round: when, how much and why, under which rules, what came of it, and how anyone checks that it was divided fairly.
import type { GrantListing, PublicRound } from '../../../../schemas/publicFund.ts';
import type { Bilingual } from '../../../../schemas/text.ts';
import { inLanguage } from '../../../ui/language.ts';
import { Crumbs, dutchOn, Prose } from '../../../ui/parts.tsx';
import { Shell } from '../../../ui/shell.tsx';
import type { Frame } from '../../frame.ts';
import { aboutRound, structuredRound } from '../../structuredFund.ts';
import { GrantList } from '../grants/grantList.tsx';
import { ProvenanceNote } from '../provenance.tsx';
import { RoundCheck } from './roundCheck.tsx';
import { RoundFacts } from './roundFacts.tsx';
import { RoundMoney } from './roundMoney.tsx';
import { RoundResults } from './roundResults.tsx';
import { RoundRules } from './roundRules.tsx';
import { roundStatus, titleOf } from './words.ts';

const text = {
  rounds: { nl: 'Tijdvakken', en: 'Rounds' },
  asData: { nl: 'Dit tijdvak als JSON', en: 'This round as JSON' },
  grants: { nl: 'Subsidies uit dit tijdvak', en: 'Subsidies of this round' },
  note: { nl: 'Bij deze gegevens', en: 'About these facts' },
} as const satisfies Record<string, Bilingual>;

export interface RoundPageProps {
  readonly frame: Frame;
  readonly round: PublicRound;
  /** That were granted in it and published since, the newest first. */
  readonly grants: readonly GrantListing[];
}

export function RoundPage({ frame, round, grants }: RoundPageProps) {
  const { language } = frame;
  const title = titleOf(round, language);
  const href = `/rondes/${round.slug}.json`;
  const data = { type: 'application/json', title: text.asData[language], href };
  return (
    <Shell
      {...frame}
      title={title}
      section="grants"
      machineReadable={data}
      description={aboutRound(round, language)}
      about={structuredRound(frame.origin, round, language)}
    >
      <Crumbs
        language={language}
        above={{ href: inLanguage('/rondes', language), name: text.rounds[language] }}
        here={title}
      />
      <h1>{title}</h1>
      <p class="lede">{roundStatus(round.status)[language]}.</p>
      <RoundFacts language={language} round={round} />
      <RoundMoney language={language} round={round} />
      <RoundResults language={language} round={round} />
      {grants.length > 0 && (
        <section>
          <h2>{text.grants[language]}</h2>
          <GrantList language={language} grants={grants} />
        </section>
      )}
      <RoundCheck language={language} round={round} />
      <RoundRules language={language} round={round} />
      {round.note !== undefined && (
        <section>
          <h2>{text.note[language]}</h2>
          <Prose of={round.note} lang={dutchOn(language)} />
        </section>
      )}
      {round.provenance && <ProvenanceNote language={language} provenance={round.provenance} />}
      <p class="more">
        <a href={href}>{text.asData[language]}</a>
      </p>
    </Shell>
  );
}
