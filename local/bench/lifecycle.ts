// A journey through a lifecycle, metered step by step: commands and everything that follows from them (mail, register).
// What people read in between (looking at a case, at a page) is theirs to decide and is not counted.

import type { Loket } from '../journeys/loket.ts';
import { type Journey, journeyOn } from '../journeys/steps.ts';
import { loketOf } from '../journeys/systemLoket.ts';
import type { System } from '../system.ts';
import type { Capacity, Meter } from './meter.ts';

export interface MeteredStep extends Capacity {
  readonly who: string;
  readonly did: string;
  readonly mails: number;
}

export async function meterJourney(
  system: System,
  meter: Meter,
  travel: (journey: Journey) => Promise<unknown>,
): Promise<readonly MeteredStep[]> {
  const steps: MeteredStep[] = [];
  await system.settled();
  meter.take();
  const journey = journeyOn(uncountedReads(loketOf(system), meter));
  const measured = {
    ...journey,
    step: async (...[who, did, act, mailsTo]: Parameters<typeof journey.step>) => {
      const mails = await journey.step(who, did, act, mailsTo);
      await system.settled();
      steps.push({
        who,
        did: unchanging(did),
        mails: mails.length,
        ...meter.take(),
      });
      return mails;
    },
  };
  await travel(measured);
  return steps;
}

/** Without the numbers, days and names that differ from run to run. */
const unchanging = (did: string): string =>
  did
    .replace(/(KL|RIF)-\d+-\d+/, 'de aanvraag')
    .replace(/‘[^’]*’/, 'het project')
    .replace(/^\d{4}-\d{2}-\d{2}: /, '')
    .replace(/, uiterlijk \d{4}-\d{2}-\d{2}/, '');

/** Everything is settled before a step begins, so that nothing but the read itself happens while the meter pauses. */
function uncountedReads(loket: Loket, meter: Meter): Loket {
  return {
    ...loket,
    async fetch(path, init) {
      const reads = (init?.method ?? 'GET') === 'GET';
      if (!reads) return loket.fetch(path, init);
      meter.pause(true);
      try {
        const answer = await loket.fetch(path, init);
        return new Response(answer.status === 204 ? null : await answer.arrayBuffer(), answer);
      } finally {
        meter.pause(false);
      }
    },
  };
}

export const total = (steps: readonly Capacity[]): Capacity =>
  steps.reduce((sum, { write, read }) => ({ write: sum.write + write, read: sum.read + read }), {
    write: 0,
    read: 0,
  });
