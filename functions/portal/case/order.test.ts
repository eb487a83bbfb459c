import { expect, test } from 'vitest';
import type { CaseView } from '../../../schemas/caseView.ts';
import { actsInOrder } from './order.ts';

const reviewer = (submitted: boolean) => ({ person: 'p-aaaaaaaaaaaaaaaa', sector: 'care', submitted });
const offered = (allowed: readonly string[], reviewers: readonly object[] = []) =>
  actsInOrder({ kind: 'koploper', allowed, reviewers } as unknown as CaseView, 'p-bbbbbbbbbbbbbbbb');

const underReview = ['assign-reviewers', 'close-review'];

test('reviewers are assigned first, then waited for, and then the review is closed', () => {
  expect(offered(underReview).next).toBe('assign-reviewers');
  expect(offered(underReview, [reviewer(true), reviewer(false)]).next).toBeUndefined();
  expect(offered(underReview, [reviewer(true), reviewer(true)]).next).toBe('close-review');
});

test('what nobody has to do is offered, and never as the next step', () => {
  expect(offered(['request-reconsideration'])).toMatchObject({
    next: undefined,
    further: ['request-reconsideration'],
  });
});
