// Every read of an application by everyone of the cast in every state, and the list of reviewers.
import { describe, expect, it } from 'vitest';
import { useApi } from '../support/apiCases.ts';
import { koploperRights } from './brought.ts';
import { cast, names } from './cast.ts';
import { describeReads } from './readsOf.ts';

describeReads(koploperRights);

const loket = useApi();

describe('the list of reviewers', () => {
  it.each(names)('is there for %s only as an officer', async (name) => {
    const officer = cast[name].grants.some(({ role }) => role === 'officer');
    await loket.join(name, cast[name]);
    const { status } = await loket.api.request('/api/v1/reviewers', {
      headers: { authorization: `Bearer ${name}` },
    });
    expect(status).toBe(officer ? 200 : 404);
  });
});
