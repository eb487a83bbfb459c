// What can be found in the register, in as few words as finding it takes: filters, search and connections work on these.
import * as z from 'zod/mini';
import { slug } from './identifiers.ts';
import { line } from './text.ts';
import { educationLevel, sector } from './vocabulary.ts';

export const findableKinds = ['koploper', 'pact', 'grant', 'bottleneck'] as const;

export const findable = z.strictObject({
  kind: z.enum(findableKinds),
  slug,
  name: line(300),
  regions: z.array(slug),
  /** Ids of themes in the list; of others what was written. */
  themes: z.array(line(120)),
  educationLevels: z.array(educationLevel),
  /** Those of the partners. */
  sectors: z.array(sector),
  /** By name; no more than the entry has room for. */
  partners: z.array(line(200)),
  /** What else was written about it: single words in small letters, without accents, as many as the entry has room for. */
  words: z.string(),
});

export type FindableKind = (typeof findableKinds)[number];
export type Findable = z.infer<typeof findable>;
