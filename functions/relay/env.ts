// The environment of the relay function, parsed once.
import * as z from 'zod/mini';

export const env = z.object({ BUS_NAME: z.string(), PARKED_BUCKET: z.string() }).parse(process.env);
