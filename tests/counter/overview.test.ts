// The overview of the office, in a browser: before anything was counted, after one day, and of thousands over a year with gaps.
// What the pictures show, what the tables say and what the files hold are the same numbers.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { addDays, dayOf } from '../../domain/clock/days.ts';
import { toItem } from '../../functions/platform/dynamo.ts';
import { figureStore } from '../../functions/platform/figureStore.ts';
import { sheetNames } from '../../functions/portal/overview/sheet.ts';
import { longRegion, sampleFigures } from '../support/sampleFigures.ts';
import { useCounter } from './counter.ts';

const counter = useCounter();
const today = dayOf(new Date().toISOString());
const keep = (day: string, times?: number) =>
  figureStore(counter().database.client, counter().database.tables.figures).keep(sampleFigures(day, times));
type Desk = Awaited<ReturnType<ReturnType<typeof counter>['as']>>;

interface Seen {
  readonly href: string;
  /** First the names of the columns. */
  readonly table: readonly (readonly string[])[];
  /** Rows of bars: what is written beside the bar, and how long it is, from 0 to 1. */
  readonly bars: readonly { readonly name: string; readonly words: string; readonly length: number }[];
  /** Rows of trends: the heights of their columns by place, from 0 to 1, and the places that were counted. */
  readonly trends: readonly {
    readonly name: string;
    readonly words: string;
    readonly places: number;
    readonly columns: readonly (readonly [number, number])[];
    readonly counted: readonly number[];
  }[];
  /** Heights of the columns of each chart, of the highest. */
  readonly charts: readonly (readonly number[])[];
}

/** Everything with numbers on the page, as it is drawn. */
const seen = async (desk: Desk): Promise<readonly Seen[]> =>
  (await desk.page.evaluate(`[...document.querySelectorAll('.figured')].map((figured) => {
    const words = (one) => one.textContent.trim();
    const named = (cell) => [...cell.childNodes].filter((one) => one.className !== 'named').map((one) => one.textContent).join('').trim();
    const rows = [...figured.querySelectorAll('.bars tbody tr')];
    const isTrend = (row) => row.querySelector('.axis') !== null;
    return {
      href: figured.querySelector('.more a').href,
      table: [...figured.querySelectorAll('details tr')].map((row) => [...row.children].map(named)),
      bars: rows.filter((row) => !isTrend(row)).map((row) => ({
        name: words(row.querySelector('th')),
        words: words(row.querySelector('.measure span')),
        length: Number(row.querySelector('rect.bar').getAttribute('width')) / 100,
      })),
      trends: rows.filter(isTrend).map((row) => ({
        name: words(row.querySelector('th')),
        words: words(row.querySelector('.measure span')),
        places: Number(row.querySelector('svg').getAttribute('viewBox').split(' ')[2]),
        columns: [...(row.querySelector('.bar').getAttribute('d') ?? '').matchAll(/M([\\d.]+) 22v-([\\d.]+)/g)]
          .map(([, x, height]) => [Math.floor(Number(x)), Number(height) / 20]),
        counted: [...(row.querySelector('.axis').getAttribute('d') ?? '').matchAll(/M(\\d+) /g)].map(([, x]) => Number(x)),
      })),
      charts: [...figured.querySelectorAll('.chart svg')].map((svg) => {
        const heights = [...svg.querySelectorAll('rect.bar')].map((rect) => Number(rect.getAttribute('height')));
        return heights.map((height) => height / Math.max(...heights, 0.1));
      }),
    };
  })`)) as readonly Seen[];

/** A number as it stands on a page in Dutch, or in English. */
const numberOn = (english: boolean) => (text: string) => {
  if (!/\d/.test(text)) return undefined;
  const plain = english ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
  return Number(plain.replace(/[^\d.-]/g, ''));
};

/** The file behind a picture, read by a reader that is not ours. */
async function fileOf(desk: Desk, href: string): Promise<readonly (readonly string[])[]> {
  const answer = await desk.context.request.get(href);
  expect(answer.status(), href).toBe(200);
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': expect.stringMatching(/^attachment; filename="[a-z]+\.csv"$/),
    'cache-control': 'no-store',
  });
  return parse(await answer.text(), { bom: true }) as string[][];
}

