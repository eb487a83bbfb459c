// A review that is kept and gone on with, the deliberation over the reviews, and the whole case taken away: in a browser, with
// and without scripts, on pages that are looked at.
import { expect, it } from 'vitest';
import { sampleId, type TestApi, testApi } from '../support/apiClient.ts';
import { inputs, scores } from '../support/sampleInputs.ts';
import { unpacked } from '../support/unpacked.ts';
import { useCounter } from './counter.ts';

const counter = useCounter();
const first = 'scores.regional-character.motivation';
const longest = 'Onafgebrokenwoord'.repeat(20) + ' De regio doet mee en ieder draagt bij. '.repeat(90);

async function underReview(api: TestApi, reviewers: readonly ('reviewer1' | 'reviewer2' | 'reviewer3')[]) {
  const { body } = await api.as('applicant').start(inputs.start);
  const number = body.id ?? '';
  await api.as('applicant').handIn(number, 'submit');
  await api.as('officer').act(number, 'open-review', {});
  await api.as('officer').act(number, 'assign-reviewers', { reviewers: reviewers.map(sampleId) });
  return number;
}

// First, while there is one browser context: what a script fetches in a second one goes out with the cookies of the first.
it('with scripts it is kept by itself, and a second window is told instead of writing over it', {
  timeout: 120_000,
}, async () => {
  const api = await testApi(counter().database);
  const number = await underReview(api, ['reviewer2']);
  const desk = await counter().as('reviewer2', true);
  const address = `${counter().address}/zaken/${number}/submit-review`;
  await desk.open(`/zaken/${number}/submit-review`);
  const other = await desk.context.newPage();
  await other.goto(address);
  await desk.page.bringToFront();
  await desk.page.fill(`[name="${first}"]`, 'Uit het eerste venster.');
  await desk.page.locator('[data-saved]', { hasText: /^Bewaard om \d\d:\d\d\.$/ }).waitFor();
  await other.bringToFront();
  await other.fill(`[name="${first}"]`, 'Uit het tweede venster.');
  await other.locator('[data-saved]', { hasText: 'In een ander venster staat nieuwere tekst.' }).waitFor();
  await other.close();
  await desk.page.bringToFront();
  // The first goes on undisturbed, twice in a row.
  await desk.page.fill(`[name="${first}"]`, 'Uit het eerste venster, en verder.');
  await desk.page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok());
  await desk.page.reload();
  expect(await desk.page.inputValue(`[name="${first}"]`)).toBe('Uit het eerste venster, en verder.');
});

it('a reviewer without scripts keeps a review, comes back and sends it', { timeout: 120_000 }, async () => {
  const api = await testApi(counter().database);
  const number = await underReview(api, ['reviewer1']);
  const desk = await counter().as('reviewer1');
  await desk.open(`/zaken/${number}/submit-review`);
  await desk.choose({ 'scores.regional-character.level': '4' });
  await desk.fill({ [first]: longest });
  await desk.press('Bewaren en later verder');
  expect(await desk.page.getByText(/^Bewaard om \d\d:\d\d\.$/).count()).toBe(1);
  await desk.open(`/zaken/${number}`);
  await desk.open(`/zaken/${number}/submit-review`);
  expect(await desk.page.inputValue(`[name="${first}"]`)).toBe(longest.trimEnd());
  expect(await desk.page.isChecked('[name="scores.regional-character.level"][value="4"]')).toBe(true);
  await desk.open(`/zaken/${number}/submit-review?lang=en`);
  for (const criterion of Object.keys(scores(4))) {
    await desk.choose({ [`scores.${criterion}.level`]: '4' });
    await desk.fill({ [`scores.${criterion}.motivation`]: 'Gemotiveerd.' });
  }
  await desk.press('Send the review');
  expect(await desk.page.getByText('Your review is in.').count()).toBe(1);
  await desk.open(`/zaken/${number}/beraadslaging`);
});

