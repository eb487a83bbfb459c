// Stretches of the way that several lives have in common.
import { strong } from '../../local/journeys/strongProject.ts';
import type { Database } from '../support/database.ts';
import { asPerson } from '../support/samplePeople.ts';
import { begin, type LivedCase } from './livedCase.ts';

const applicant = asPerson('applicant');
const officer = asPerson('officer');
export const reviewers = ['reviewer1', 'reviewer2', 'reviewer3'] as const;

export async function submitted(database: Database): Promise<LivedCase> {
  const lived = await begin(database, applicant, 'start');
  await lived.act(applicant, 'submit', { formEtag: await lived.fill(1, strong) });
  return lived;
}

export async function review(lived: LivedCase): Promise<void> {
  await lived.act(officer, 'open-review');
  await lived.act(officer, 'assign-reviewers');
  for (const reviewer of reviewers) await lived.act(asPerson(reviewer), 'submit-review');
  await lived.act(officer, 'close-review');
}

export async function clarify(lived: LivedCase): Promise<void> {
  await lived.act(asPerson('chair'), 'ask-clarification', {
    question: 'Hoeveel studenten doen mee?',
    due: lived.day(20),
  });
}

export async function publish(lived: LivedCase, slug: string): Promise<void> {
  await lived.act(officer, 'propose-summary');
  await lived.act(applicant, 'approve-summary');
  await lived.act(officer, 'publish', { slug });
}
