// A whole round of the fund, over HTTP and on the days of the regulation: from its plan to grants that are public.
import { addDays } from '../../../domain/clock/days.ts';
import type { MovableDate } from '../loket.ts';
import { durability, missingField } from './contents.ts';
import { allocate, decide, objected, publishGrants } from './dividing.ts';
import { draftAll, submitAll } from './drafting.ts';
import type { Begun, FundJourney } from './fundJourney.ts';
import { judgeAll } from './judging.ts';
import type { RoundScenario } from './scenario.ts';
import { nextWindow } from './windows.ts';

export interface TravelledRound {
  /** Id of the round. */
  readonly round: string;
  readonly requests: readonly Begun[];
  readonly published: readonly (Begun & { readonly slug: string })[];
  /** Number of the request whose refusal was objected to. */
  readonly objectedTo: string;
}

/** Days by which the round is extended after an outage on its last evening. */
const extendedBy = 2;

export function movableDate({ loket }: FundJourney): MovableDate {
  if (!loket.date) throw new Error('this round needs a system whose date can be moved');
  return loket.date;
}

async function planAndOpen(journey: FundJourney, ceiling: number, date: MovableDate) {
  const window = nextWindow(date.today());
  const { id, opensOn, closesOn } = window;
  const officer = journey.as('bureau-1');
  await officer.plan(id, {
    regulation: 'rif-2024-2027',
    opensOn,
    closesOn,
    ceiling,
    reason: 'Voorbeeld: het plafond van dit tijdvak is verzonnen.',
  });
  const { commitment } = await officer.round(id);
  journey.tell(`${id} is gepland; de code van de loting staat nu al vast: ${commitment}`);
  await date.to(opensOn);
  // The daily run opens it, unless the day has not come so far yet.
  if ((await officer.round(id)).state === 'planned') await officer.actOnRound(id, 'open-round', {});
  journey.tell(`${opensOn}: het tijdvak is open`);
  return window;
}

/** Both are asked for what is missing; one of them answers at once. */
async function repairs(journey: FundJourney, requests: readonly Begun[], today: string): Promise<void> {
  const officer = journey.as('bureau-1');
  for (const { number, fate, applicant } of requests) {
    if (fate !== 'repaired' && fate !== 'unrepaired') continue;
    await officer.act(number, 'request-supplement', {
      items: [
        { field: missingField, missing: 'Hoe gaat het project na de subsidie verder?', basis: 'artikel 12' },
      ],
      due: addDays(today, 21),
    });
    if (fate === 'unrepaired') {
      journey.tell(`${number} is gevraagd om wat ontbreekt, en antwoordt niet`);
      continue;
    }
    const own = journey.as(applicant);
    await own.change(number, { [missingField]: durability });
    await own.handIn(number, 'supplement');
    journey.tell(`${number} is gevraagd om wat ontbreekt, en heeft het aangevuld`);
  }
}

/** On the last day the round is extended; it closes on the day after its new last one. */
async function extendAndClose(
  journey: FundJourney,
  id: string,
  closesOn: string,
  date: MovableDate,
): Promise<void> {
  await date.to(closesOn);
  const last = addDays(closesOn, extendedBy);
  const officer = journey.as('bureau-1');
  await officer.actOnRound(id, 'extend-round', {
    closesOn: last,
    reason: 'Storing: op de laatste avond kon een uur lang niemand indienen.',
  });
  journey.tell(`${closesOn}: het tijdvak is na een storing verlengd tot en met ${last}`);
  await date.to(addDays(last, 1));
  if ((await officer.round(id)).state === 'open') await officer.actOnRound(id, 'close-round', {});
  journey.tell(`${date.today()}: het tijdvak is gesloten`);
}

/** What is never judged: proposed by the office, prepared by a decider, to be released with all the others. */
async function withoutJudgement(journey: FundJourney, requests: readonly Begun[]): Promise<void> {
  const officer = journey.as('bureau-1');
  const decider = journey.as('besluit-1');
  for (const { number, fate, applicant } of requests) {
    if (fate === 'late') {
      await journey.as(applicant).handIn(number, 'submit');
      await officer.act(number, 'propose-formal-refusal', {
        ground: 'late',
        reason: 'De aanvraag kwam binnen na het einde van het tijdvak.',
      });
      await decider.act(number, 'prepare-decision', { outcome: 'refuse-formal' });
      journey.tell(`${number} kwam te laat binnen: ontvangen, en een afwijzing is voorbereid`);
    }
    if (fate === 'unrepaired') {
      await officer.act(number, 'propose-not-processing', {
        reason: 'Wat ontbrak is niet aangevuld, ook niet na twee herinneringen.',
      });
      await decider.act(number, 'prepare-decision', { outcome: 'not-processed' });
      journey.tell(
        `${number} is niet aangevuld: het besluit om de aanvraag niet te behandelen is voorbereid`,
      );
    }
  }
}

export async function wholeRound(journey: FundJourney, scenario: RoundScenario): Promise<TravelledRound> {
  const date = movableDate(journey);
  const { id, closesOn } = await planAndOpen(journey, scenario.ceiling, date);
  const requests = await draftAll(journey, id, scenario.requests);
  const inTime = requests.filter(({ fate }) => fate !== 'late');
  await submitAll(journey, inTime);
  journey.tell(`${inTime.length} aanvragen zijn ingediend; elke aanvrager kreeg een ontvangstbevestiging`);
  await repairs(journey, requests, date.today());
  await extendAndClose(journey, id, closesOn, date);
  await withoutJudgement(journey, requests);
  await judgeAll(journey, requests, date.today());
  await allocate(journey, id);
  journey.tell('voorzitter-1 heeft de verdeling voorgesteld, besluit-2 heeft haar bevestigd');
  await decide(journey, id);
  const published = await publishGrants(journey, requests);
  journey.tell(`${published.length} subsidies zijn openbaar gemaakt`);
  const objector = await refusedForTheCeiling(journey, requests);
  await objected(journey, objector);
  journey.tell(`${objector.number} maakte bezwaar; besluit-3 en besluit-4 hebben daarover beslist`);
  return { round: id, requests, published, objectedTo: objector.number };
}

async function refusedForTheCeiling(journey: FundJourney, requests: readonly Begun[]): Promise<Begun> {
  for (const request of requests) {
    const { decision } = await journey.as('bureau-1').view(request.number);
    if (decision?.outcome === 'refuse-ceiling') return request;
  }
  throw new Error('nobody was refused for the ceiling');
}
