// A review that is kept before it is sent: for who writes it alone, never written over unseen, and gone with the task.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useApi } from '../support/apiCases.ts';
import { sampleId } from '../support/apiClient.ts';
import { signedIn } from '../support/nominations.ts';
import { type PortalAnswer, type TestPortal, testPortal } from '../support/portalClient.ts';
import { scores } from '../support/sampleInputs.ts';
import type { SamplePerson } from '../support/samplePeople.ts';
import { unpacked } from '../support/unpacked.ts';

const loket = useApi();
let portal: TestPortal | undefined;
const counter = (): TestPortal => {
  portal ??= testPortal(loket.database);
  return portal;
};

const field = 'scores.regional-character.motivation';
const address = (number: string) => `/zaken/${number}/submit-review`;
const cookieOf = async (who: SamplePerson) => `__Host-loket=${await signedIn(counter(), who)}`;

const opened = async (who: SamplePerson, number: string): Promise<PortalAnswer> =>
  counter().get(address(number), { cookie: await cookieOf(who) });

const carried = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

async function sent(
  who: SamplePerson,
  number: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<PortalAnswer> {
  const cookie = await cookieOf(who);
  return counter().post(address(number), form, { origin: counter().deps.baseAddress, cookie, ...headers });
}

/** As the button keeps it. */
const kept = (who: SamplePerson, number: string, etag: string, text: string) =>
  sent(who, number, { etag, bewaar: '1', [field]: text });
/** As the script of the page keeps it. */
const keptByScript = (who: SamplePerson, number: string, etag: string, text: string) =>
  sent(who, number, { etag, [field]: text }, { accept: 'application/json' });

const draftRows = async (number: string) =>
  (await loket.cases.rows(number)).filter((row) => 'draft' in row || String(row['sk']).startsWith('DRAFT'));

describe('what is kept', () => {
  it('stands in the page again, with the moment, and is no history', async () => {
    const number = await loket.cases.underReview();
    const before = await loket.api.as('officer').view(number);
    const empty = await opened('reviewer1', number);
    expect(carried(empty.html, 'etag')).toBe('');
    const answer = await kept('reviewer1', number, '', 'Halverwege geschreven.');
    expect(answer.status).toBe(303);
    const place = new URL(answer.headers.get('location') ?? '');
    expect(place.pathname).toBe(address(number));
    expect(place.searchParams.get('bewaard')).toMatch(/^\d\d:\d\d$/);
    const again = await counter().get(place.pathname + place.search, { cookie: await cookieOf('reviewer1') });
    expect(again.html).toContain('Halverwege geschreven.');
    expect(again.html).toContain(`Bewaard om ${place.searchParams.get('bewaard')}.`);
    expect((await opened('reviewer1', number)).html).toContain('Bewaard op ');
    expect((await loket.api.as('officer').view(number)).version).toBe(before.version);
  });

  it('is read by nobody else, on no page, in no answer of the api and in no archive', async () => {
    const number = await loket.cases.underReview();
    const secret = 'Dit las nog niemand.';
    await kept('reviewer1', number, '', secret);
    const others = ['officer', 'chair', 'reviewer2', 'applicant', 'decider1', 'coordinator'] as const;
    for (const who of others) {
      const cookie = await cookieOf(who);
      for (const path of ['', '/submit-review', '/nakijken', '/keten', '/keten.json', '/beraadslaging'])
        expect((await counter().get(`/zaken/${number}${path}`, { cookie })).html, who + path).not.toContain(
          secret,
        );
      for (const path of ['', '/events', '/chain', `/personal-data?subject=${sampleId('reviewer1')}`]) {
        const { body } = await loket.api.as(who).get(`/cases/${number}${path}`);
        expect(JSON.stringify(body), who + path).not.toContain(secret);
      }
    }
    const { status } = await loket.api.request(`/api/v1/cases/${number}/archive`, {
      headers: { authorization: 'Bearer officer' },
    });
    expect(status).toBe(303);
    const files = unpacked([...loket.api.archived.laid.values()].at(-1) ?? new Uint8Array(), number);
    for (const name of files.names) expect(files.text(name), name).not.toContain(secret);
    // Nor does somebody else's page of a review of their own write on it.
    await kept('reviewer2', number, '', 'Van een ander.');
    expect((await opened('reviewer1', number)).html).toContain(secret);
  });

  it('is refused when it is too long, and what was typed stays in the page', async () => {
    const number = await loket.cases.underReview();
    const long = 'a'.repeat(100_001);
    expect((await keptByScript('reviewer1', number, '', long)).status).toBe(422);
    const page = await kept('reviewer1', number, '', long);
    expect(page.status).toBe(422);
    expect(page.html).toContain(long);
    expect(await draftRows(number)).toEqual([]);
  });

  it('may be longer than what can be sent', async () => {
    const number = await loket.cases.underReview();
    expect((await kept('reviewer1', number, '', 'a'.repeat(10_000))).status).toBe(303);
  });

  it.each(['officer', 'chair', 'unassigned', 'applicant', 'stranger'] as const)(
    'is of reviewers of the case, not of %s',
    async (who) => {
      const number = await loket.cases.underReview();
      expect([404, 409]).toContain((await keptByScript(who, number, '', 'Iets')).status);
      expect([404, 409]).toContain((await kept(who, number, '', 'Iets')).status);
      expect(await draftRows(number)).toEqual([]);
    },
  );
});

describe('two windows', () => {
  it('never write over each other unseen, in whatever order they save, by script or by button', async () => {
    const windows = fc.array(
      fc.record({ window: fc.constantFrom(0, 1), script: fc.boolean(), looks: fc.boolean() }),
      { minLength: 2, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(windows, async (acts) => {
        const number = await loket.cases.underReview();
        const seen = ['', ''];
        let stored = { etag: '', text: '' };
        for (const [index, { window, script, looks }] of acts.entries()) {
          if (looks) {
            const { html } = await opened('reviewer1', number);
            seen[window] = carried(html, 'etag');
            expect(seen[window]).toBe(stored.etag);
            if (stored.text !== '') expect(html).toContain(stored.text);
          }
          const text = `Tekst ${index} van venster ${window}`;
          const answer = await (script ? keptByScript : kept)('reviewer1', number, seen[window] ?? '', text);
          const held = seen[window] === stored.etag;
          expect(answer.status).toBe(held ? (script ? 200 : 303) : 409);
          if (held) {
            const { html } = await opened('reviewer1', number);
            stored = { etag: carried(html, 'etag'), text };
            expect(html).toContain(text);
            seen[window] = stored.etag;
          } else if (!script) {
            // The page that comes shows both, and what is sent from it is sent knowingly.
            expect(answer.html).toContain(stored.text);
            expect(answer.html).toContain(text);
            seen[window] = carried(answer.html, 'etag');
            expect(seen[window]).toBe(stored.etag);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('do not send a review past newer text either', async () => {
    const number = await loket.cases.underReview();
    const old = (await opened('reviewer1', number)).html;
    await kept('reviewer1', number, '', 'Nieuwere tekst.');
    const given = Object.entries(scores(4)).flatMap(([criterion, { level, motivation }]) => [
      [`scores.${criterion}.level`, String(level)],
      [`scores.${criterion}.motivation`, motivation],
    ]);
    const form = (html: string) => ({
      ...Object.fromEntries(given),
      etag: carried(html, 'etag'),
      sleutel: carried(html, 'sleutel'),
      versie: carried(html, 'versie'),
    });
    const refused = await sent('reviewer1', number, form(old));
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('Nieuwere tekst.');
    expect((await sent('reviewer1', number, form(refused.html))).status).toBe(303);
    expect(await draftRows(number)).toEqual([]);
  });
});

describe('it is gone once', () => {
  const officer = () => loket.api.as('officer');
  const reviewer = () => loket.api.as('reviewer1');
  const ways: Readonly<Record<string, (number: string) => Promise<unknown>>> = {
    'the review is sent': (number) => reviewer().act(number, 'submit-review', { scores: scores(4) }),
    'the reviewer abstains': (number) => reviewer().act(number, 'abstain', { reason: 'Te dichtbij.' }),
    'the reviewer is released': (number) =>
      officer().act(number, 'release-reviewer', { reviewer: sampleId('reviewer1') }),
    'the reviewer declares an interest': (number) =>
      reviewer().act(number, 'declare-conflict', { reason: 'Mijn zus werkt er.' }),
    'the application is withdrawn': (number) => loket.api.as('applicant').act(number, 'withdraw', {}),
    'what the case holds about the reviewer is erased': (number) =>
      officer().act(number, 'erase-person', { subject: sampleId('reviewer1') }),
    'the review is closed': async (number) => {
      const reviewers = [sampleId('reviewer4')];
      await officer().act(number, 'assign-reviewers', { reviewers });
      for (const who of ['reviewer2', 'reviewer3', 'reviewer4'] as const)
        await loket.api.as(who).act(number, 'submit-review', { scores: scores(4) });
      await officer().act(number, 'close-review', {});
    },
  };

  it.each(Object.entries(ways))('%s', async (way, act) => {
    const number = await loket.cases.underReview();
    await kept('reviewer1', number, '', 'Bijna klaar.');
    const [row] = await draftRows(number);
    const { etag } = (row?.['draft'] ?? {}) as { etag: string };
    await act(number);
    expect(await draftRows(number)).toEqual([]);
    expect(JSON.stringify(await loket.cases.rows(number))).not.toContain('Bijna klaar.');
    // A save that was under way comes too late, and brings nothing back.
    if (!way.includes('erased')) {
      expect([404, 409]).toContain((await keptByScript('reviewer1', number, etag, 'Te laat.')).status);
      expect(await draftRows(number)).toEqual([]);
    }
  });
});
