// Lives in which a mail goes another way than to whom it is written: on paper, to another address, or to nobody.
import { strong } from '../../local/journeys/strongProject.ts';
import type { Database } from '../support/database.ts';
import { inputs } from '../support/sampleInputs.ts';
import { asPerson, asSystem, people } from '../support/samplePeople.ts';
import { begin, type LivedCase } from './livedCase.ts';
import { reviewers, submitted } from './stages.ts';

const applicant = asPerson('applicant');
const officer = asPerson('officer');

/** Mail first, then paper, then mail again: each notice goes the way that held when it was given. */
export async function onPaper(database: Database): Promise<LivedCase> {
  const lived = await begin(database, applicant, 'start');
  await lived.act(applicant, 'submit', { formEtag: await lived.fill(1, strong) });
  await lived.act(applicant, 'choose-notice-channel');
  await lived.act(officer, 'request-supplement', { ...inputs['request-supplement'], due: lived.day(30) });
  await lived.act(applicant, 'choose-notice-channel', { electronic: true });
  await lived.act(applicant, 'withdraw');
  return lived;
}

/** The request bounces, bounces again at the next address, and is posted; a partner is found at another address. */
export async function bouncing(database: Database): Promise<LivedCase> {
  const lived = await begin(database, applicant, 'start');
  await lived.act(applicant, 'invite-partner');
  const [partner] = await lived.partners();
  if (!partner) throw new Error('the partner has no row');
  await bounce(lived, partner.id, 'partner-invitation', 'partner2@example.nl');
  await lived.act(applicant, 'submit', { formEtag: await lived.fill(1, strong) });
  await lived.act(officer, 'request-supplement', { ...inputs['request-supplement'], due: lived.day(30) });
  await bounce(lived, people.applicant.id, 'supplement-request', 'a2@example.nl');
  const notice = await lived.version();
  const receiver = people.applicant.id;
  const again = { notice, template: 'supplement-request', receiver, cause: 'bounce' } as const;
  await lived.act(asSystem, 'record-undelivered', again);
  await lived.act(officer, 'resolve-undelivered', { notice, receiver, by: 'post', postedOn: lived.day() });
  return lived;
}

/** The last mail comes back, and goes out again to another address. */
async function bounce(lived: LivedCase, receiver: string, template: string, email: string): Promise<void> {
  const notice = await lived.version();
  await lived.act(asSystem, 'record-undelivered', { notice, template, receiver, cause: 'bounce' });
  await lived.act(officer, 'resolve-undelivered', { notice, receiver, by: 'mail', email });
}

/** One has reviewed, one abstained, one has a conflict and is released, one is released, one is still awaited. */
export async function conflicted(database: Database): Promise<LivedCase> {
  const lived = await submitted(database);
  await lived.act(officer, 'open-review');
  await lived.act(officer, 'assign-reviewers', {
    reviewers: [...reviewers, 'reviewer4' as const, 'reviewer5' as const].map((key) => people[key].id),
  });
  await lived.act(asPerson('reviewer1'), 'submit-review');
  await lived.act(asPerson('reviewer2'), 'abstain');
  await lived.act(asPerson('reviewer3'), 'declare-conflict');
  await lived.act(officer, 'release-reviewer', { reviewer: people.reviewer3.id });
  await lived.act(officer, 'release-reviewer', { reviewer: people.reviewer4.id });
  await lived.until('warn');
  return lived;
}
