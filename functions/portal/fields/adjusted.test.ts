import { expect, test } from 'vitest';
import { fundCommands } from '../../../schemas/commands/fund.ts';
import { controlOf } from '../../ui/fields/controlOf.ts';
import { adjusted } from './adjusted.ts';

const criteria = [{ value: 'feasibility', name: { nl: 'Haalbaarheid', en: 'Feasibility' } }];

test('a level is asked for each criterion, and what can be answered stays the levels', () => {
  const control = controlOf(fundCommands['adopt-judgement'].shape.levels);
  if (control.kind !== 'each') throw new Error('levels are asked for each criterion');
  expect(control.item.kind).toBe('choice');
  const levels = adjusted(control, { options: { levels: criteria } }, 'levels');
  expect(levels).toEqual({ kind: 'each', of: criteria, item: control.item });
});
