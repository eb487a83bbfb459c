// A cursor that no list of ours gave out.
import type { ApiContext } from './context.ts';
import { problem } from './problem.ts';

export const badCursor = (c: ApiContext): Response =>
  problem(c, 'invalid-input', {
    errors: [
      {
        pointer: '/cursor',
        code: 'invalid',
        detail:
          'Gebruik de waarde van "next" uit het vorige antwoord. / Use the value of "next" from the answer before.',
      },
    ],
  });
