// The ways that are not straight: a supplement, a returned decision, a withdrawal, a partner who declines.
import { eventually } from './loket.ts';
import {
  adviseStrong,
  answerInvitation,
  draftStrong,
  type Journey,
  mailOf,
  prepareAdmission,
  release,
  reviewStrong,
  submitStrong,
} from './steps.ts';
import { strong } from './strongProject.ts';

const applicantMail = mailOf('aanvrager-1');

/** The office asks for more, the applicant gives it in the open field, and the way goes on. Answers with the case number. */
export async function supplemented(journey: Journey): Promise<string> {
  const number = await draftStrong(journey);
  await submitStrong(journey, number);
  const [officer, applicant] = [journey.as('bureau-1'), journey.as('aanvrager-1')];
  await journey.step(
    officer.person,
    'vraagt een aanvulling',
    () =>
      officer.act(number, 'request-supplement', {
        items: [
          {
            field: 'results',
            missing: 'Waaruit blijkt dat de masterclasses jongeren hebben gebonden?',
            basis: 'Aankondiging van de eerste zeven koplopers',
          },
        ],
        due: '2099-01-05',
      }),
    [applicantMail],
  );
  await journey.step(applicant.person, 'vult het gevraagde veld aan', async () => {
    const { form } = await applicant.view(number);
    const results = [
      ...(strong.results ?? []),
      { what: 'Meer inschrijvingen.', evidence: 'Inschrijfcijfers.' },
    ];
    const saved = await applicant.save(number, { ...form?.content, results }, form?.etag ?? '');
    if (saved.status !== 204) throw new Error(`the supplement was not saved: ${JSON.stringify(saved.body)}`);
  });
  await journey.step(
    applicant.person,
    'stuurt de aanvulling in',
    () => applicant.handIn(number, 'supplement'),
    [applicantMail],
  );
  await reviewStrong(journey, number);
  return number;
}

/** The second decider returns the decision; it is prepared anew and released. Answers with the case number. */
export async function returned(journey: Journey): Promise<string> {
  const number = await draftStrong(journey);
  await submitStrong(journey, number);
  await reviewStrong(journey, number);
  await adviseStrong(journey, number);
  await prepareAdmission(journey, number, 'besluit-1');
  const second = journey.as('besluit-2');
  await journey.step(second.person, 'legt het besluit terug', () =>
    second.act(number, 'return-decision', { reason: 'De motivering noemt het criterium delen niet.' }),
  );
  await prepareAdmission(journey, number, 'besluit-2');
  await release(journey, number, 'besluit-1');
  return number;
}

/** The applicant withdraws in the middle of the review. Answers with the case number. */
export async function withdrawn(journey: Journey): Promise<string> {
  const number = await draftStrong(journey);
  await submitStrong(journey, number);
  await reviewStrong(journey, number);
  const applicant = journey.as('aanvrager-1');
  await journey.step(
    applicant.person,
    'trekt de aanvraag in',
    () => applicant.act(number, 'withdraw', { reason: 'Wij dienen volgend jaar opnieuw in.' }),
    [applicantMail],
  );
  return number;
}

/** A partner declines by the link in the mail; the same link then shows the answer and takes no other. */
export async function declinedByPartner(journey: Journey): Promise<string> {
  const applicant = journey.as('aanvrager-2');
  const started = await applicant.start({
    programme: 'kopgroep',
    name: 'Leerlijn Achterhoek',
    organisation: 'Zorggroep Slingeland',
    regions: ['achterhoek'],
    electronicNotice: true,
  });
  const number = started.body.id ?? '';
  journey.about(number);
  const [invitation] = await journey.step(
    applicant.person,
    'nodigt een school uit',
    () =>
      applicant.act(number, 'invite-partner', {
        name: 'Mbo-college Slinge',
        sector: 'education',
        educationLevel: 'mbo',
        role: 'Verzorgt de opleiding.',
        contactEmail: 'slinge@example.nl',
        language: 'nl',
      }),
    ['slinge@example.nl'],
  );
  await journey.step(
    'Mbo-college Slinge',
    'doet niet mee',
    () => answerInvitation(journey.loket, invitation, 'decline'),
    [mailOf(applicant.person)],
  );
  await answerInvitation(journey.loket, invitation, 'confirm').catch(() => undefined);
  await eventually('the answer to stay', async () => {
    const { partners } = await applicant.view(number);
    return partners[0]?.status === 'declined' ? true : undefined;
  });
  return number;
}
