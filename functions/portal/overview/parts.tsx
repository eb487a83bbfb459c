// The parts of the overview, each about one thing.
import type { PropsWithChildren } from 'hono/jsx';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Empty } from '../../ui/parts/empty.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Soft } from '../../ui/parts/text.tsx';
import { apartSheet, ceilingsSheet, clockSheet, loadSheet, scoresSheet } from './atPresent.ts';
import { Figured } from './figured.tsx';
import type { History } from './history.ts';
import type { ReviewerLoad } from './load.ts';
import { bandMarkOf } from './names.ts';
import { awaitingSheet, mailSheet, regionsSheet, statesSheet } from './overTime.ts';
import {
  BarsByColumn,
  BarsByGroup,
  BarsByRow,
  ColumnsByGroup,
  FirstRowInColumns,
  LoadBars,
  TrendsOf,
} from './pictures.tsx';
import type { Sheet } from './sheet.ts';

/** What each part is called, by its place on the page. */
export const partNames = {
  dossiers: { nl: 'Dossiers', en: 'Cases' },
  regios: { nl: 'Regio’s', en: 'Regions' },
  termijnen: { nl: 'Termijnen', en: 'Terms' },
  scores: { nl: 'Scores', en: 'Scores' },
  beoordelaars: { nl: 'Beoordelaars', en: 'Reviewers' },
  post: { nl: 'Post', en: 'Mail' },
  plafonds: { nl: 'Plafonds', en: 'Ceilings' },
} as const satisfies Record<string, Bilingual>;

const text = {
  noCases: { nl: 'Er is nog geen dossier.', en: 'There is no case yet.' },
  noRegions: { nl: 'Er wacht geen dossier op een besluit.', en: 'No case waits for a decision.' },
  twice: {
    nl: 'Een dossier van twee regio’s telt in allebei.',
    en: 'A case of two regions counts in both.',
  },
  overdue: { nl: 'Naar wat te laat is', en: 'To what is overdue' },
  fewScores: {
    nl: 'Er zijn nog te weinig oordelen. Vanaf vijf dossiers staat hier een verdeling; bij minder kan een dossier te herkennen zijn.',
    en: 'There are too few judgements yet. From five cases on a distribution stands here; with fewer a case could be recognised.',
  },
  now: {
    nl: 'Dit is de stand van nu. Te laat: de laatste dag voor de beoordeling is voorbij.',
    en: 'This is how it stands now. Late: the last day for the review has passed.',
  },
  capped: {
    nl: 'Bij wie veertig taken of meer heeft, tellen we de eerste veertig.',
    en: 'Of who has forty tasks or more the first forty are counted.',
  },
  noReviewers: { nl: 'Er zijn nog geen beoordelaars.', en: 'There are no reviewers yet.' },
  next: { nl: 'Volgende beoordelaars', en: 'Next reviewers' },
  first: { nl: 'Eerste beoordelaars', en: 'First reviewers' },
  problems: { nl: 'Naar berichten die niet aankwamen', en: 'To mails that did not arrive' },
  noRounds: { nl: 'Er is nog geen tijdvak.', en: 'There is no round yet.' },
  granted: {
    nl: 'Toegekend is wat is verdeeld of verleend, ook na bezwaar. Over is het plafond min wat is toegekend.',
    en: 'Granted is what was divided or granted, also after an objection. Left is the ceiling less what was granted.',
  },
} as const satisfies Record<string, Bilingual>;

interface PartProps {
  readonly language: Language;
  readonly history: History;
}

interface Placed {
  readonly language: Language;
  readonly at: keyof typeof partNames;
}

const Part = ({ language, at, children }: PropsWithChildren<Placed>) => (
  <section id={at}>
    <h2>{partNames[at][language]}</h2>
    {children}
  </section>
);

/** How the rows of a sheet went; words instead where there are none. */
function Trended({
  language,
  history,
  sheet,
  none,
}: PartProps & { readonly sheet: Sheet; readonly none: Bilingual }) {
  if (sheet.rows.length === 0) return <Empty why={none[language]} />;
  return (
    <Figured language={language} sheet={sheet} query={{ per: history.period }}>
      <TrendsOf language={language} sheet={sheet} />
    </Figured>
  );
}

