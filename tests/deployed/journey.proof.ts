// STRONG goes the whole way on the deployed system, with every right of every function enforced.

import { expect, inject, it } from 'vitest';
import { journeyOn } from '../../local/journeys/steps.ts';
import { strongTravels } from '../../local/journeys/strong.ts';
import { openSystem } from './system.ts';

it('STRONG travels from draft to the public register, with a mail at every step', async () => {
  const system = openSystem(inject('deployed'));
  const { path } = await strongTravels(journeyOn(system, ({ who, did }) => console.log(`${who} ${did}`)));
  const page = await system.fetch(path);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('STRONG');
}, 240_000);
