// What a journey left behind: its history, which must hold, and its mails.
import { expect } from 'vitest';
import { brokenLink } from '../../events/chain.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { Loket } from '../../local/journeys/loket.ts';
import type { Journey } from '../../local/journeys/steps.ts';

/** The names of the events of a case, after its chain was found whole. */
export async function eventsOf(run: Journey, number: string): Promise<string[]> {
  const { body } = await run.as('bureau-1').get<readonly Envelope[]>(`/cases/${number}/events`);
  expect(brokenLink(body)).toBeUndefined();
  return body.map(({ type }) => type.split('.')[2] ?? '');
}

/** One entry for each receiver of each mail about a case; subjects without the case number. */
export async function mailsAbout(system: Loket, number: string): Promise<{ to: string; subject: string }[]> {
  const mails = await system.mails();
  return mails
    .filter(({ subject }) => subject.startsWith(number))
    .flatMap(({ to, subject }) =>
      to.map((address) => ({ to: address, subject: subject.slice(number.length + 2) })),
    );
}