it('the button of a second window shows both, and keeps only what is then chosen', {
  timeout: 120_000,
}, async () => {
  const api = await testApi(counter().database);
  const number = await underReview(api, ['reviewer2']);
  const desk = await counter().as('reviewer2');
  const late = await counter().as('reviewer2');
  await late.open(`/zaken/${number}/submit-review`);
  await desk.open(`/zaken/${number}/submit-review`);
  await desk.fill({ [first]: 'Eerst bewaard.' });
  await desk.press('Bewaren en later verder');
  await late.fill({ [first]: 'Later getypt.' });
  await late.press('Bewaren en later verder');
  expect(await late.page.getByText('U bewaarde intussen iets anders in een ander venster').count()).toBe(1);
  await late.page.getByText('Wat in het andere venster staat').click();
  expect(await late.page.getByText('Eerst bewaard.').isVisible()).toBe(true);
  await late.press('Bewaren en later verder');
  await desk.open(`/zaken/${number}/submit-review`);
  expect(await desk.page.inputValue(`[name="${first}"]`)).toBe('Later getypt.');
});

it('the chair deliberates over the reviews, goes on later, and records who was there', {
  timeout: 180_000,
}, async () => {
  const api = await testApi(counter().database);
  const number = await underReview(api, ['reviewer1', 'reviewer2', 'reviewer3']);
  const apart = { ...scores(3), 'regional-character': { level: 1, motivation: longest.trimEnd() } };
  await api.as('reviewer1').act(number, 'submit-review', { scores: apart });
  for (const who of ['reviewer2', 'reviewer3'] as const)
    await api.as(who).act(number, 'submit-review', { scores: scores(4) });
  await api.as('officer').act(number, 'close-review', {});
  await api.as('reviewer3').act(number, 'declare-conflict', { reason: 'Mijn zus werkt er.' });
  const desk = await counter().as('chair');
  await desk.open(`/zaken/${number}`);
  await desk.page.getByRole('link', { name: 'Naar de beraadslaging' }).click();
  await desk.open(`/zaken/${number}/beraadslaging`);
  expect(await desk.page.getByText('3: toelichting nodig').count()).toBe(1);
  await desk.open(`/zaken/${number}/beraadslaging?lang=en`);
  await desk.open(`/zaken/${number}/adopt-advice`);
  expect(await desk.page.isChecked(`[name="recused"][value="${sampleId('reviewer3')}"]`)).toBe(true);
  await desk.fill({ explanation: 'Wij komen hier op terug.' });
  await desk.press('Bewaren en later verder');
  await desk.open(`/zaken/${number}/adopt-advice`);
  expect(await desk.page.inputValue('[name="explanation"]')).toBe('Wij komen hier op terug.');
  await desk.choose({
    advice: 'admit',
    'levels.regional-character': '3',
    'levels.golden-triangle': '4',
    'levels.concrete-results': '4',
    'levels.sharing': '4',
  });
  await desk.press('Advies vaststellen');
  expect(await desk.page.getByText('Licht elk criterium toe').count()).toBeGreaterThan(0);
  await desk.fill({ 'notes.regional-character': 'Na bespreking: voldoende.' });
  await desk.press('Advies vaststellen');
  expect(await desk.page.getByText('Het advies is vastgesteld.').count()).toBe(1);
  await desk.open(`/zaken/${number}/beraadslaging`);
  expect(await desk.page.getByText('Na bespreking: voldoende.').count()).toBe(1);
  expect(await desk.page.getByText('Persoon F').count()).toBe(1);

  const office = await counter().as('officer');
  await office.open(`/zaken/${number}`);
  const link = office.page.getByRole('link', { name: 'Het hele dossier downloaden (zip)' });
  const href = (await link.getAttribute('href')) ?? '';
  const answer = await office.context.request.get(`${counter().address}${href}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  const zip = [...counter().portal.archived.laid.values()].at(-1) ?? new Uint8Array();
  const file = unpacked(zip, number);
  expect(file.text('verloop.html')).toContain('Na bespreking: voldoende.');
  expect(file.text('verloop.html')).toContain('Verliet de beraadslaging wegens een belang');
  // Its pages stand by themselves: each is looked at as somebody opens it.
  await office.page.route('**/archief/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/archief/', '');
    const type = name.endsWith('.css') ? 'text/css' : 'text/html';
    return route.fulfill({ status: 200, contentType: type, body: file.text(name) });
  });
  for (const name of file.names.filter((one) => one.endsWith('.html'))) await office.open(`/archief/${name}`);
});