export function CasesPart(props: PartProps) {
  const { language, history } = props;
  const awaiting = awaitingSheet(history, language);
  return (
    <Part language={language} at="dossiers">
      <Figured language={language} sheet={awaiting} query={{ per: history.period }}>
        {history.moments.length > 1 ? (
          <FirstRowInColumns language={language} sheet={awaiting} />
        ) : (
          <TrendsOf language={language} sheet={awaiting} />
        )}
      </Figured>
      {(['koploper', 'fund'] as const).map((kind) => {
        const sheet = statesSheet(history, language, kind);
        return sheet.rows.length > 0 ? <Trended {...props} sheet={sheet} none={text.noCases} /> : null;
      })}
    </Part>
  );
}

export function RegionsPart(props: PartProps) {
  const { language, history } = props;
  return (
    <Part language={language} at="regios">
      <Trended {...props} sheet={regionsSheet(history, language)} none={text.noRegions} />
      <Soft>{text.twice[language]}</Soft>
    </Part>
  );
}

/** Those overdue and within five days are marked. */
const marked = 2;

export function ClockPart({ language, history: { latest } }: PartProps) {
  const sheet = clockSheet(latest, language);
  return (
    <Part language={language} at="termijnen">
      <Figured language={language} sheet={sheet}>
        <BarsByColumn language={language} sheet={sheet} bad={marked} />
      </Figured>
      <p>
        <a href={inLanguage('/werk?rij=officer&taak=verlopen', language)}>{text.overdue[language]}</a>
      </p>
    </Part>
  );
}

export function ScoresPart({ language, history: { latest } }: PartProps) {
  const scores = scoresSheet(latest, language);
  const apart = apartSheet(latest, language);
  return (
    <Part language={language} at="scores">
      {scores.rows.length === 0 && apart.rows.length === 0 && <Empty why={text.fewScores[language]} />}
      {scores.rows.length > 0 && (
        <>
          <h3>{scores.title}</h3>
          <Figured language={language} sheet={scores}>
            <ColumnsByGroup language={language} sheet={scores} mark={bandMarkOf} />
          </Figured>
        </>
      )}
      {apart.rows.length > 0 && (
        <>
          <h3>{apart.title}</h3>
          <Figured language={language} sheet={apart}>
            <BarsByGroup language={language} sheet={apart} />
          </Figured>
        </>
      )}
    </Part>
  );
}

interface LoadPartProps {
  readonly language: Language;
  readonly loads: readonly ReviewerLoad[];
  readonly next: string | undefined;
  readonly from: string | undefined;
}

export function LoadPart({ language, loads, next, from }: LoadPartProps) {
  const at = (cursor?: string) =>
    `${inLanguage(`/werk/overzicht${cursor === undefined ? '' : `?na=${encodeURIComponent(cursor)}`}`, language)}#beoordelaars`;
  const sheet = loadSheet(loads, language);
  return (
    <Part language={language} at="beoordelaars">
      {loads.length === 0 ? (
        <Empty why={text.noReviewers[language]} />
      ) : (
        <>
          <Figured language={language} sheet={sheet} query={from === undefined ? {} : { na: from }}>
            <LoadBars language={language} sheet={sheet} />
          </Figured>
          <Soft>{text.now[language]}</Soft>
          {loads.some(({ more }) => more) && <Soft>{text.capped[language]}</Soft>}
        </>
      )}
      <Pagination
        language={language}
        next={next === undefined ? undefined : { href: at(next), name: text.next[language] }}
        first={from === undefined ? undefined : { href: at(), name: text.first[language] }}
      />
    </Part>
  );
}

export function MailPart(props: PartProps) {
  const { language, history } = props;
  return (
    <Part language={language} at="post">
      <Trended {...props} sheet={mailSheet(history, language)} none={text.noCases} />
      <p>
        <a href={inLanguage('/werk?rij=officer&taak=bericht', language)}>{text.problems[language]}</a>
      </p>
    </Part>
  );
}

export function CeilingsPart({ language, history: { latest } }: PartProps) {
  const sheet = ceilingsSheet(latest, language);
  return (
    <Part language={language} at="plafonds">
      {sheet.rows.length === 0 ? (
        <Empty why={text.noRounds[language]} />
      ) : (
        <Figured language={language} sheet={sheet}>
          <BarsByRow language={language} sheet={sheet} />
        </Figured>
      )}
      <Soft>{text.granted[language]}</Soft>
    </Part>
  );
}
