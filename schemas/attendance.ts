// Who deliberated about a case, and who left the room because of an interest: by pseudonymous id.
import * as z from 'zod/mini';
import { personId } from './identifiers.ts';

const people = z.optional(z.array(personId).check(z.maxLength(40)));

export const attendance = {
  present: people,
  /** Left the deliberation because of a conflict of interest (Awb 2:4). */
  recused: people,
};

export interface Attendance {
  readonly present?: string[] | undefined;
  readonly recused?: string[] | undefined;
}
