// A whole round over HTTP on the system of one machine, and what must hold after it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLink } from '../../../events/chain.ts';
import type { Envelope } from '../../../events/envelope.ts';
import { fails, verifyRound } from '../../../functions/site/verifyRound.mjs';
import { type FundJourney, fundJourneyOn } from '../../../local/journeys/fund/fundJourney.ts';
import { grantPath, publishedRoundFile } from '../../../local/journeys/fund/published.ts';
import type { PlannedRequest, RoundScenario } from '../../../local/journeys/fund/scenario.ts';
import { type TravelledRound, wholeRound } from '../../../local/journeys/fund/wholeRound.ts';
import { mailOf } from '../../../local/journeys/steps.ts';
import { loketOf } from '../../../local/journeys/systemLoket.ts';
import { templateOf } from '../../../local/mail/templateOf.ts';
import { people } from '../../../local/people.ts';
import { startSystem } from '../../../local/startSystem.ts';
import type { System } from '../../../local/system.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import { type DueMail, expectedMails } from './expectedMails.ts';

interface TestedRound {
  readonly system: System;
  readonly journey: FundJourney;
  readonly travelled: TravelledRound;
  /** As the office sees them in the end, in the order of the scenario. */
  readonly views: readonly FundView[];
}

interface Expected {
  readonly scenario: RoundScenario;
  /** How many requests end in each state. */
  readonly states: Readonly<Record<string, number>>;
  /** Which of the scenario have to be granted whatever the lot says, and between which the lot decides on one. */
  isSurelyGranted(request: PlannedRequest): boolean;
  isDrawn(request: PlannedRequest): boolean;
  /** Declares what else must hold. */
  readonly andThen?: (tested: () => TestedRound) => void;
}

const minutes = 60_000;

export function declareWholeRound(what: string, expected: Expected): void {
  const { scenario, states, isSurelyGranted, isDrawn, andThen } = expected;
  describe(what, () => {
    const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-round-'));
    let system: System;
    let tested: TestedRound;

    beforeAll(async () => {
      system = await startSystem({ folder, ports: 'free', importData: 'nothing' });
      const journey = fundJourneyOn(loketOf(system));
      const travelled = await wholeRound(journey, scenario);
      await system.settled();
      const officer = journey.as('bureau-1');
      const views = await Promise.all(travelled.requests.map(({ number }) => officer.view(number)));
      tested = { system, journey, travelled, views };
    }, 15 * minutes);
    afterAll(async () => {
      await system?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('ends with as many grants, refusals and the rest as its points and its ceiling say', () => {
      expect(counted(tested.views.map(({ state }) => state))).toEqual(states);
    });

    it('grants whom the ranking says, and one of those who are equal', () => {
      const grantedOf = (fits: (request: PlannedRequest) => boolean) =>
        tested.travelled.requests.filter(
          (request) =>
            fits(request) && tested.travelled.published.some(({ number }) => number === request.number),
        );
      const surely = scenario.requests.filter(isSurelyGranted).length;
      expect(grantedOf(isSurelyGranted)).toHaveLength(surely);
      expect(scenario.requests.filter(isDrawn)).toHaveLength(2);
      expect(grantedOf(isDrawn)).toHaveLength(1);
      expect(tested.travelled.published).toHaveLength(surely + 1);
    });

    it('has every mail that was due, to whom it was due, and no other', async () => {
      const mails = await sentIn(tested.system);
      expect(counted(mails)).toEqual(counted(expectedMails(tested.travelled, reviewersIn(tested))));
    });

    it('keeps a whole chain of every request', async () => {
      for (const { number } of tested.travelled.requests) {
        const history = await tested.journey.as('bureau-1').events(number);
        expect(brokenLink(history), number).toBeUndefined();
      }
    });

    it('has the decisions prepared by one and released by another, on one moment', async () => {
      const releases = await Promise.all(
        tested.travelled.requests.map(async ({ number }) => {
          const history = await tested.journey.as('bureau-1').events(number);
          return {
            prepared: last(history, 'decision-prepared'),
            released: last(history, 'decision-released'),
          };
        }),
      );
      const by = (person: string) => tested.journey.loket.personId(person);
      for (const { prepared, released } of releases) {
        expect(prepared?.data['preparedBy']).toBe(by('besluit-1'));
        expect(released?.data['releasedBy']).toBe(by('besluit-2'));
      }
      expect(new Set(releases.map(({ released }) => released?.time)).size).toBe(1);
    });

    it('stands in the register with a file that anyone can check, and so does every grant of it', async () => {
      const { journey, travelled, views } = tested;
      const { text, file } = await publishedRoundFile(journey, travelled.round);
      const { commitment = '' } = await journey.as('bureau-1').round(travelled.round);
      // Who handed in a request noted the code of its content, which counts in the lottery when it came in time.
      const noted = views.filter(({ allocation }) => allocation).map(({ number }) => number);
      const hashes = file.input.requests.filter(({ caseNumber }) => noted.includes(caseNumber));
      const codes = [commitment, ...hashes.map(({ contentHash }) => contentHash)];
      const lines = await verifyRound(text, codes);
      expect(lines.filter(fails)).toEqual([]);
      expect(lines.filter((line) => line.startsWith('✓')).length).toBeGreaterThanOrEqual(codes.length);
      const granted = file.allocation.trace.filter(({ outcome }) => outcome === 'grant');
      expect(granted.map(({ caseNumber }) => caseNumber).sort()).toEqual(
        travelled.published.map(({ number }) => number).sort(),
      );
      expect(file.allocation.lotteries).toHaveLength(1);
      for (const { slug, project } of travelled.published) {
        const page = await journey.loket.fetch(grantPath(slug));
        expect(page.status, slug).toBe(200);
        expect(await page.text()).toContain(project.name);
      }
    });

    andThen?.(() => tested);
  });
}

/** Number, kind and address of every mail, each once for every time. */
export async function sentIn(system: System): Promise<readonly DueMail[]> {
  return (await system.mails()).flatMap((mail) =>
    mail.to.map(
      (address): DueMail => [mail.subject.split(':')[0] ?? '', templateOf(mail) ?? 'unknown', address],
    ),
  );
}

export const counted = (things: readonly unknown[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const thing of things) {
    const name = typeof thing === 'string' ? thing : JSON.stringify(thing);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

const last = (history: readonly Envelope[], name: string): Envelope | undefined =>
  history.findLast(({ type }) => type.includes(`.${name}.`));

function reviewersIn({ views, journey }: TestedRound): ReadonlyMap<string, readonly string[]> {
  const keyOf = (id: string) => people.find(({ key }) => journey.loket.personId(key) === id)?.key ?? 'nobody';
  return new Map(
    views.map(({ number, reviewers = [] }) => [number, reviewers.map(({ person }) => mailOf(keyOf(person)))]),
  );
}
