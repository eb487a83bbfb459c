// The page behind a partner's mail link: what is said about the organisation, and the answer or the two ways to give it.
import type { CaseKindName } from '../../../schemas/case.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { educationLevelNames, sectorNames } from '../../../schemas/vocabulary.ts';
import { fullMoment } from '../../ui/dates.ts';
import { Lede } from '../../ui/parts/text.tsx';
import { Note, Prose, SummaryList } from '../../ui/parts.tsx';
import { pledgeRows } from '../../ui/pledge.ts';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { AnswerRefused } from '../pages/answerRefused.tsx';
import { reasonRefused } from '../pages/reasonField.tsx';
import { AnswerForms } from './forms.tsx';
import type { Invitation } from './invitation.ts';

const text = {
  title: { nl: 'Doet uw organisatie mee?', en: 'Does your organisation take part?' },
  wrong: { nl: 'Fout: doet uw organisatie mee?', en: 'Error: does your organisation take part?' },
  said: { nl: 'Wat over uw organisatie is gezegd', en: 'What was said about your organisation' },
  organisation: { nl: 'Uw organisatie', en: 'Your organisation' },
  sector: { nl: 'Sector', en: 'Sector' },
  level: { nl: 'Onderwijs', en: 'Education' },
  role: { nl: 'Rol in het project', en: 'Role in the project' },
  project: { nl: 'Project', en: 'Project' },
  applicant: { nl: 'Wie het vraagt', en: 'Who asks' },
  number: { nl: 'Dossiernummer', en: 'Case number' },
  confirmed: {
    nl: 'U hebt bevestigd dat uw organisatie meedoet',
    en: 'You confirmed that your organisation takes part',
  },
  declined: {
    nl: 'U hebt laten weten dat uw organisatie niet meedoet',
    en: 'You let us know that your organisation does not take part',
  },
  change: {
    nl: 'Klopt dit niet? Neem dan contact op met wie u heeft uitgenodigd. Met deze link verandert niets meer.',
    en: 'Is this not right? Then contact whoever invited you. This link changes nothing any more.',
  },
  removed: { nl: 'Uw organisatie is geen partner meer', en: 'Your organisation is a partner no longer' },
  removedHelp: {
    nl: 'Wie u uitnodigde, heeft uw organisatie uit de aanvraag gehaald. U hoeft niets te doen. Neem contact op met wie u heeft uitgenodigd als dat niet klopt.',
    en: 'Whoever invited you has taken your organisation out of the application. You need not do anything. Contact whoever invited you if that is not right.',
  },
  closed: { nl: 'Antwoorden kan niet meer', en: 'It is too late to answer' },
  closedHelp: {
    nl: 'De aanvraag is al ingediend of ingetrokken. Neem contact op met wie u heeft uitgenodigd als wat hier staat niet klopt.',
    en: 'The application was submitted or withdrawn before you answered. Contact whoever invited you if what it says here is not right.',
  },
} as const satisfies Record<string, Bilingual>;

/** What the application is for. */
const purposes: Record<CaseKindName, Bilingual> = {
  koploper: {
    nl: 'om koploper van het Zorgpact te worden',
    en: 'to become a koploper (front runner) of the Zorgpact',
  },
  fund: {
    nl: 'voor subsidie uit het regionaal investeringsfonds mbo',
    en: 'for a subsidy from the regional investment fund for vocational education',
  },
};

const asks = ({ kind, applicant, project, partner: { name } }: Invitation): Bilingual => ({
  nl: `${applicant ?? 'Een organisatie'} noemt ${name} als partner in de aanvraag ‘${project}’ ${purposes[kind].nl}.`,
  en: `${applicant ?? 'An organisation'} names ${name} as a partner in the application ‘${project}’ ${purposes[kind].en}.`,
});

const recorded = (instant: string): Bilingual => ({
  nl: `Vastgelegd op ${fullMoment(instant).nl}.`,
  en: `Recorded on ${fullMoment(instant).en}.`,
});

export interface InvitationPageProps {
  readonly frame: Frame;
  readonly invitation: Invitation;
  /** The reason that could not be taken, as it was typed. */
  readonly rejected?: string;
}

export function InvitationPage({ frame, invitation, rejected }: InvitationPageProps) {
  const { language } = frame;
  const { stage } = invitation;
  if (stage === 'removed') return <RemovedPage frame={frame} />;
  return (
    <Shell {...frame} title={(rejected === undefined ? text.title : text.wrong)[language]}>
      <h1>{text.title[language]}</h1>
      {rejected !== undefined && <AnswerRefused language={language} href="#reden" what={reasonRefused} />}
      {stage === 'answered' && <Answer language={language} invitation={invitation} />}
      {stage === 'closed' && (
        <Note>
          <h2>{text.closed[language]}</h2>
          <p>{text.closedHelp[language]}</p>
        </Note>
      )}
      <Lede>{asks(invitation)[language]}</Lede>
      <h2>{text.said[language]}</h2>
      <Said language={language} invitation={invitation} />
      {stage === 'open' && <AnswerForms language={language} rejected={rejected} />}
    </Shell>
  );
}

/** Nothing of the application: the invitation may have gone to somebody who should not have had it. */
const RemovedPage = ({ frame }: { readonly frame: Frame }) => (
  <Shell {...frame} title={text.removed[frame.language]}>
    <h1>{text.removed[frame.language]}</h1>
    <Lede>{text.removedHelp[frame.language]}</Lede>
  </Shell>
);

function Answer({
  language,
  invitation: { partner },
}: {
  readonly language: Language;
  readonly invitation: Invitation;
}) {
  const confirmed = partner.status === 'confirmed';
  return (
    <Note tone="ok">
      <h2>{(confirmed ? text.confirmed : text.declined)[language]}</h2>
      {partner.answeredAt !== undefined && <p>{recorded(partner.answeredAt)[language]}</p>}
      <p>{text.change[language]}</p>
    </Note>
  );
}

function Said({ language, invitation }: { readonly language: Language; readonly invitation: Invitation }) {
  const { partner, project, applicant, caseNumber } = invitation;
  const { educationLevel, pledge } = partner;
  return (
    <SummaryList
      rows={[
        { name: text.organisation[language], value: partner.name },
        { name: text.sector[language], value: sectorNames[partner.sector][language] },
        {
          name: text.level[language],
          value: educationLevel === undefined ? undefined : educationLevelNames[educationLevel][language],
        },
        { name: text.role[language], value: <Prose of={partner.role} /> },
        ...(pledge ? pledgeRows(pledge) : []).map(({ label, value }) => ({
          name: label[language],
          value: value[language],
        })),
        { name: text.project[language], value: project },
        { name: text.applicant[language], value: applicant },
        { name: text.number[language], value: caseNumber },
      ]}
    />
  );
}
