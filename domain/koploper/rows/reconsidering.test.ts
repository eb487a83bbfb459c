// A request to look again that is withdrawn leaves everything as it was decided the first time.
import { describe, expect, it } from 'vitest';
import { asPerson } from '../../../tests/support/samplePeople.ts';
import { step, tryStep, walk, ways } from '../../../tests/support/sampleWays.ts';
import { termOf } from '../clockOf.ts';
import { adviceText } from '../textNames.ts';

describe.each(['declined', 'deferred'] as const)(
  'a withdrawn reconsideration of a case that was %s',
  (state) => {
    const decided = walk(ways[state]);
    const asked = step(decided, asPerson('applicant'), 'request-reconsideration');
    const withdrawn = step(asked, asPerson('applicant'), 'withdraw');

    it('goes back to that decision, its advice and its reviews', () => {
      const { version, chain, changedAt, ...before } = decided.current;
      expect(withdrawn.current).toMatchObject(before);
      expect(termOf(withdrawn.current)).toEqual(termOf(decided.current));
      expect(adviceText(withdrawn.current.reconsideration)).toBe(adviceText());
      expect(withdrawn.current).not.toHaveProperty('reviewDue');
    });

    it('cannot be asked a second time', () => {
      expect(tryStep(withdrawn, asPerson('applicant'), 'request-reconsideration')).toMatchObject({
        guard: 'reconsidered-before',
      });
    });
  },
);

it('a deferred project comes back no earlier because it once asked to look again', () => {
  const asked = step(walk(ways.deferred), asPerson('applicant'), 'request-reconsideration');
  const withdrawn = step(asked, asPerson('applicant'), 'withdraw');
  expect(tryStep(withdrawn, asPerson('applicant'), 're-enter')).toMatchObject({
    guard: 'too-early-to-re-enter',
  });
});
