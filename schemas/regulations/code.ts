// The code by which a round and a request name their regulation.
import * as z from 'zod/mini';

export const regulationCode = z.string().check(z.maxLength(40), z.regex(/^rif-\d{4}-\d{4}(-v\d+)?$/));
