// My applications: where each stands in any state, what did not reach me, and which case goes on from which.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standing } from '../../../domain/koploper/standing.ts';
import type { KoploperCase } from '../../../schemas/case.ts';
import { sampleId, type TestApi, testApi } from '../../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../../tests/support/database.ts';
import { given, signedIn } from '../../../tests/support/nominations.ts';
import { invalidities } from '../../../tests/support/pages.ts';
import { type TestPortal, testPortal } from '../../../tests/support/portalClient.ts';
import { inputs } from '../../../tests/support/sampleInputs.ts';
import { asPerson, asSystem, people } from '../../../tests/support/samplePeople.ts';
import { step, walk, ways } from '../../../tests/support/sampleWays.ts';
import { noCommands } from '../../platform/recentCommands.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { MinePage } from './page.tsx';

let database: Database;
let api: TestApi;
let portal: TestPortal;

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
  portal = testPortal(database);
});
afterAll(() => database.stop());

const mine = async () =>
  (await portal.get('/mijn', { cookie: `__Host-loket=${await signedIn(portal, 'applicant')}` })).html;
const undelivered = (number: string, cause: 'bounce' | 'post', receiver: string) =>
  given(portal, asSystem, number, 'record-undelivered', {
    notice: 1,
    template: 'receipt',
    receiver,
    cause,
  });

/** The page with these cases on it, as it is written out. */
const written = async (...cases: KoploperCase[]): Promise<string> =>
  String(
    await htmlDocument(
      MinePage({
        frame: { language: 'nl', otherAddress: '/mijn?lang=en' },
        person: people.applicant,
        cases: cases.map((aggregate) => ({ aggregate, recent: noCommands })),
        today: '2026-12-02',
        next: undefined,
        continued: false,
      }),
    ),
  );

describe('my applications', () => {
  it('say of every state where it stands, without its internal name', async () => {
    for (const [state, way] of Object.entries(ways).filter(([, { length }]) => length > 0)) {
      const { current } = walk(way);
      const html = await written(current);
      expect(html, state).toContain(standing(current).label.nl);
      expect(html).not.toMatch(/under-review|in-deliberation|decision-prepared|not-processed/);
      expect(await invalidities(html), state).toEqual([]);
    }
  });

  it('tell that a notice did not arrive, or goes by post, and only to whom it was for', async () => {
    const number = (await api.as('applicant').start(inputs.start)).body.id ?? '';
    await undelivered(number, 'bounce', 'pt-aaaaaaaaaa');
    expect(await mine()).not.toContain('Een bericht aan u');
    await undelivered(number, 'post', sampleId('applicant'));
    expect(await mine()).toContain('Een bericht aan u gaat per post');
    const other = (await api.as('applicant').start(inputs.start)).body.id ?? '';
    await undelivered(other, 'bounce', sampleId('applicant'));
    const html = await mine();
    expect(html).toContain('Een bericht aan u is niet bezorgd');
    expect(html).toContain('a@example.nl');
    expect(await invalidities(html)).toEqual([]);
  });

  it('lead from a project that was entered again to the new application and back', async () => {
    const { current: old } = step(
      walk(ways.deferred),
      asPerson('applicant'),
      're-enter',
      {},
      '2026-12-02T09:00:00.000Z',
    );
    const again: KoploperCase = { ...walk(ways.draft).current, id: 'KL-2026-0043', follows: old.id };
    expect(old.followedBy).toBe(again.id);
    const both = await written(old, again);
    expect(both).toContain(`<a href="#${again.id}">${again.id}</a>`);
    expect(both).toContain(`<a href="#${old.id}">${old.id}</a>`);
    expect(await invalidities(both)).toEqual([]);
    const one = await written(old);
    expect(one).toContain(again.id);
    expect(one).not.toContain(`href="#${again.id}"`);
  });
});
