// Days that make no term: in the past, in no calendar, or earlier than what was promised.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/clock/days.ts';
import { by } from '../rights/brought.ts';
import { momentOf } from '../support/liveInputs.ts';
import { inputs } from '../support/sampleInputs.ts';
import { useDoors } from './doors.ts';

const doors = useDoors();

describe('a term that would end before it begins', () => {
  it.each([
    ['submitted', 'officer', 'request-supplement', 'due', 'due-too-soon'],
    ['awaiting-supplement', 'officer', 'extend-supplement', 'due', 'day-not-ahead'],
    ['in-deliberation', 'chair', 'ask-clarification', 'due', 'due-too-soon'],
    ['under-review', 'officer', 'announce-delay', 'until', 'day-not-ahead'],
    ['advised', 'decider1', 'prepare-decision', 'reenterFrom', 'reentry-in-the-past'],
  ] as const)('is refused in %s: %s, %s', async (state, who, command, field, guard) => {
    const on = await doors.inState(state);
    for (const day of ['2026-03-01', '2026-03-02', '1999-12-31']) {
      const deferral = { outcome: 'defer', missing: 'Resultaten.', deviationReason: 'Omdat.' };
      const input = { ...inputs[command], ...(command === 'prepare-decision' ? deferral : {}), [field]: day };
      expect(await doors.refused(on, who, command, input)).toMatchObject({
        status: 409,
        guard,
        pointer: `/${field}`,
      });
    }
  });
});

describe('a day that does not exist', () => {
  const never = [
    '2026-13-45',
    '2026-02-30',
    '2025-02-29',
    '0000-01-01',
    '9999-12-31',
    '20260-01-01',
    '-000001-01-01',
    '',
    'morgen',
  ];
  it.each([
    ['submitted', 'officer', 'request-supplement', 'due'],
    ['awaiting-supplement', 'officer', 'extend-supplement', 'due'],
    ['in-deliberation', 'chair', 'ask-clarification', 'due'],
    ['under-review', 'officer', 'announce-delay', 'until'],
    ['advised', 'decider1', 'prepare-decision', 'reenterFrom'],
    ['submitted', 'officer', 'resolve-undelivered', 'postedOn'],
  ] as const)('is refused in %s: %s, %s', async (state, who, command, field) => {
    const on = await doors.inState(state);
    for (const day of never) {
      const { errors, ...answer } = await doors.refused(on, who, command, {
        ...inputs[command],
        [field]: day,
      });
      expect(answer, day).toMatchObject({ status: 400, code: 'invalid-input' });
      expect(
        errors?.map(({ pointer }) => pointer),
        day,
      ).toEqual([`/${field}`]);
      expect(errors?.[0]?.detail).toContain('Geef een dag die bestaat');
    }
  });
});

describe('a term moved the wrong way', () => {
  it('is refused: an extension to the same day or an earlier one', async () => {
    const on = await doors.inState('awaiting-supplement');
    const { current } = await momentOf(doors.house.deps.cases, on.id, on.now(), []);
    const due = current.stops?.at(-1)?.due ?? '';
    for (const day of [due, addDays(due, -1)]) {
      expect(await doors.refused(on, 'officer', 'extend-supplement', { due: day })).toMatchObject({
        guard: 'not-an-extension',
        pointer: '/due',
      });
    }
  });

  it('is refused: a delay until the day that is due, or an earlier one, also after a first delay', async () => {
    const on = await doors.inState('under-review');
    const delay = (until: string) => ({ until, reason: 'De commissie komt later bijeen.' });
    const { current } = await momentOf(doors.house.deps.cases, on.id, on.now(), []);
    const due = current.decisionDue ?? '';
    for (const day of [due, addDays(due, -1)])
      expect(await doors.refused(on, 'officer', 'announce-delay', delay(day))).toMatchObject({
        guard: 'not-a-delay',
      });
    await on.act(by('officer'), 'announce-delay', delay(addDays(due, 14)));
    expect(await doors.refused(on, 'officer', 'announce-delay', delay(addDays(due, 14)))).toMatchObject({
      guard: 'not-a-delay',
      pointer: '/until',
    });
  });
});
