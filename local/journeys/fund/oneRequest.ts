// One request to the fund, from its draft to a grant that is public, each step told with its mails.
import { addWorkingDays } from '../../../domain/clock/days.ts';
import { eventually } from '../loket.ts';
import { answerInvitation, type Journey, mailOf } from '../steps.ts';
import { contentOf, invitationsOf, partnerMails, startOf } from './contents.ts';
import { fundClientAs, type SeenVersions } from './fundClient.ts';
import { type Begun, type FundJourney, fundJourneyOn } from './fundJourney.ts';
import { judgementOf, reviewersOf, reviewOf } from './judgements.ts';
import { planAroundNow, type RoundAroundNow, roundCloses, runClosingDay, todayOn } from './roundAroundNow.ts';
import { invented, levelsOf, type PlannedRequest } from './scenario.ts';
import { namedDocuments, uploadAll } from './uploading.ts';

const planned: PlannedRequest = {
  project: invented('Zorg leren met techniek'),
  applicant: 'aanvrager-1',
  signatory: 'gezag-1',
  category: 'starter',
  variant: 'standard',
  subsidy: 1_000_000_00,
  fate: 'judged',
  levels: levelsOf('starter', 20),
};

/** Answers with the number of the request. */
export async function oneRequestTravels(journey: Journey): Promise<string> {
  const seen: SeenVersions = new Map();
  const as = (person: string) => fundClientAs(journey.loket, person, seen);
  const fund = fundJourneyOn(journey.loket);
  const round = await roundOpens(journey, as);
  const request = await handedIn(journey, fund, as, round);
  await journey.step('de kalender', 'sluit het tijdvak', () => runClosingDay(journey.loket, round));
  await roundCloses(as('bureau-1'), round);
  await judged(journey, as, request, round.today);
  await granted(journey, as, request, round.id);
  return request.number;
}

type As = (person: string) => ReturnType<typeof fundClientAs>;

async function roundOpens(journey: Journey, as: As): Promise<RoundAroundNow> {
  const rounds: RoundAroundNow[] = [];
  await journey.step('bureau-1', 'plant en opent een tijdvak', async () => {
    rounds.push(await planAroundNow(as('bureau-1'), todayOn(journey.loket), 2_000_000_00));
  });
  const [round] = rounds;
  if (!round) throw new Error('the round was not planned');
  return round;
}

async function handedIn(journey: Journey, fund: FundJourney, as: As, { id }: RoundAroundNow): Promise<Begun> {
  const { applicant, signatory } = planned;
  const own = as(applicant);
  const toApplicant = [mailOf(applicant)];
  let number = '';
  await journey.step(applicant, 'begint de aanvraag', async () => {
    number = await own.start(startOf(planned, id));
  });
  journey.about(number);
  const request = { ...planned, number };
  const { labour, municipality } = partnerMails(number);
  const invitations = await journey.step(
    applicant,
    'nodigt twee partners uit',
    async () => {
      for (const invitation of invitationsOf(request)) await own.act(number, 'invite-partner', invitation);
    },
    [labour, municipality],
  );
  for (const invitation of invitations)
    await journey.step(
      invitation.to.includes(labour) ? planned.project.labourOrganisation : planned.project.municipality,
      'bevestigt met één klik',
      () => answerInvitation(journey.loket, invitation, 'confirm'),
      toApplicant,
    );
  await journey.step(applicant, 'stuurt vijf documenten', () => uploadAll(fund, request));
  await journey.step(applicant, 'vult het formulier in', async () => {
    const { partners } = await own.view(number);
    await own.change(number, contentOf(request, partners, await namedDocuments(fund, request)));
  });
  await journey.step(
    signatory,
    'ondertekent',
    async () => {
      const { form, formHash = '' } = await as(signatory).view(number);
      await as(signatory).act(number, 'sign', { formEtag: form?.etag ?? '', contentHash: formHash });
    },
    toApplicant,
  );
  await journey.step(applicant, 'dient de aanvraag in', () => own.handIn(number, 'submit'), toApplicant);
  return request;
}

async function judged(journey: Journey, as: As, request: Begun, today: string): Promise<void> {
  const { number, applicant } = request;
  const officer = as('bureau-1');
  const reviewers = reviewersOf(0);
  const toApplicant = [mailOf(applicant)];
  await journey.step('bureau-1', 'opent de beoordeling', () => officer.act(number, 'open-review', {}));
  await journey.step(
    'bureau-1',
    'wijst drie beoordelaars toe',
    () =>
      officer.act(number, 'assign-reviewers', {
        reviewers: reviewers.map((person) => journey.loket.personId(person)),
      }),
    reviewers.map(mailOf),
  );
  for (const person of reviewers)
    await journey.step(person, 'beoordeelt', () =>
      as(person).act(number, 'submit-review', reviewOf(request)),
    );
  await journey.step('bureau-1', 'sluit de beoordeling', () => officer.act(number, 'close-review', {}));
  await journey.step(
    'bureau-1',
    'biedt aan om gehoord te worden',
    () => officer.act(number, 'offer-hearing', { due: addWorkingDays(today, 6) }),
    toApplicant,
  );
  await journey.step(
    applicant,
    'ziet daarvan af',
    () => as(applicant).act(number, 'answer-hearing', { wanted: false }),
    toApplicant,
  );
  await journey.step('bureau-1', 'legt dat vast', () =>
    officer.act(number, 'record-hearing', { report: 'De aanvrager zag van een gesprek af.' }),
  );
  await journey.step('voorzitter-1', 'stelt het oordeel vast', () =>
    as('voorzitter-1').act(number, 'adopt-judgement', judgementOf(request)),
  );
}

async function granted(journey: Journey, as: As, { number, applicant }: Begun, round: string): Promise<void> {
  const officer = as('bureau-1');
  const until = (state: string) =>
    eventually(`${number} is ${state}`, async () =>
      (await officer.view(number)).state === state ? true : undefined,
    );
  await journey.step('voorzitter-1', 'stelt de verdeling voor', () =>
    as('voorzitter-1').actOnRound(round, 'propose-allocation', {}),
  );
  await journey.step('besluit-2', 'bevestigt de verdeling', () =>
    as('besluit-2').actOnRound(round, 'confirm-allocation', {}),
  );
  await until('allocated');
  await journey.step('besluit-1', 'bereidt de besluiten van het tijdvak voor', () =>
    as('besluit-1').actOnRound(round, 'prepare-decisions', {}),
  );
  await until('decision-prepared');
  await journey.step(
    'besluit-2',
    'geeft de besluiten van het tijdvak vrij',
    () => as('besluit-2').actOnRound(round, 'release-decisions', {}),
    [mailOf(applicant)],
  );
  await until('granted');
  await journey.step(
    'bureau-1',
    'maakt de subsidie openbaar',
    () => officer.act(number, 'publish-grant', {}),
    [mailOf(applicant)],
  );
}
