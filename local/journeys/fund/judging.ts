// Requests are reviewed, heard and judged.

import { addWorkingDays } from '../../../domain/clock/days.ts';
import { rif20242027 } from '../../../schemas/regulations/rif-2024-2027.ts';
import { atOnce, type Begun, type FundJourney } from './fundJourney.ts';
import { sideBySide } from './sideBySide.ts';

const reviewers = [1, 2, 3, 4, 5, 6].map((number) => `beoordelaar-${number}`);

/** Three of the six, taking turns, so that everybody has as much to do. */
const reviewersOf = (index: number): readonly string[] =>
  [0, 1, 2].map((step) => reviewers[(index + 2 * step) % reviewers.length] ?? '');

const criteriaOf = ({ category }: Begun): readonly string[] =>
  rif20242027.categories[category].criteria.map(({ code }) => code);

const perCriterion = <Value>(request: Begun, value: (index: number) => Value): Record<string, Value> =>
  Object.fromEntries(criteriaOf(request).map((code, index) => [code, value(index)]));

const levelAt = ({ levels }: Begun, index: number): number => levels[index] ?? 3;

export async function review(journey: FundJourney, request: Begun, index: number): Promise<void> {
  const { number } = request;
  const officer = journey.as('bureau-1');
  await officer.act(number, 'open-review', {});
  await officer.act(number, 'assign-reviewers', {
    reviewers: reviewersOf(index).map((person) => journey.loket.personId(person)),
  });
  for (const person of reviewersOf(index))
    await journey.as(person).act(number, 'submit-review', {
      scores: perCriterion(request, (at) => ({
        level: levelAt(request, at),
        motivation: 'Dat blijkt uit het plan en de begroting.',
      })),
    });
  await officer.act(number, 'close-review', {});
}

/** The offer is made, answered and recorded; every third applicant comes. */
export async function hear(
  journey: FundJourney,
  request: Begun,
  index: number,
  today: string,
): Promise<void> {
  const { number, applicant } = request;
  const wanted = index % 3 === 0;
  const officer = journey.as('bureau-1');
  await officer.act(number, 'offer-hearing', { due: addWorkingDays(today, 6) });
  await journey.as(applicant).act(number, 'answer-hearing', { wanted });
  await officer.act(number, 'record-hearing', {
    report: wanted ? 'De aanvrager lichtte de planning toe.' : 'De aanvrager zag van een gesprek af.',
  });
}

export const judge = (journey: FundJourney, request: Begun) =>
  journey.as('voorzitter-1').act(request.number, 'adopt-judgement', {
    levels: perCriterion(request, (index) => levelAt(request, index)),
    motivations: perCriterion(request, () => 'De commissie ziet dit in de aanvraag onderbouwd.'),
    explanation: 'De commissie volgt de beoordelaars.',
  });

/** From handed in to judged. */
async function judgeOne(journey: FundJourney, request: Begun, index: number, today: string): Promise<void> {
  await review(journey, request, index);
  await hear(journey, request, index, today);
  await judge(journey, request);
  if (request.fate === 'left')
    await journey.as('voorzitter-1').act(request.number, 'leave-as-it-is', {
      reason: 'Meer dan één criterium is bijna voldoende: aanpassen kan dan niet.',
    });
}

/** One criterion was nearly sufficient: the applicant may amend, and the chair looks at that criterion again. */
async function amend(journey: FundJourney, { number, applicant }: Begun, today: string): Promise<void> {
  await journey.as('besluit-1').act(number, 'allow-amendment', {
    due: addWorkingDays(today, 10),
    extensionDays: 28,
  });
  const own = journey.as(applicant);
  await own.change(number, {
    labourMarketLink: 'De werkgevers vragen 120 mensen per jaar; 80 komen van deze school.',
  });
  await own.handIn(number, 'amend');
  await journey.as('voorzitter-1').act(number, 'reassess', {
    level: 3,
    motivation: 'De vraag van de werkgevers is nu met aantallen onderbouwd.',
  });
}

/** Who may amend comes first: that is possible only while there is money that no positive judgement asks for. */
export async function judgeAll(
  journey: FundJourney,
  requests: readonly Begun[],
  today: string,
): Promise<void> {
  const nearly = requests.filter(({ fate }) => fate === 'nearly');
  const others = requests.filter(({ fate }) => fate === 'judged' || fate === 'repaired' || fate === 'left');
  for (const [index, request] of nearly.entries()) {
    await judgeOne(journey, request, index, today);
    await amend(journey, request, today);
    journey.tell(
      `${request.number} was op één criterium bijna voldoende, is aangepast en opnieuw beoordeeld`,
    );
  }
  await sideBySide(others, atOnce, (request, index) => judgeOne(journey, request, index, today));
  journey.tell(
    `${nearly.length + others.length} aanvragen zijn door drie beoordelaars gelezen, gehoord en beoordeeld`,
  );
}
