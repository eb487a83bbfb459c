// Requests are reviewed, heard and judged.

import { addWorkingDays } from '../../../domain/clock/days.ts';
import { atOnce, type Begun, type FundJourney } from './fundJourney.ts';
import { judgementOf, reviewersOf, reviewOf } from './judgements.ts';
import { sideBySide } from './sideBySide.ts';

async function review(journey: FundJourney, request: Begun, index: number): Promise<void> {
  const { number } = request;
  const officer = journey.as('bureau-1');
  await officer.act(number, 'open-review', {});
  await officer.act(number, 'assign-reviewers', {
    reviewers: reviewersOf(index).map((person) => journey.loket.personId(person)),
  });
  for (const person of reviewersOf(index))
    await journey.as(person).act(number, 'submit-review', reviewOf(request));
  await officer.act(number, 'close-review', {});
}

/** The offer is made, answered and recorded; every third applicant comes. */
async function hear(journey: FundJourney, request: Begun, index: number, today: string): Promise<void> {
  const { number, applicant } = request;
  const wanted = index % 3 === 0;
  const officer = journey.as('bureau-1');
  await officer.act(number, 'offer-hearing', { due: addWorkingDays(today, 6) });
  await journey.as(applicant).act(number, 'answer-hearing', { wanted });
  await officer.act(number, 'record-hearing', {
    report: wanted ? 'De aanvrager lichtte de planning toe.' : 'De aanvrager zag van een gesprek af.',
  });
}

const judge = (journey: FundJourney, request: Begun) =>
  journey.as('voorzitter-1').act(request.number, 'adopt-judgement', judgementOf(request));

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
