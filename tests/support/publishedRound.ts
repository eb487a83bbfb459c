// A small round of the fund from its plan to its grants in the register: four requests, of which two are granted, one does not
// fit under the ceiling and one falls short. What the public reads of it, and what it must never read.

import { registerEventTypes } from '../../events/catalogue.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { Database } from './database.ts';
import { contentOf, liveRound } from './liveRound.ts';
import { asPerson } from './samplePeople.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const judging = '2027-03-08T10:00:00.000Z';
const deciding = '2027-05-03T10:00:00.000Z';

const requests = [
  { name: 'Zorg in de wijk', category: 'starter', level: 5, first: 5 },
  { name: 'Techniek aan het bed', category: 'scale-up', level: 4, first: 4 },
  { name: 'Net te duur', category: 'starter', level: 3, first: 3 },
  { name: 'Onder de maat', category: 'starter', level: 3, first: 1 },
] as const;

/** Who is to be asked at a partner: never for the public. */
export const contactOfPartner = { contactName: 'Noor Voorbeeld', contactEmail: 'noor@partner.example' };

const partnerOf = (name: string) => ({
  name,
  sector: 'care' as const,
  role: 'Biedt leerplaatsen, zegt Noor.',
  language: 'nl' as const,
  ...contactOfPartner,
  pledge: {
    role: 'labour-organisation' as const,
    firstHalf: { inCash: 10_000_00, inKind: 0 },
    secondHalf: { inCash: 10_000_00, inKind: 0 },
  },
});

export type PublishedRound = Awaited<ReturnType<typeof publishedRound>>;

/** Up to the publication of both grants; `numbers` in the order of `requests`. */
export async function publishedRound(database: Database) {
  const live = liveRound(database);
  await live.introduce();
  const officer = asPerson('officer');
  const plan = {
    regulation: 'rif-2024-2027',
    opensOn: '2027-01-01',
    closesOn: '2027-01-31',
    ceiling: 3 * million,
    reason: 'Zo staat het in de Staatscourant.',
  };
  await live.accepted(live.round(officer, 'plan-round', plan, '2026-12-01T09:00:00.000Z'));
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
  const numbers: string[] = [];
  for (const { name, category } of requests) {
    const number = await live.drafted(contentOf(name, category, million), january);
    await live.accepted(
      live.request(number, asPerson('applicant'), 'invite-partner', partnerOf('Thuiszorg Duin'), january),
    );
    await live.accepted(live.handIn(number, january));
    numbers.push(number);
  }
  await live.accepted(
    live.round(
      officer,
      'extend-round',
      { closesOn: '2027-02-01', reason: 'Het loket was op 31 januari drie uur niet te bereiken.' },
      '2027-01-31T20:00:00.000Z',
    ),
  );
  await live.carryOn();
  await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-02T08:00:00.000Z'));
  await live.accepted(
    live.round(
      officer,
      'change-ceiling',
      { ceiling: 2 * million, reason: 'Overgeheveld naar het tweede tijdvak.' },
      '2027-02-02T09:00:00.000Z',
    ),
  );
  for (const [index, { level, first }] of requests.entries())
    await live.judged(numbers[index] ?? '', level, first, judging);
  await live.accepted(live.round(asPerson('chair'), 'propose-allocation', {}, deciding));
  await live.accepted(live.round(asPerson('decider1'), 'confirm-allocation', {}, deciding));
  await live.carryOn();
  await live.accepted(live.round(asPerson('decider1'), 'prepare-decisions', {}, deciding));
  await live.carryOn();
  await live.accepted(live.round(asPerson('decider2'), 'release-decisions', {}, deciding));
  await live.carryOn();
  const [first = '', second = ''] = numbers;
  const published = '2027-05-10T10:00:00.000Z';
  await live.accepted(live.request(first, officer, 'publish-grant', {}, published));
  await live.accepted(live.request(second, officer, 'publish-grant', { slug: 'aan-het-bed' }, published));
  return { live, numbers, first, second };
}

/** The events of one thing that change what the public sees, oldest first. */
export async function publicEvents({ live }: Pick<PublishedRound, 'live'>, id: string): Promise<Envelope[]> {
  return (await live.deps.cases.events(id)).filter(({ type }) => registerEventTypes.includes(type));
}
