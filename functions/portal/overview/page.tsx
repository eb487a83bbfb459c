// The overview of the office: how all cases stand together, in pictures with their numbers. It names no case.

import { addDays } from '../../../domain/clock/days.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullDay, inWords } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { Empty } from '../../ui/parts/empty.tsx';
import { Filters } from '../../ui/parts/filters.tsx';
import { Lede, Soft } from '../../ui/parts/text.tsx';
import { Crumbs, Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import type { History, Period } from './history.ts';
import type { ReviewerLoad } from './load.ts';
import {
  CasesPart,
  CeilingsPart,
  ClockPart,
  LoadPart,
  MailPart,
  partNames,
  RegionsPart,
  ScoresPart,
} from './parts.tsx';

const text = {
  title: { nl: 'Overzicht', en: 'Overview' },
  work: { nl: 'Mijn werk', en: 'My work' },
  none: {
    nl: 'Er is nog geen dag geteld. Elke ochtend om 07:00 uur tellen we alle dossiers; daarna staan de eerste cijfers hier. Wat er nu bij de beoordelaars ligt, ziet u al wel.',
    en: 'No day has been counted yet. Each morning at 07:00 all cases are counted; after that the first figures stand here. What lies with the reviewers now you can see already.',
  },
  today: { nl: 'Stand van vandaag', en: 'As of today' },
  asOf: { nl: 'Stand van', en: 'As of' },
  behind: {
    nl: 'De telling van vandaag en gisteren ontbreekt. Wat u ziet is dus niet van nu. Een dag die voorbij is, kan niet meer worden geteld.',
    en: 'The counts of today and yesterday are missing. What you see is not of now. A day that is over cannot be counted any more.',
  },
  onlyOne: {
    nl: 'Er is nog maar één dag geteld. Het verloop ziet u vanaf morgen.',
    en: 'Only one day has been counted yet. From tomorrow you see how it goes.',
  },
  how: {
    nl: 'Elke rij heeft haar eigen schaal. Waar de onderste lijn ontbreekt, is die dag niet geteld. U ziet aantallen, geen dossiers: ook dossiers waar u zelf niet bij mag, tellen mee.',
    en: 'Each row has a scale of its own. Where the line at the bottom is missing, that day was not counted. You see numbers, no cases: cases that you may not see yourself are counted, too.',
  },
  look: { nl: 'In dit overzicht', en: 'In this overview' },
  part: { nl: 'Onderdeel', en: 'Part' },
  period: { nl: 'Periode', en: 'Period' },
  hour: { nl: 'uur', en: '(Dutch time)' },
} as const satisfies Record<string, Bilingual>;

const periodNames: Readonly<Record<Period, Bilingual>> = {
  dag: { nl: 'Per dag, de laatste maand', en: 'By day, the last month' },
  week: { nl: 'Per week, het laatste jaar', en: 'By week, the last year' },
};

export interface OverviewPageProps {
  readonly frame: Frame;
  /** A day. */
  readonly today: string;
  readonly history: History | undefined;
  readonly loads: readonly ReviewerLoad[];
  /** Where the list of reviewers goes on, and where this part of it began. */
  readonly next: string | undefined;
  readonly from: string | undefined;
}

export function OverviewPage({ frame, today, history, loads, next, from }: OverviewPageProps) {
  const { language } = frame;
  const load = <LoadPart language={language} loads={loads} next={next} from={from} />;
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage('/werk', language), name: text.work[language] }}
        here={text.title[language]}
      />
      <h1>{text.title[language]}</h1>
      {history === undefined ? (
        <>
          <Empty why={text.none[language]} />
          {load}
        </>
      ) : (
        <>
          <AsOf language={language} history={history} today={today} />
          <CasesPart language={language} history={history} />
          <RegionsPart language={language} history={history} />
          <ClockPart language={language} history={history} />
          <ScoresPart language={language} history={history} />
          {load}
          <MailPart language={language} history={history} />
          <CeilingsPart language={language} history={history} />
        </>
      )}
    </Shell>
  );
}

function AsOf({
  language,
  history: { latest, moments, period },
  today,
}: {
  readonly language: Language;
  readonly history: History;
  readonly today: string;
}) {
  const time = `${inWords(latest.countedAt, language, { hour: '2-digit', minute: '2-digit' })} ${text.hour[language]}`;
  return (
    <>
      <Lede>
        {latest.day === today
          ? `${text.today[language]}, ${time}`
          : `${text.asOf[language]} ${fullDay(latest.day)[language]}, ${time}`}
      </Lede>
      {latest.day < addDays(today, -1) && (
        <Note tone="bad">
          <p>{text.behind[language]}</p>
        </Note>
      )}
      {moments.length === 1 && period === 'dag' && <Soft>{text.onlyOne[language]}</Soft>}
      <Soft>{text.how[language]}</Soft>
      <Filters
        label={text.look[language]}
        groups={[
          {
            name: text.period[language],
            choices: (['dag', 'week'] as const).map((one) => ({
              name: periodNames[one][language],
              href: inLanguage(`/werk/overzicht?per=${one}`, language),
              chosen: one === period,
            })),
          },
          {
            name: text.part[language],
            choices: Object.entries(partNames).map(([place, name]) => ({
              name: name[language],
              href: `#${place}`,
            })),
          },
        ]}
      />
    </>
  );
}
