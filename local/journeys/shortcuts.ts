// The straight way in few steps, for journeys that are about what comes after it.
import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '../../domain/clock/days.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import type { Criterion } from '../../schemas/rubrics/kopgroep-v1.ts';
import { eventually } from './loket.ts';
import { begin, fillIn, type Journey, mailOf } from './steps.ts';

export const applicant = 'aanvrager-2';
export const applicantMail = mailOf(applicant);

/** A project of its own name in the Achterhoek, filled in; the name is new each time, so that its public address is free. */
function project(): KoploperContent {
  return {
    name: `Leren in de wijk ${randomUUID().slice(0, 8)}`,
    organisation: 'Zorggroep Slingeland',
    organisationSector: 'care',
    regions: ['achterhoek'],
    summary: 'Studenten leren in de wijk, bij mensen thuis.',
    regionalCharacter: 'De partners werken in de Achterhoek.',
    partnership: 'Zorg, onderwijs en gemeente verdelen het werk.',
    noGovernmentReason: 'De gemeente sluit volgend jaar aan.',
    educationLevels: ['mbo'],
    themes: ['Leren in de praktijk'],
    results: [{ what: 'Twintig studenten leerden in de wijk.', evidence: 'Jaarverslag.', date: '2026' }],
    sharing: 'Wij ontvangen collega’s uit andere regio’s.',
  };
}

/** Today as the system has it for a case: the day of its last event. */
export async function todayOf(journey: Journey, number: string): Promise<string> {
  const { body } = await journey.as('bureau-1').get<readonly { time: string }[]>(`/cases/${number}/events`);
  return dayOf(body.at(-1)?.time ?? new Date().toISOString());
}

/** Runs the calendar on a day, at its hour, and waits for the mails it must bring. */
export const onDay = (journey: Journey, day: string, did: string, mailsTo: readonly string[] = []) =>
  journey.step('de kalender', `${day}: ${did}`, () => journey.loket.runCalendar(morningOf(day)), mailsTo);

const morningOf = (day: string): Date => new Date(`${day}T05:00:00.000Z`);

export async function drafted(journey: Journey, content = project()): Promise<string> {
  const client = journey.as(applicant);
  let number = '';
  await journey.step(applicant, `begint ‘${content.name}’ en vult het formulier in`, async () => {
    number = await begin(journey, client, content);
    await fillIn(client, number, content);
  });
  return number;
}

export async function submitted(journey: Journey, content = project()): Promise<string> {
  const number = await drafted(journey, content);
  await journey.step(applicant, 'dient in', () => journey.as(applicant).handIn(number, 'submit'), [
    applicantMail,
  ]);
  return number;
}

/** Asks for a supplement of the results, with a month to answer. Answers with the last day. */
export async function supplementAsked(
  journey: Journey,
  number: string,
  mailsTo: readonly string[] = [applicantMail],
): Promise<string> {
  const due = addDays(await todayOf(journey, number), 30);
  const officer = journey.as('bureau-1');
  await journey.step(
    officer.person,
    `vraagt een aanvulling, uiterlijk ${due}`,
    () =>
      officer.act(number, 'request-supplement', {
        items: [
          {
            field: 'results',
            missing: 'Waaruit blijkt het resultaat?',
            basis: 'Aankondiging van de eerste zeven koplopers',
          },
        ],
        due,
      }),
    mailsTo,
  );
  return due;
}

const score = (level: number) => ({ level, motivation: 'Dat blijkt uit de aanvraag.' });

const reviewBy = (journey: Journey, number: string, person: string, level = 4) =>
  journey.step(person, 'beoordeelt', () =>
    journey.as(person).act(number, 'submit-review', {
      scores: {
        'regional-character': score(level),
        'golden-triangle': score(level),
        'concrete-results': score(level),
        sharing: score(level),
      },
    }),
  );

