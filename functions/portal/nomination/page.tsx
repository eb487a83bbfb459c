// The page behind the mail link of a nomination: what was nominated, by whom and why, and the answer or the two ways to give it.
import type { Person } from '../../../schemas/person.ts';
import { regionName } from '../../../schemas/regions.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { Lede } from '../../ui/parts/text.tsx';
import { Prose, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { AnswerRefused } from '../pages/answerRefused.tsx';
import { Accept } from './accept.tsx';
import { Decline } from './decline.tsx';
import type { Nominated } from './nominated.ts';
import { Outcome } from './outcome.tsx';
import { type Rejection, rejections } from './rejection.ts';

const text = {
  title: { nl: 'Uw project is genomineerd', en: 'Your project has been nominated' },
  answered: { nl: 'Nominatie', en: 'Nomination' },
  wrong: { nl: 'Fout: uw project is genomineerd', en: 'Error: your project has been nominated' },
  koploper: {
    nl: 'Een koploper is een project met concrete resultaten, waarin zorg of welzijn, onderwijs en overheid samenwerken. Koplopers staan in het openbare register en leren van elkaar in de Kopgroep.',
    en: 'A koploper (front runner) is a project with concrete results, in which care or welfare, education and government work together. Koplopers stand in the public register and learn from each other in the Kopgroep.',
  },
  said: { nl: 'De nominatie', en: 'The nomination' },
  project: { nl: 'Project', en: 'Project' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  region: { nl: 'Regio', en: 'Region' },
  regions: { nl: 'Regio’s', en: 'Regions' },
  reason: { nl: 'Waarom dit project', en: 'Why this project' },
  number: { nl: 'Dossiernummer', en: 'Case number' },
  until: { nl: 'Antwoorden kan tot en met', en: 'You can answer up to and including' },
} as const satisfies Record<string, Bilingual>;

const lede = {
  asks: {
    nl: 'is genomineerd om koploper van het Zorgpact te worden, door',
    en: 'has been nominated to become a koploper of the Zorgpact, by',
  },
  of: { nl: 'van', en: 'of' },
} as const satisfies Record<string, Bilingual>;

export interface NominationPageProps {
  readonly frame: Frame;
  readonly nominated: Nominated;
  /** Who is signed in, if anybody is. */
  readonly person: Person | undefined;
  readonly signInAddress: string;
  readonly rejection?: Rejection;
}

/** Once it was accepted, only who accepted reads what it was about. */
export function NominationPage({ frame, nominated, person, signInAddress, rejection }: NominationPageProps) {
  const { language } = frame;
  const { stage, applicant, nomination } = nominated;
  const isApplicant = person !== undefined && person.id === applicant;
  const told = nomination.status !== 'accepted' || isApplicant;
  const title = told ? text.title : text.answered;
  return (
    <Shell {...frame} title={(rejection ? text.wrong : title)[language]} signedIn={person !== undefined}>
      <h1>{title[language]}</h1>
      {rejection && <AnswerRefused language={language} {...rejections[rejection.why]} />}
      {stage !== 'open' && <Outcome language={language} nominated={nominated} isApplicant={isApplicant} />}
      {told && <Told language={language} nominated={nominated} />}
      {stage === 'open' && (
        <>
          <Accept
            language={language}
            person={person}
            signInAddress={signInAddress}
            noChoice={rejection?.why === 'no-choice'}
          />
          <Decline language={language} rejected={rejection?.why === 'reason' ? rejection.typed : undefined} />
        </>
      )}
    </Shell>
  );
}

interface ToldProps {
  readonly language: Language;
  readonly nominated: Nominated;
}

function Told({ language, nominated }: ToldProps) {
  const { caseNumber, nomination, nominator, stage, until } = nominated;
  const { name, organisation, reason, regions } = nomination;
  const answerBy = stage === 'open' ? until : undefined;
  return (
    <>
      <Lede>
        ‘<bdi>{name}</bdi>’ {lede.of[language]} <bdi>{organisation}</bdi> {lede.asks[language]}{' '}
        {nominator[language]}.
      </Lede>
      <p>{text.koploper[language]}</p>
      <h2>{text.said[language]}</h2>
      <SummaryList
        rows={[
          { name: text.project[language], value: <bdi>{name}</bdi> },
          { name: text.organisation[language], value: <bdi>{organisation}</bdi> },
          {
            name: (regions.length === 1 ? text.region : text.regions)[language],
            value: regions.map(regionName).join(', '),
          },
          {
            name: text.reason[language],
            value: reason === undefined ? undefined : <Prose of={reason} />,
          },
          { name: text.number[language], value: caseNumber },
          {
            name: text.until[language],
            value: answerBy === undefined ? undefined : fullDay(answerBy)[language],
          },
        ]}
      />
    </>
  );
}
