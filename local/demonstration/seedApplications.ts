// Koploper applications under way, as people would have brought them there: every command at its own moment in the past. Nobody
// is mailed about it, and none of them stands in the register.
import { addDays } from '../../domain/clock/days.ts';
import type { KoploperInput } from '../../schemas/commands/koploper.ts';
import { demonstrationName } from '../importing/demonstrationProjects.ts';
import { applicationOf, type SeededApplication, type Stage, seededApplications } from './applications.ts';
import type { Commander } from './commander.ts';
import { momentsUpTo } from './moments.ts';
import { adviceOf, decisionOf, reviewOf, summaryProposed } from './verdicts.ts';

type Under = SeededApplication & { readonly number: string };
/** The morning of so many days ago, or a minute after what was done last (UTC). */
type Ago = (days: number) => string;

/** How many days ago each was handed in: nothing of it is overdue, nor does anybody have to be warned yet. */
const submittedAgo: Readonly<Record<Stage, number>> = {
  draft: 0,
  submitted: 2,
  asked: 9,
  'half-reviewed': 8,
  'in-deliberation': 20,
  advised: 24,
  prepared: 30,
  admitted: 40,
  declined: 38,
};

const howFar: Readonly<Record<Stage, number>> = {
  draft: 0,
  submitted: 1,
  asked: 1,
  'half-reviewed': 2,
  'in-deliberation': 3,
  advised: 4,
  prepared: 5,
  admitted: 6,
  declined: 6,
};
const cameTo = (stage: Stage, wanted: Stage): boolean => howFar[stage] >= howFar[wanted];

/** `now` in milliseconds since 1970; `today` the day it is then in the Netherlands. Answers with the numbers. */
export async function seedApplications(
  commander: Commander,
  now: number,
  today: string,
): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (const application of seededApplications) {
    const at = momentsUpTo(now);
    const ago: Ago = (days) => at(addDays(today, -days));
    const under = await drafted(commander, ago, application);
    numbers.push(under.number);
    const { number, applicant, stage } = under;
    if (stage === 'draft') continue;
    const { etag } = await commander.form(number);
    await commander.application(number, applicant, 'submit', { formEtag: etag }, ago(submittedAgo[stage]));
    if (stage === 'asked') await asked(commander, ago, under, today);
    if (cameTo(stage, 'half-reviewed')) await judged(commander, ago, under);
  }
  return numbers;
}

async function drafted(commander: Commander, ago: Ago, application: SeededApplication): Promise<Under> {
  const { applicant, organisation, region, stage } = application;
  const begun = submittedAgo[stage] + 5;
  const input: KoploperInput<'start'> = {
    programme: 'kopgroep',
    name: demonstrationName(application.name),
    organisation,
    regions: [region],
    electronicNotice: true,
  };
  const number = await commander.startApplication(applicant, input, ago(begun));
  for (const partner of partnersOf(application))
    await commander.application(number, applicant, 'invite-partner', partner, ago(begun));
  const [, ...confirming] = await commander.partners(number);
  for (const { id: partner, secret } of confirming)
    await commander.application(
      number,
      { kind: 'partner', partner },
      'confirm-partnership',
      { partner, secret },
      ago(begun - 1),
    );
  await commander.save(number, applicant, filledIn(application), ago(begun - 1));
  return { ...application, number };
}

/** What is asked about is missing, and a draft is not finished. */
function filledIn(application: SeededApplication) {
  const { sharing, results, ...rest } = applicationOf(application);
  if (application.stage === 'draft') return rest;
  return application.stage === 'asked' ? { ...rest, results } : { ...rest, results, sharing };
}

const partnersOf = ({ sector }: SeededApplication) =>
  (['care', 'education', 'government', 'welfare'] as const)
    .filter((one) => one !== sector)
    .map((one) => ({ ...invented[one], sector: one, language: 'nl' as const }));
const invented = {
  care: {
    name: 'Zorggroep Wolkenveld',
    role: 'Biedt leerplekken op de afdeling.',
    contactEmail: 'wolkenveld@example.nl',
  },
  education: {
    name: 'Mbo-college Zilverbrug',
    role: 'Geeft les op de werkvloer.',
    contactEmail: 'zilverbrug@example.nl',
  },
  government: {
    name: 'Gemeente Lindewaard',
    role: 'Brengt werkzoekenden en project bij elkaar.',
    contactEmail: 'lindewaard@example.nl',
  },
  welfare: {
    name: 'Welzijn Boschlust',
    role: 'Kent de buurt en de mantelzorgers.',
    contactEmail: 'boschlust@example.nl',
  },
};

const asked = (commander: Commander, ago: Ago, { number }: Under, today: string) =>
  commander.application(
    number,
    'bureau-1',
    'request-supplement',
    {
      items: [
        {
          field: 'sharing',
          missing: 'Hoe deelt u wat u leert met andere regio’s?',
          basis: 'Aankondiging van de eerste zeven koplopers (2015)',
        },
      ],
      due: addDays(today, 18),
    },
    ago(2),
  );

async function judged(commander: Commander, ago: Ago, under: Under): Promise<void> {
  const { number, stage } = under;
  const give = commander.application;
  const since = submittedAgo[stage];
  const turn = seededApplications.findIndex(({ name }) => name === under.name);
  const reviewers = [0, 2, 4].map((step) => `beoordelaar-${((turn + step + 1) % 6) + 1}`);
  await give(number, 'bureau-1', 'open-review', {}, ago(since - 3));
  await give(
    number,
    'bureau-1',
    'assign-reviewers',
    { reviewers: reviewers.map(commander.personId) },
    ago(since - 3),
  );
  const inHand = stage === 'half-reviewed' ? reviewers.slice(0, 1) : reviewers;
  for (const [place, reviewer] of inHand.entries())
    await give(number, reviewer, 'submit-review', reviewOf(stage, place), ago(since - 6));
  if (!cameTo(stage, 'in-deliberation')) return;
  await give(number, 'bureau-1', 'close-review', {}, ago(since - 9));
  if (cameTo(stage, 'advised')) await decided(commander, ago, under);
}

async function decided(commander: Commander, ago: Ago, { number, stage }: Under): Promise<void> {
  const give = commander.application;
  const since = submittedAgo[stage];
  await give(number, 'voorzitter-1', 'adopt-advice', adviceOf(stage), ago(since - 14));
  if (!cameTo(stage, 'prepared')) return;
  await give(number, 'besluit-1', 'prepare-decision', decisionOf(stage), ago(since - 20));
  if (!cameTo(stage, 'declined')) return;
  await give(number, 'besluit-2', 'release-decision', {}, ago(since - 30));
  if (stage === 'admitted') await give(number, 'bureau-1', 'propose-summary', summaryProposed, ago(3));
}