/** Assigns reviewers, lets them judge alike, and closes the review. */
export async function reviewed(
  journey: Journey,
  number: string,
  reviewers: readonly string[],
  level = 4,
): Promise<void> {
  const officer = journey.as('bureau-1');
  await journey.step(
    officer.person,
    'wijst beoordelaars toe',
    () =>
      officer.act(number, 'assign-reviewers', {
        reviewers: reviewers.map((person) => journey.loket.personId(person)),
      }),
    reviewers.map(mailOf),
  );
  for (const person of reviewers) await reviewBy(journey, number, person, level);
  await journey.step(officer.person, 'sluit de beoordeling', () => officer.act(number, 'close-review', {}));
}

export const openReview = (journey: Journey, number: string) =>
  journey.step('bureau-1', 'opent de beoordeling', () =>
    journey.as('bureau-1').act(number, 'open-review', {}),
  );

const perCriterion = <Value>(value: Value): Record<Criterion, Value> => ({
  'regional-character': value,
  'golden-triangle': value,
  'concrete-results': value,
  sharing: value,
});

type Outcome = 'admit' | 'defer' | 'decline';
const words: Record<Outcome, string> = { admit: 'toelaten', defer: 'doorgroei', decline: 'niet toelaten' };

export const advised = (journey: Journey, number: string, outcome: Outcome) =>
  journey.step('voorzitter-1', `stelt het advies vast: ${words[outcome]}`, () =>
    journey.as('voorzitter-1').act(number, 'adopt-advice', {
      advice: outcome,
      levels: perCriterion(outcome === 'admit' ? 4 : 2),
      explanation: 'De commissie is het eens.',
    }),
  );

/** Prepared by one decider, released by another. */
export async function decided(
  journey: Journey,
  number: string,
  outcome: Outcome,
  [first, second]: readonly [string, string] = ['besluit-1', 'besluit-2'],
): Promise<void> {
  const today = await todayOf(journey, number);
  await journey.step(first, `bereidt het besluit voor: ${words[outcome]}`, () =>
    journey.as(first).act(number, 'prepare-decision', {
      outcome,
      reason: 'Wij volgen het advies van de commissie.',
      criteria: perCriterion('Wij volgen de commissie in haar oordeel.'),
      ...(outcome === 'defer'
        ? { missing: 'Resultaten over een heel schooljaar.', reenterFrom: addDays(today, 120) }
        : {}),
    }),
  );
  await journey.step(
    second,
    'geeft het besluit vrij',
    () => journey.as(second).act(number, 'release-decision', {}),
    [applicantMail],
  );
}

/** From submitted to a decision, all of one mind. */
export async function judged(journey: Journey, number: string, outcome: Outcome): Promise<void> {
  await openReview(journey, number);
  await reviewed(
    journey,
    number,
    ['beoordelaar-1', 'beoordelaar-3', 'beoordelaar-4'],
    outcome === 'admit' ? 4 : 2,
  );
  await advised(journey, number, outcome);
  await decided(journey, number, outcome);
}

/** The whole way to the public register. Answers with the case number and the path of the page. */
export async function published(journey: Journey): Promise<{ number: string; path: string }> {
  const number = await submitted(journey);
  await judged(journey, number, 'admit');
  const officer = journey.as('bureau-1');
  await journey.step(
    officer.person,
    'stelt een samenvatting voor',
    () =>
      officer.act(number, 'propose-summary', {
        summary: { nl: 'Studenten leren in de wijk.', en: 'Students learn in the neighbourhood.' },
      }),
    [applicantMail],
  );
  await journey.step(applicant, 'gaat akkoord', () =>
    journey.as(applicant).act(number, 'approve-summary', {}),
  );
  await journey.step(officer.person, 'publiceert', () => officer.act(number, 'publish', {}), [applicantMail]);
  const { slug } = await officer.view(number);
  const path = `/koplopers/${slug}`;
  await pageWith(journey, path, 200);
  return { number, path };
}

/** The text of a public page, once it answers with this status. */
export const pageWith = (journey: Journey, path: string, status: number): Promise<string> =>
  eventually(`${path} with status ${status}`, async () => {
    const page = await journey.loket.fetch(path);
    const text = await page.text();
    return page.status === status ? text : undefined;
  });
