// A page as people meet it: on a phone and on a desk, light and dark; what axe finds, and what scrolls sideways.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** How a page is looked at; in the dark only colours differ. */
const looks = [
  { width: 320, colorScheme: 'light', tags: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  { width: 1280, colorScheme: 'light', tags: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  { width: 320, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
] as const;

async function findings(page: Page, { width, colorScheme, ...look }: (typeof looks)[number]) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const runOnly = 'rules' in look ? look.rules : look.tags;
  const { violations, widest, header } = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] }).then(({ violations }) => ({
      violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
      widest: document.documentElement.scrollWidth,
      header: getComputedStyle(document.querySelector('header')).backgroundColor,
    }))`,
  )) as { violations: string[]; widest: number; header: string };
  return [
    ...violations,
    ...(widest > width ? [`is ${widest} wide`] : []),
    ...(header === 'rgba(0, 0, 0, 0)' ? ['has no styles'] : []),
  ].map((what) => `${width} ${colorScheme}: ${what}`);
}

/** What is wrong with the page that is open, however it is looked at; empty when nothing is. */
export async function allFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const all: string[] = [];
  for (const look of looks) all.push(...(await findings(page, look)));
  return all;
}