/** Table and file hold the same, and what is drawn is as long and as high as they say. */
async function isOneTruth(desk: Desk): Promise<readonly string[]> {
  const digits = numberOn(desk.page.url().includes('lang=en'));
  const names: string[] = [];
  for (const { href, table, bars, trends, charts } of await seen(desk)) {
    const name = /overzicht\/([a-z]+)\.csv/.exec(href)?.[1] ?? '';
    names.push(name);
    const [fileHead = [], ...file] = await fileOf(desk, href);
    const [tableHead = [], ...rows] = table;
    expect(tableHead.length, name).toBe(fileHead.length);
    expect(rows.length, name).toBe(file.length);
    const abouts = name === 'scores' || name === 'verschillen' || name === 'beoordelaars' ? 2 : 1;
    const numbers = file.map((row) =>
      row.slice(abouts).map((cell) => (cell === '' ? undefined : Number(cell))),
    );
    rows.forEach((row, index) => {
      // A formula in a name gets an apostrophe in the file, and nowhere else.
      expect(row.slice(0, abouts)).toEqual(
        file[index]?.slice(0, abouts).map((cell) => cell.replace(/^'/, '')),
      );
      expect(row.slice(abouts).map(digits), `${name} ${row[0]}`).toEqual(numbers[index]);
    });

    for (const [index, { words, columns, counted, places }] of trends.entries()) {
      const values = numbers[index] ?? [];
      const most = Math.max(1, ...values.map((value = 0) => value));
      const shift = places - values.length;
      expect(digits(words)).toBe(values.at(-1));
      expect(counted).toEqual(values.flatMap((value, at) => (value === undefined ? [] : [at + shift])));
      const high = values.flatMap((value = 0, at) =>
        value > 0 ? [[at + shift, value / most] as const] : [],
      );
      expect(columns.map(([at]) => at)).toEqual(high.map(([at]) => at));
      for (const [position, [, height]] of high.entries())
        expect(columns[position]?.[1]).toBeCloseTo(height, 1);
    }
    // What a chart or group of bars shows is a column, a row or a part of the sheet: in order, all its numbers.
    const shown = bars.map(({ words }) => digits(words.split(/[,/](?= )/)[0] ?? ''));
    if (name === 'termijnen')
      expect(shown).toEqual([0, 1].flatMap((column) => numbers.map((row) => row[column])));
    if (name === 'plafonds') expect(bars.map(({ words }) => digits(words))).toEqual(numbers.flat());
    if (name === 'beoordelaars' || name === 'verschillen')
      expect(shown).toEqual(numbers.map(([first]) => first));
    // Each bar is a part of the largest beside it; of the cases that were compared where there are two numbers.
    const wholes = {
      termijnen: [0, 1].flatMap((column) =>
        numbers.map(() => Math.max(...numbers.map((row) => row[column] ?? 0))),
      ),
      plafonds: numbers.flatMap((row) => row.map(() => Math.max(...row.map((value = 0) => value)))),
      beoordelaars: numbers.map(() => Math.max(...numbers.map(([open = 0]) => open))),
      verschillen: numbers.map(([, of = 0]) => of),
    };
    if (isBarred(name))
      for (const [index, { length, words }] of bars.entries()) {
        const value = digits(words.split(/[,/](?= )/)[0] ?? '') ?? 0;
        const whole = wholes[name][index] ?? 0;
        expect(length, `${name} ${words}`).toBeCloseTo(whole === 0 ? 0 : Math.max(0, value) / whole, 3);
      }
    if (name === 'scores') {
      const byGroup = [...Map.groupBy(file, ([group]) => group).values()].map((group) => {
        const cases = group.map((row) => Number(row[2]));
        return cases.map((one) => one / Math.max(...cases));
      });
      expect(charts.length).toBe(byGroup.length);
      charts.forEach((heights, index) => {
        for (const [band, height] of heights.entries())
          expect(height).toBeCloseTo(byGroup[index]?.[band] ?? -1, 1);
      });
    }
    if (name === 'wachtend' && charts[0]) {
      const values = (numbers[0] ?? []).map((value = 0) => value);
      for (const [at, height] of charts[0].entries())
        expect(height).toBeCloseTo((values[at] ?? -1) / Math.max(...values), 1);
      expect(charts[0]).toHaveLength(values.length);
    }
  }
  return names;
}

const isBarred = (name: string): name is 'termijnen' | 'plafonds' | 'beoordelaars' | 'verschillen' =>
  ['termijnen', 'plafonds', 'beoordelaars', 'verschillen'].includes(name);

/** How much an element of a picture differs from what is behind it (WCAG 1.4.11 asks for 3). */
const contrasts = async (desk: Desk): Promise<readonly number[]> =>
  (await desk.page.evaluate(`(() => {
    const light = ([r, g, b]) => [r, g, b]
      .map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
      .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0);
    const parts = (colour) => colour.match(/\\d+/g).slice(0, 3).map(Number);
    const ratio = (one, other) => {
      const [a, b] = [light(parts(one)), light(parts(other))].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    };
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return [...document.querySelectorAll('.figured svg .bar, .figured svg .axis, .figured svg .ground')].map((one) => {
      const { fill, stroke } = getComputedStyle(one);
      return ratio(one.classList.contains('bar') ? fill : stroke, ground);
    });
  })()`)) as readonly number[];

it('keeps what the page is asked for when one turns to the other language', { timeout: 60_000 }, async () => {
  const desk = await counter().as('officer');
  await desk.open('/werk?rij=officer&soort=fund&gedaan=close-review');
  await desk.page.getByRole('link', { name: 'English' }).click();
  expect(new URL(desk.page.url()).search).toBe('?rij=officer&soort=fund&lang=en');
  await desk.open('/werk/overzicht?per=week&lang=en');
  await desk.page.getByRole('link', { name: 'Nederlands' }).click();
  expect(new URL(desk.page.url()).search).toBe('?per=week&lang=nl');
  await desk.page.close();
});

it('says what comes when nothing was counted, and shows what can be shown', { timeout: 60_000 }, async () => {
  const desk = await counter().as('officer');
  await desk.open('/werk/overzicht');
  const main = desk.page.locator('main');
  expect(await main.textContent()).toContain('Er is nog geen dag geteld');
  expect(await main.textContent()).toContain('Persoon D');
  expect(await isOneTruth(desk)).toEqual(['beoordelaars']);
  await desk.open('/werk/overzicht?lang=en');
  expect(await main.textContent()).toContain('No day has been counted yet');
  expect((await desk.context.request.get(`${counter().address}/werk/overzicht/fonds.csv`)).status()).toBe(
    404,
  );
});

it('shows one day without pretending that it is a course', { timeout: 60_000 }, async () => {
  await keep(today);
  const desk = await counter().as('officer');
  await desk.open('/werk/overzicht');
  const words = await desk.page.locator('main').textContent();
  expect(words).toContain('Stand van vandaag');
  expect(words).toContain('Er is nog maar één dag geteld');
  // Three judged of the first round: too few to be told.
  const scores = await desk.page.locator('section', { hasText: 'Verdeling van de scores' }).textContent();
  expect(scores).toContain('Tijdvak 2 van 2026');
  expect(scores).not.toContain('Tijdvak 1 van 2026');
  expect(await isOneTruth(desk)).toEqual(sheetNames);
});

it('shows thousands over a year, with gaps where days were missed', { timeout: 120_000 }, async () => {
  const { client, tables } = counter().database;
  // One of the days is missing in either look: three weeks ago.
  for (let ago = 1; ago <= 371; ago += ago < 35 ? 1 : 7)
    if (ago !== 21 && ago !== 70) await keep(addDays(today, -ago), ((ago * 37) % 113) * 10);
  // Whose name a spreadsheet would run.
  const reviewer = {
    id: `p-${'z'.repeat(16)}`,
    name: '=HYPERLINK("https://example.nl";"Klik")',
    organisation: '+31 20 1234567',
    sector: 'care',
  };
  await client.send(
    new PutItemCommand({
      TableName: tables.people,
      Item: toItem({ pk: 'ROLE#reviewer', sk: reviewer.id, reviewer }),
    }),
  );
  const desk = await counter().as('officer');
  for (const path of ['/werk/overzicht?per=dag', '/werk/overzicht', '/werk/overzicht?per=week&lang=en']) {
    await desk.open(path);
    expect(await isOneTruth(desk), path).toEqual(sheetNames);
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme });
      const all = await contrasts(desk);
      expect(all.length).toBeGreaterThan(50);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(3);
    }
  }
  const load = await fileOf(desk, `${counter().address}/werk/overzicht/beoordelaars.csv`);
  expect(load.find(([name]) => name?.includes('HYPERLINK'))?.slice(0, 2)).toEqual([
    `'${reviewer.name}`,
    `'${reviewer.organisation}`,
  ]);
  const regions = await fileOf(desk, `${counter().address}/werk/overzicht/regios.csv?per=dag`);
  expect(regions.some(([name]) => name === longRegion)).toBe(true);
  const gap = regions[0]?.indexOf(addDays(today, -21)) ?? -1;
  expect(gap).toBeGreaterThan(0);
  expect(new Set(regions.slice(1).map((row) => row[gap]))).toEqual(new Set(['']));
  expect(regions[0]).toHaveLength(32);
  const byWeek = await fileOf(desk, `${counter().address}/werk/overzicht/regios.csv`);
  expect(byWeek[0]?.slice(-2)).toEqual([addDays(today, -7), today]);
  expect(byWeek[0]).toHaveLength(54);
});

it('opens its tables with the keyboard, and lays them open on paper', { timeout: 60_000 }, async () => {
  const desk = await counter().as('officer');
  await desk.open('/werk/overzicht');
  const table = desk.page.locator('.figured table.utrecht-table').first();
  expect(await table.isVisible()).toBe(false);
  await desk.page.locator('.figured summary').first().focus();
  await desk.page.keyboard.press('Enter');
  expect(await table.isVisible()).toBe(true);
  const last = desk.page.locator('.figured table.utrecht-table').last();
  expect(await last.isVisible()).toBe(false);
  await desk.page.emulateMedia({ media: 'print' });
  expect(await last.isVisible()).toBe(true);
});
