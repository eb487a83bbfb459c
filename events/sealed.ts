// A text in an event is only its salted hash: the text itself stands in a row that can be erased without breaking the chain.
import * as z from 'zod/mini';
import { sha256 } from '../schemas/identifiers.ts';

/** SHA-256 of `salt`, a line feed and the RFC 8785 form of the text or texts; the salt stands beside the text. */
export const sealed = sha256;

/** For examples. */
export const exampleHash = 'a3'.repeat(32);
export const examplePerson = 'p-abcdefghijklmnop';
export const state = z.string().check(z.maxLength(40));
