// The straight way: STRONG from draft to the public register.
import {
  adviseStrong,
  draftStrong,
  type Journey,
  prepareAdmission,
  publishStrong,
  release,
  reviewStrong,
  submitStrong,
} from './steps.ts';

/** Answers with the case number, the state the applicant reads in the end, and the path of the public page. */
export async function strongTravels(
  journey: Journey,
): Promise<{ number: string; state: string; path: string }> {
  const number = await draftStrong(journey);
  await submitStrong(journey, number);
  await reviewStrong(journey, number);
  await adviseStrong(journey, number);
  await prepareAdmission(journey, number);
  await release(journey, number);
  const path = await publishStrong(journey, number);
  const { state } = await journey.as('aanvrager-1').view(number);
  return { number, state, path };
}
