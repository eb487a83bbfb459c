// Koploper applications that walk: begun by an applicant or by a nomination.
import { personActor } from '../../domain/lifecycle/actor.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import { inputs } from '../support/sampleInputs.ts';
import { people } from '../support/samplePeople.ts';
import type { Walking } from './walkers.ts';

export const koploperWalks: Walking = {
  kind: 'koploper',
  setsOut: '2026-03-02T09:00:00.000Z',
  beginning(what) {
    const name = what % 2 ? 'start' : 'nominate';
    const actor = personActor(name === 'start' ? people.applicant : people.officer);
    return { name, input: inputs[name], actor };
  },
  content: (choice) => ({ ...strong, results: [{ what: `Resultaat ${choice}.` }] }),
};
