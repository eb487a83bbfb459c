// What was answered, to read: a row for each answer, and none for what nobody wrote.
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { controlOf } from './controlOf.ts';
import { Read } from './read.tsx';

const control = controlOf(
  z.strictObject({
    explanation: z.string(),
    notes: z.optional(z.partialRecord(z.enum(['regional', 'sharing']), z.string())),
    present: z.optional(z.array(z.string())),
  }),
);
const questions = {
  explanation: { label: { nl: 'Toelichting', en: 'Explanation' } },
  notes: { label: { nl: 'Toelichting bij verschil', en: 'Note on differences' } },
  present: { label: { nl: 'Wie waren erbij?', en: 'Who took part?' } },
};
const read = (value: unknown): string =>
  String(<Read language="nl" control={control} value={value} questions={questions} asks="" />);

it('what was written stands under its question, as text', () => {
  const html = read({ explanation: 'Voldoet & <b>overtuigt</b>', notes: { regional: 'Zij verschilden.' } });
  expect(html).toContain('Voldoet &amp; &lt;b&gt;overtuigt');
  expect(html).toContain('Toelichting bij verschil');
  expect(html).toContain('Zij verschilden.');
});

it.each([
  ['left out', {}],
  ['there and empty', { notes: {}, present: [] }],
])('what is %s has no row', (_, rest) => {
  const html = read({ explanation: 'Voldoet.', ...rest });
  expect(html).toContain('Voldoet.');
  expect(html).not.toContain('Toelichting bij verschil');
  expect(html).not.toContain('Wie waren erbij?');
});
