// The fingerprint of what was handed in: stands in the event and on the receipt.
import { hashOfJson } from '../../events/chain.ts';

/** SHA-256 (hexadecimal) of the RFC 8785 form of the form's content; fields that are not filled in do not count. */
export const contentHash = (content: object): string => hashOfJson(content);
