// A new version of what the public reads of a koploper, whole: what is not in it is gone from the page.
import * as z from 'zod/mini';
import { result } from './forms/koploper-v1.ts';
import { bilingual, line } from './text.ts';
import { educationLevel } from './vocabulary.ts';

export const koploperRevision = z.strictObject({
  name: line(150),
  summary: bilingual(2000),
  results: z.array(result).check(z.minLength(1), z.maxLength(20)),
  themes: z.array(line(80)).check(z.maxLength(8)),
  educationLevels: z.array(educationLevel).check(z.minLength(1), z.maxLength(5)),
});

export type KoploperRevision = z.infer<typeof koploperRevision>;
