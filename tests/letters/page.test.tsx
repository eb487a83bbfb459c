// Every letter in a browser: nothing found by axe, nothing that scrolls sideways, and on paper nothing but the letter.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decisionDocument } from '../../domain/fund/letter/decisionDocument.ts';
import type { FundDecisionFacts } from '../../domain/fund/letter/facts.ts';
import { LetterPage } from '../../functions/ui/letterPage.tsx';
import { htmlDocument } from '../../functions/ui/shell.tsx';
import stylesheet from '../../functions/ui/stylesheet.css?raw' with { type: 'text' };
import { startBrowser } from '../../local/tour/browser.ts';
import { allFindings } from '../support/looks.ts';
import { allFacts, grantFacts } from '../support/sampleLetters.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const hard = `${'lang'.repeat(60)} https://example.nl/${'pad/'.repeat(60)}\n\nשלום עולם 👩‍🏫`;
const letters: readonly (readonly [string, FundDecisionFacts])[] = [
  ...allFacts.map((facts) => [facts.outcome, facts] as const),
  ['hard to set', { ...grantFacts, projectName: 'lang'.repeat(35), note: hard }],
];

it('can be read by everyone, and printed', { timeout: 120_000 }, async () => {
  const page = await (await browser.newContext()).newPage();
  const found: Record<string, string[]> = {};
  for (const [name, facts] of letters) {
    const html = htmlDocument(
      <LetterPage
        letter={decisionDocument(facts)}
        language="nl"
        otherAddress="/?lang=en"
        fileAddress="/pdf"
      />,
    );
    await page.setContent(String(html));
    await page.addStyleTag({ content: stylesheet });
    const all = await allFindings(page);
    if (all.length > 0) found[name] = all;
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    for (const other of ['header', 'footer', '.more'])
      expect(await page.locator(other).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  }
  expect(found).toEqual({});
});
