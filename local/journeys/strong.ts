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

/** Answers with the case number and the path of the public page. */
export async function strongTravels(journey: Journey): Promise<{ number: string; path: string }> {
  const number = await draftStrong(journey);
  await submitStrong(journey, number);
  await reviewStrong(journey, number);
  await adviseStrong(journey, number);
  await prepareAdmission(journey, number);
  await release(journey, number);
  return { number, path: await publishStrong(journey, number) };
}
