// The deliberation about a case: who reads it, what the chair writes and keeps of it, and who is recorded as having been there.
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/apiCases.ts';
import { sampleId } from '../support/apiClient.ts';
import { countingClient } from '../support/countingClient.ts';
import { signedIn } from '../support/nominations.ts';
import { invalidities } from '../support/pages.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { scores } from '../support/sampleInputs.ts';
import type { SamplePerson } from '../support/samplePeople.ts';

const loket = useApi();
let portal: TestPortal;
beforeAll(() => {
  portal = testPortal(loket.database);
});

const page = async (who: SamplePerson, number: string, path = '/beraadslaging') =>
  portal.get(`/zaken/${number}${path}`, { cookie: `__Host-loket=${await signedIn(portal, who)}` });
const send = async (who: SamplePerson, number: string, form: Record<string, string>) =>
  portal.post(`/zaken/${number}/adopt-advice`, form, {
    origin: portal.deps.baseAddress,
    cookie: `__Host-loket=${await signedIn(portal, who)}`,
  });
const carried = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** One far above the others on the first criterion. */
async function reviewed(): Promise<string> {
  const number = await loket.cases.underReview();
  const apart = { ...scores(3), 'regional-character': { level: 5, motivation: 'Overal te zien.' } };
  await loket.api.as('reviewer1').act(number, 'submit-review', { scores: apart });
  await loket.api.as('reviewer2').act(number, 'submit-review', { scores: scores(3) });
  return number;
}

async function deliberated(): Promise<string> {
  const number = await reviewed();
  await loket.api.as('reviewer3').act(number, 'submit-review', { scores: scores(3) });
  await loket.api.as('officer').act(number, 'close-review', {});
  return number;
}

describe('the page', () => {
  it('is for the chair and the office, and for reviewers once theirs is in', async () => {
    const number = await reviewed();
    const statuses = async (...who: readonly SamplePerson[]) =>
      Promise.all(who.map(async (one) => (await page(one, number)).status));
    expect(await statuses('chair', 'officer', 'reviewer1', 'reviewer2')).toEqual([200, 200, 200, 200]);
    expect(
      await statuses('reviewer3', 'applicant', 'coordinator', 'stranger', 'unassigned', 'decider1'),
    ).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await portal.get(`/zaken/${number}/beraadslaging`)).status).toBe(303);
  });

  it('shows levels side by side and where they lie two or more apart', async () => {
    const number = await deliberated();
    const { html } = await page('chair', number);
    expect(await invalidities(html)).toEqual([]);
    expect(html).toContain('2: toelichting nodig');
    expect(html.match(/toelichting nodig/g)).toHaveLength(1);
    expect(html).toContain('Overal te zien.');
    expect(html).toContain(`href="/zaken/${number}/adopt-advice"`);
    const mine = (await page('reviewer1', number)).html;
    expect(mine).toContain('Beoordelaar 1 (u)');
    expect(mine).not.toContain('/adopt-advice');
    expect((await page('chair', number, '/beraadslaging?lang=en')).html).toContain('2: note needed');
  });

  it('takes as many reads however many reviews there are', async () => {
    const counting = countingClient(loket.database.client);
    const counted = testPortal(loket.database, {}, counting.client);
    const number = await deliberated();
    const cookie = `__Host-loket=${await signedIn(portal, 'chair')}`;
    counting.taken();
    expect((await counted.get(`/zaken/${number}/beraadslaging`, { cookie })).status).toBe(200);
    expect(counting.taken()).toHaveLength(8);
  });
});

describe('what the chair writes', () => {
  const everything = (html: string): Record<string, string> => ({
    etag: carried(html, 'etag'),
    sleutel: carried(html, 'sleutel'),
    versie: carried(html, 'versie'),
    advice: 'admit',
    'levels.regional-character': '4',
    'levels.golden-triangle': '3',
    'levels.concrete-results': '3',
    'levels.sharing': '3',
    'notes.regional-character': 'Wij zagen het in de hele regio.',
    explanation: 'De commissie is het eens.',
    present: sampleId('reviewer2'),
    recused: sampleId('reviewer1'),
  });

  it('is kept for the chair alone, and gone once it was adopted', async () => {
    const number = await deliberated();
    expect((await send('chair', number, { bewaar: '1', explanation: 'Nog in beraad.' })).status).toBe(303);
    const again = await page('chair', number, '/adopt-advice');
    expect(again.html).toContain('Nog in beraad.');
    for (const who of ['officer', 'reviewer1', 'decider1'] as const)
      for (const path of ['', '/beraadslaging', '/adopt-advice'])
        expect((await page(who, number, path)).html).not.toContain('Nog in beraad.');
    expect((await send('officer', number, { bewaar: '1', explanation: 'Iets' })).status).toBe(404);
    expect((await send('chair', number, { ...everything(again.html), etag: 'oud' })).status).toBe(409);
    expect((await send('chair', number, everything(again.html))).status).toBe(303);
    const kept = await portal.deps.drafts.deliberation.read(
      number,
      sampleId('chair'),
      new Date().toISOString(),
    );
    expect(kept).toBeUndefined();
  });

  it('is taken to name the reviewers and the chair as present, until they say otherwise', async () => {
    const number = await deliberated();
    const { html } = await page('chair', number, '/adopt-advice');
    const ticked = [...html.matchAll(/<input[^>]*name="(present|recused)"[^>]*>/g)].filter(([box]) =>
      box.includes('checked'),
    );
    expect(ticked.map(([, name]) => name)).toEqual(['present', 'present', 'present', 'present']);
    expect(await invalidities(html)).toEqual([]);
  });

  it('is recorded with who was there and who left, which the chair and the office read afterwards', async () => {
    const number = await deliberated();
    const { html } = await page('chair', number, '/adopt-advice');
    await send('chair', number, everything(html));
    const event = (await portal.deps.commands.cases.events(number)).at(-1);
    expect(event?.type).toBe('zorgpact-loket.koploper.advice-adopted.v2');
    expect(event?.data).toMatchObject({ present: [sampleId('reviewer2')], recused: [sampleId('reviewer1')] });
    const after = (await page('chair', number)).html;
    expect(after).toContain('Persoon E');
    expect(after).toContain('Wij zagen het in de hele regio.');
    expect(await invalidities(after)).toEqual([]);
    // A reviewer reads on what was found, and not what was advised.
    const reviewer = (await page('reviewer1', number)).html;
    expect(reviewer).not.toContain('Wij zagen het in de hele regio.');
    expect(reviewer).not.toContain('Wie erbij waren');
  });

  it('cannot name somebody with a declared interest among those who stayed', async () => {
    const number = await deliberated();
    await loket.api.as('reviewer2').act(number, 'declare-conflict', { reason: 'Mijn zus werkt er.' });
    const { html } = await page('chair', number, '/adopt-advice');
    expect(html.match(/name="recused"[^>]*checked/g)).toHaveLength(1);
    const refused = await send('chair', number, everything(html));
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('Wie een belang meldde, was niet bij de beraadslaging');
  });
});
