// A decision letter goes out only with all that the law wants in it, and with nobody's personal data.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../schemas/rubrics/kopgroep-v1.ts';
import { reasons } from '../../tests/support/sampleInputs.ts';
import { asPerson } from '../../tests/support/samplePeople.ts';
import { step, tryStep, walk, ways } from '../../tests/support/sampleWays.ts';
import { personalDataIn } from '../case/personalData.ts';
import { decisionLetter, lettersLack, reconsiderationUntil } from './letter.ts';

const prepared = (input: object) => step(walk(ways.advised), asPerson('decider1'), 'prepare-decision', input);
const admission = { outcome: 'admit', reason: 'Wij volgen het advies.', criteria: reasons };

describe('the letter', () => {
  it('names outcome, date, basis, advice and every criterion', () => {
    const letter = decisionLetter(prepared(admission).current, admission as never, '2026-04-20');
    expect(letter).toMatchObject({
      outcome: 'admit',
      decidedOn: '2026-04-20',
      advice: { outcome: 'admit', deviates: false },
    });
    expect(letter.criteria.map(({ criterion }) => criterion)).toEqual(criteria);
    expect(letter.basis.nl).toContain('drie van de vier criteria');
    expect(lettersLack(letter)).toEqual([]);
  });

  it('lacks exactly the criteria without a reason, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray([...criteria]), (given) => {
        const texts = {
          reason: 'Wij volgen het advies.',
          criteria: Object.fromEntries(given.map((criterion) => [criterion, 'Omdat.'])),
        };
        const lack = lettersLack(decisionLetter(prepared({ ...admission }).current, texts, '2026-04-20'));
        expect(lack).toHaveLength(criteria.length - given.length);
        for (const { nl } of lack) expect(nl).toContain('Awb 3:46');
      }),
    );
  });

  it('is refused at release, and says what is missing', () => {
    const walked = prepared({ outcome: 'admit', reason: 'Wij volgen het advies.' });
    const refused = tryStep(
      walked,
      asPerson('decider2'),
      'release-decision',
      {},
      {
        decisionTexts: { reason: 'Wij volgen het advies.' },
      },
    );
    expect(refused).toMatchObject({ code: 'guard', guard: 'letter-incomplete' });
    expect('lacks' in refused && refused.lacks).toHaveLength(criteria.length);
  });

  it('names reconsideration after a no, until a working day six weeks later, and not a second time', () => {
    expect(reconsiderationUntil('2026-04-20')).toBe('2026-06-01');
    // Six weeks after 21 April is 2 June; after 13 April it is Whit Monday, 25 May.
    expect(reconsiderationUntil('2026-04-13')).toBe('2026-05-26');
    const { current } = prepared({ ...admission, outcome: 'decline', deviationReason: 'Te weinig.' });
    const texts = { ...admission, deviationReason: 'Te weinig.' } as never;
    expect(decisionLetter(current, texts, '2026-04-20').reconsideration?.until).toBe('2026-06-01');
    const again = { ...current, reconsideration: { ...reconsidered } };
    expect(decisionLetter(again, texts, '2026-04-20').reconsideration).toBeUndefined();
  });
});

const reconsidered = {
  requestedAs: 20,
  requestedOn: '2026-05-01',
  late: false,
  was: 'declined' as const,
  preparedBy: 'p-jjjjjjjjjjjjjjjj',
  reviewers: [],
};

describe('personal data in a text', () => {
  it.each(['jan@example.nl', 'Bel 06-12345678.', 'Bel +31 (0)70 123 45 67', '070-1234567', 'BSN 111222333'])(
    'is seen: %s',
    (text) => expect(personalDataIn([text])).toHaveLength(1),
  );

  it.each([
    'In 2015 deden 26 partijen mee.',
    '123456789',
    'KL-2026-0042',
    '€ 1.250.000,00',
    '01-03-2026 tot 31-03-2026',
  ])('is not seen in: %s', (text) => expect(personalDataIn([text])).toEqual([]));
});
