// What is not whole, and people and notices that are not in the case.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/clock/days.ts';
import { by, madeReady } from '../rights/brought.ts';
import { idOf } from '../rights/cast.ts';
import { inputAt, momentOf } from '../support/liveInputs.ts';
import { inputs } from '../support/sampleInputs.ts';
import { useDoors } from './doors.ts';

const doors = useDoors();

describe('what is not whole', () => {
  it('is refused: a supplement item for a field that is not in the form, named twice, or none', async () => {
    const on = await doors.inState('submitted');
    const item = (field: string) => ({ field, missing: 'Waaruit blijkt het?', basis: 'Aankondiging 2015' });
    const asking = (...fields: string[]) => ({ items: fields.map(item), due: '2026-04-30' });
    const unknown = await doors.refused(
      on,
      'officer',
      'request-supplement',
      asking('results', 'lievelingskleur'),
    );
    expect(unknown.errors).toMatchObject([
      { pointer: '/items/1/field', detail: expect.stringContaining('results') },
    ]);
    expect(
      await doors.refused(on, 'officer', 'request-supplement', asking('results', 'results')),
    ).toMatchObject({
      guard: 'field-named-twice',
    });
    expect((await doors.refused(on, 'officer', 'request-supplement', asking())).errors?.[0]?.pointer).toBe(
      '/items',
    );
  });

  it('is refused: a review without every criterion, with a sixth level, or without a word', async () => {
    const on = await doors.inState('under-review');
    const { scores } = inputs['submit-review'];
    const { sharing, ...three } = scores;
    const errors = async (given: unknown) =>
      (await doors.refused(on, 'reviewer1', 'submit-review', { scores: given })).errors?.map(
        ({ pointer }) => pointer,
      );
    expect(await errors(three)).toEqual(['/scores/sharing']);
    expect(await errors({})).toHaveLength(4);
    expect(await errors({ ...scores, sharing: { ...sharing, level: 6 } })).toEqual(['/scores/sharing/level']);
    expect(await errors({ ...scores, sharing: { ...sharing, motivation: '' } })).toEqual([
      '/scores/sharing/motivation',
    ]);
    expect(await errors({ ...scores, kleur: sharing })).toEqual(['/scores/kleur']);
  });

  it('is refused: a decision that deviates without a reason, and a deferral without what is missing', async () => {
    const on = await doors.inState('advised');
    const decision = (more: object) => ({ ...inputs['prepare-decision'], ...more });
    expect(
      await doors.refused(on, 'decider1', 'prepare-decision', decision({ outcome: 'decline' })),
    ).toMatchObject({
      guard: 'deviation-without-reason',
      pointer: '/deviationReason',
    });
    const deferral = decision({ outcome: 'defer', deviationReason: 'Omdat het pril is.' });
    expect(await doors.refused(on, 'decider1', 'prepare-decision', deferral)).toMatchObject({
      guard: 'deferral-incomplete',
    });
  });

  it('is refused: a decision letter without a reason for every criterion', async () => {
    const on = await doors.inState('advised');
    const { criteria: _, ...decision } = inputs['prepare-decision'];
    await on.act(by('decider1'), 'prepare-decision', decision);
    const { detail, guard, ...rest } = await doors.refused(on, 'decider2', 'release-decision', {});
    expect(guard).toBe('letter-incomplete');
    expect(rest).toHaveProperty('lacks.length', 4);
    expect(detail).toContain('Leg het besluit terug');
  });
});

describe('people and notices', () => {
  it('is refused: erasing somebody who is not in the case, or was erased already', async () => {
    const on = await doors.inState('published');
    for (const subject of [idOf('stranger'), idOf('officer'), 'pt-aaaaaaaaaa'])
      expect(await doors.refused(on, 'officer', 'erase-person', { subject })).toMatchObject({
        guard: 'nobody-of-this-case',
        pointer: '/subject',
      });
    const [partner] = await doors.house.deps.cases.partners(on.id);
    await on.act(by('officer'), 'erase-person', { subject: partner?.id });
    expect(await doors.refused(on, 'officer', 'erase-person', { subject: partner?.id })).toMatchObject({
      guard: 'nobody-of-this-case',
    });
    expect(
      (await doors.refused(on, 'officer', 'erase-person', { subject: 'iedereen' })).errors?.[0]?.pointer,
    ).toBe('/subject');
  });

  it('is refused: erasing the applicant of a case that runs', async () => {
    expect(
      await doors.refused(await doors.inState('submitted'), 'officer', 'erase-person', {
        subject: idOf('applicant'),
      }),
    ).toMatchObject({ guard: 'still-needed', detail: expect.stringContaining('als de zaak klaar is') });
  });

  it('is refused: resolving what is not undelivered, of another, or posted tomorrow', async () => {
    const on = await doors.inState('submitted');
    const posted = { notice: 1, receiver: idOf('applicant'), by: 'post', postedOn: '2026-03-02' };
    expect(await doors.refused(on, 'officer', 'resolve-undelivered', posted)).toMatchObject({
      guard: 'nothing-undelivered',
      pointer: '/notice',
    });
    await madeReady['resolve-undelivered']?.(on, doors.house);
    const moment = await momentOf(doors.house.deps.cases, on.id, on.now(), []);
    const right = inputAt('resolve-undelivered', moment);
    expect(await doors.refused(on, 'officer', 'resolve-undelivered', { ...right, notice: 99 })).toMatchObject(
      {
        guard: 'nothing-undelivered',
      },
    );
    const other = { ...right, receiver: idOf('stranger') };
    expect(await doors.refused(on, 'officer', 'resolve-undelivered', other)).toMatchObject({
      guard: 'nothing-undelivered',
    });
    const tomorrow = { ...right, postedOn: addDays(moment.today, 1) };
    expect(await doors.refused(on, 'officer', 'resolve-undelivered', tomorrow)).toMatchObject({
      guard: 'day-in-the-future',
      pointer: '/postedOn',
    });
    const noAddress = { ...right, by: 'mail', postedOn: undefined, email: 'geen adres' };
    expect((await doors.refused(on, 'officer', 'resolve-undelivered', noAddress)).errors?.[0]?.pointer).toBe(
      '/email',
    );
  });
});
