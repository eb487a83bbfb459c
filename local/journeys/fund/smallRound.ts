// A small round on any system: requests, judgements, division and decisions, without a day that passes.
import { allocate, decide, publishGrants } from './dividing.ts';
import { draftAll, submitAll } from './drafting.ts';
import type { Begun, FundJourney } from './fundJourney.ts';
import { judgeAll } from './judging.ts';
import { planAroundNow, roundCloses, runClosingDay, todayOn } from './roundAroundNow.ts';
import type { RoundScenario } from './scenario.ts';

export async function smallRoundTravels(journey: FundJourney, { ceiling, requests: planned }: RoundScenario) {
  const officer = journey.as('bureau-1');
  const round = await planAroundNow(officer, todayOn(journey.loket), ceiling);
  const requests: readonly Begun[] = await draftAll(journey, round.id, planned);
  await submitAll(journey, requests);
  await runClosingDay(journey.loket, round);
  await roundCloses(officer, round);
  await judgeAll(journey, requests, round.today);
  await allocate(journey, round.id);
  await decide(journey, round.id);
  const published = await publishGrants(journey, requests);
  return { round: round.id, requests, published };
}
