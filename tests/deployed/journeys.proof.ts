// The journeys on the deployed system, with every right of every function enforced.

import { describe, inject } from 'vitest';
import { declareDetours } from '../journeys/detours.ts';
import { declareJourneys } from '../journeys/journeys.ts';
import { openSystem } from './system.ts';

describe('deployed', () => {
  const system = openSystem(inject('deployed'));
  declareJourneys(() => system);
  declareDetours(() => system);
});
