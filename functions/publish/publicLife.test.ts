// The days of a public life are calendar days in Europe/Amsterdam, and no event of later counts.
import { expect, it } from 'vitest';
import { type Envelope, sequenceOf } from '../../events/envelope.ts';
import { type KoploperEvent, typeOf } from '../../events/types.ts';
import { lifeUpTo } from './publicLife.ts';

const event = (version: number, name: KoploperEvent, time: string, data = {}): Envelope => ({
  specversion: '1.0',
  id: `KL-2026-0001/${version}`,
  source: 'zorgpact-loket',
  type: typeOf('koploper', name),
  subject: 'KL-2026-0001',
  time,
  datacontenttype: 'application/json',
  sequence: sequenceOf(version),
  authtype: 'user',
  authid: 'p-aaaaaaaaaaaaaaaa',
  commandid: 'a'.repeat(43),
  requesthash: '0'.repeat(64),
  data: { state: 'published', ...data },
});

const history = [
  event(9, 'summary-approved', '2026-03-01T10:00:00.000Z', { proposedAs: 8 }),
  event(10, 'koploper-published', '2026-03-01T23:30:00.000Z', { slug: 'strong' }),
  event(11, 'revision-proposed', '2026-06-01T10:00:00.000Z'),
  event(12, 'revision-published', '2026-06-30T22:30:00.000Z', { proposedAs: 11 }),
  event(13, 'confirmation-asked', '2027-03-02T04:00:00.000Z'),
  event(14, 'koploper-confirmed', '2027-03-03T10:00:00.000Z'),
  event(15, 'revision-proposed', '2028-01-01T10:00:00.000Z'),
  event(16, 'revision-published', '2028-01-02T10:00:00.000Z', { proposedAs: 15 }),
  event(17, 'koploper-archived', '2029-01-02T10:00:00.000Z', { slug: 'strong' }),
];

async function lifeAt(version: number) {
  const asked: (number | undefined)[] = [];
  const cases = {
    events: (_id: string, after?: number) => {
      asked.push(after);
      return Promise.resolve(history);
    },
  };
  const upTo = history.find(({ sequence }) => sequence === sequenceOf(version));
  if (!upTo) throw new Error('no such event');
  const summary = { status: 'approved', proposedAs: 8 } as const;
  const { published, ...life } = await lifeUpTo(cases, upTo, { summary });
  expect(published).toBe(history[1]);
  expect(asked).toEqual([8]);
  return life;
}

const first = { version: 1, on: '2026-03-02' };
const second = { version: 2, on: '2026-07-01' };
const third = { version: 3, on: '2028-01-02' };

it.each([
  [12, { versions: [first, second], changedAt: '2026-06-30T22:30:00.000Z', shownAs: 11 }],
  [
    14,
    {
      versions: [first, second],
      changedAt: '2026-06-30T22:30:00.000Z',
      shownAs: 11,
      lastConfirmed: '2027-03-03',
    },
  ],
  [
    16,
    {
      versions: [first, second, third],
      changedAt: '2028-01-02T10:00:00.000Z',
      shownAs: 15,
      lastConfirmed: '2027-03-03',
    },
  ],
  [
    17,
    {
      versions: [first, second, third],
      changedAt: '2029-01-02T10:00:00.000Z',
      shownAs: 15,
      lastConfirmed: '2027-03-03',
      archivedOn: '2029-01-02',
    },
  ],
])('event %i leaves this life', async (version, expected) => {
  expect(await lifeAt(version)).toEqual({ version, ...expected });
});

it('throws for an event of what was never published', async () => {
  const cases = { events: () => Promise.resolve([]) };
  await expect(
    lifeUpTo(cases, event(12, 'koploper-confirmed', '2026-06-30T22:30:00.000Z'), {}),
  ).rejects.toThrow('never published');
});
