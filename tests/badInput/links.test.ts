// Mail links that are another’s, made up, used before or too late.
import { describe, expect, it } from 'vitest';
import { by } from '../rights/brought.ts';
import type { LiveCase } from '../support/liveCase.ts';
import { rowsOf } from '../support/partitionRows.ts';
import { inputs } from '../support/sampleInputs.ts';
import { useDoors } from './doors.ts';

const doors = useDoors();

describe('a link of a nomination', () => {
  const answer = { electronicNotice: true };
  const secretOf = async (on: LiveCase) => (await doors.house.deps.cases.nomination(on.id))?.secret ?? '';

  it('is refused when it is another’s, or made up', async () => {
    const on = await doors.inState('nominated');
    const other = await secretOf(await doors.inState('nominated'));
    for (const secret of [other, 'geraden'])
      expect(await doors.refused(on, 'stranger', 'accept-nomination', { ...answer, secret })).toMatchObject({
        status: 404,
        code: 'not-found',
      });
  });

  it.each(['applicant', 'stranger'] as const)('is refused when it was used before: by %s', async (who) => {
    const on = await doors.inState('nominated');
    const secret = await secretOf(on);
    const first = await doors.told(on, 'applicant', 'accept-nomination', { ...answer, secret });
    expect(first.status).toBe(200);
    expect(await doors.refused(on, who, 'accept-nomination', { ...answer, secret })).toMatchObject({
      status: 409,
      code: 'link-used',
      detail: expect.stringContaining('nieuwe link'),
    });
    expect(await doors.refused(on, who, 'decline-nomination', { secret })).toMatchObject({
      code: 'link-used',
    });
  });

  it.each(['lapsed', 'submitted', 'withdrawn', 'published'] as const)(
    'is refused after its case moved on: %s',
    async (state) => {
      const on = await doors.inState(state);
      const secret = await secretOf(on);
      expect(await doors.refused(on, 'stranger', 'accept-nomination', { ...answer, secret })).toMatchObject({
        status: 409,
        code: 'link-used',
      });
    },
  );
});

describe('a link of a partner', () => {
  const invited = async (on: LiveCase, place = 0) => {
    const partner = (await doors.house.deps.cases.partners(on.id))[place];
    if (!partner) throw new Error('nobody was invited');
    return partner;
  };

  /** Given at the page behind the link; changes nothing. */
  async function shown(on: LiveCase, link: string): Promise<{ status: number; html: string }> {
    const before = await rowsOf(doors.house.database, on.id);
    const posted = await doors.portal.post(link, { answer: 'decline', reason: 'Toch niet.' });
    expect(await rowsOf(doors.house.database, on.id)).toEqual(before);
    const { html } = await doors.portal.get(link);
    return { status: posted.status, html: posted.status === 404 ? posted.html : html };
  }

  it('is refused when it is another partner’s, or another case’s', async () => {
    const on = await doors.inState('draft');
    await on.act(by('applicant'), 'invite-partner', {
      ...inputs['invite-partner'],
      name: 'Gemeente Voorbeeld',
    });
    const [one, two] = [await invited(on, 0), await invited(on, 1)];
    const elsewhere = await doors.inState('draft');
    for (const link of [
      `/partner/${on.id}/${one.id}/${two.secret}`,
      `/partner/${elsewhere.id}/${one.id}/${one.secret}`,
      `/partner/${on.id}/${one.id}/geraden`,
    ])
      expect((await shown(on, link)).status).toBe(404);
  });

  it('changes nothing a second time, and shows the answer that stands', async () => {
    const on = await doors.inState('draft');
    const partner = await invited(on);
    const link = `/partner/${on.id}/${partner.id}/${partner.secret}`;
    expect((await doors.portal.post(link, { answer: 'confirm' })).status).toBe(303);
    const { html } = await shown(on, link);
    expect(html).toContain('U hebt bevestigd dat uw organisatie meedoet');
    expect(html).toContain('Neem dan contact op met wie u heeft uitgenodigd');
  });

  it('says so after the partner was removed, and nothing more of the application', async () => {
    const on = await doors.inState('draft');
    const partner = await invited(on);
    await on.act(by('applicant'), 'remove-partner', { partner: partner.id });
    const { html } = await shown(on, `/partner/${on.id}/${partner.id}/${partner.secret}`);
    expect(html).toContain('Uw organisatie is geen partner meer');
    expect(html).not.toContain(partner.name);
    expect(html).not.toContain('STRONG');
  });

  it.each(['submitted', 'withdrawn', 'published'] as const)(
    'says so after its case moved on: %s',
    async (state) => {
      const on = await doors.inState(state);
      const partners = await doors.house.deps.cases.partners(on.id);
      const open = partners.find(({ status }) => status === 'invited');
      const { html } = await shown(on, `/partner/${on.id}/${open?.id}/${open?.secret}`);
      expect(html).toContain('Antwoorden kan niet meer');
    },
  );
});
