// The money of a round is divided, its decisions go out together, and what was granted becomes public.
import { eventually } from '../loket.ts';
import { atOnce, type Begun, type FundJourney } from './fundJourney.ts';
import { sideBySide } from './sideBySide.ts';

/** What follows from an act of the round has reached its requests. */
const reached = (journey: FundJourney, round: string, what: string, left: readonly string[]) =>
  eventually(
    what,
    async () => {
      const { progress = {} } = await journey.as('bureau-1').round(round);
      return left.every((state) => (progress[state as keyof typeof progress] ?? 0) === 0) ? true : undefined;
    },
    120,
    250,
  );

/** The chair proposes, a decider confirms. */
export async function allocate(journey: FundJourney, round: string): Promise<void> {
  await journey.as('voorzitter-1').actOnRound(round, 'propose-allocation', {});
  await journey.as('besluit-2').actOnRound(round, 'confirm-allocation', {});
  await reached(journey, round, 'the allocation of every request', ['judged-positive']);
}

/** Prepared by one decider and released together by another. */
export async function decide(journey: FundJourney, round: string): Promise<void> {
  await journey.as('besluit-1').actOnRound(round, 'prepare-decisions', {});
  await reached(journey, round, 'the preparation of every decision', ['allocated', 'judged-negative']);
  journey.tell('besluit-1 heeft alle besluiten voorbereid; nog niemand heeft er een mail over');
  await journey.as('besluit-2').actOnRound(round, 'release-decisions', {});
  await reached(journey, round, 'the release of every decision', ['decision-prepared']);
  journey.tell('besluit-2 heeft alle besluiten in één keer vrijgegeven');
}

/** Answers with the granted requests, now public, with their slugs. */
export async function publishGrants(
  journey: FundJourney,
  requests: readonly Begun[],
): Promise<readonly (Begun & { readonly slug: string })[]> {
  const officer = journey.as('bureau-1');
  const views = await sideBySide(requests, atOnce, async (request) => ({
    request,
    view: await officer.view(request.number),
  }));
  const granted = views.filter(({ view }) => view.state === 'granted').map(({ request }) => request);
  return sideBySide(granted, atOnce, async (request) => {
    await officer.act(request.number, 'publish-grant', {});
    const { slug = '' } = await officer.view(request.number);
    return { ...request, slug };
  });
}

/** Objected to by the applicant, decided on by two who did not decide before. */
export async function objected(journey: FundJourney, { number, applicant }: Begun): Promise<void> {
  await journey.as(applicant).act(number, 'object', {
    grounds: 'Met de loting of de rangschikking is iets niet goed gegaan.',
  });
  await journey.as('besluit-3').act(number, 'prepare-objection-decision', {
    outcome: 'dismissed',
    reason: 'De verdeling is nagerekend en klopt.',
  });
  await journey.as('besluit-4').act(number, 'release-objection-decision', {});
}
