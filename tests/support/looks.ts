// A page as people meet it: on a phone and on a desk, light and dark; what axe finds, and what scrolls sideways.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** Tags of rules, or names of rules. */
  readonly rules: readonly string[];
}

const every = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on where things stand; the rest is the same at every width. */
const placed = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/** How a page is looked at; in the dark only colours differ. */
const looks: readonly Look[] = [
  { width: 320, colorScheme: 'light', rules: every },
  { width: 1280, colorScheme: 'light', rules: every },
  { width: 320, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
];

/** The same in less time, where very many pages are looked at. */
export const quickLooks: readonly Look[] = looks.map((look) =>
  look.width === 1280 && look.rules === every ? { ...look, rules: placed } : look,
);

async function findings(page: Page, { width, colorScheme, rules }: Look) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const options = {
    runOnly: rules,
    resultTypes: ['violations'],
    // Spares reading the stylesheet again for every page: no rule of ours in it asks how a screen is held.
    preload: false,
  };
  const { violations, widest, header } = (await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => ({
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
export async function allFindings(page: Page, as = looks): Promise<string[]> {
  await page.evaluate(axe.source);
  const all: string[] = [];
  for (const look of as) all.push(...(await findings(page, look)));
  return all;
}
