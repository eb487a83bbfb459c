// Looking at pages as a test does: their text, their validity, and what a browser finds wrong with them.
import chromium from '@sparticuz/chromium';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium as playwright } from 'playwright-core';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the pages are written, not what they mean: Hono closes void elements and gives a boolean an empty value.
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    // Boxes of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Our stylesheet comes from our own origin, under a name made of its content.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** Everything that is wrong with a page as HTML, in words; empty when nothing is. */
export async function invalidities(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

/** Starts a browser: the one of `LOKET_BROWSER` if it is set, else the one that came with the packages. */
export async function startBrowser(): Promise<Browser> {
  const own = process.env['LOKET_BROWSER'];
  return playwright.launch({
    executablePath: own ?? (await chromium.executablePath()),
    args: own === undefined ? chromium.args : [],
    headless: true,
  });
}
