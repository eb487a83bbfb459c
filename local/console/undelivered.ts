// Which mails of a case did not arrive, as its ledger has it.

import * as z from 'zod/mini';
import type { ShownRow } from './caseRows.ts';

const failure = z.optional(z.object({ why: z.optional(z.string()) }));
const mailRow = z.object({
  messageId: z.optional(z.string()),
  delivered: z.optional(z.unknown()),
  bounced: failure,
  gaveUp: failure,
  rejected: failure,
});

/** The words of SES, by message id. */
export function undeliveredIn(rows: readonly ShownRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { content } of rows.filter(({ key }) => key.startsWith('MAIL#'))) {
    const { messageId, delivered, bounced, gaveUp, rejected } = mailRow.parse(JSON.parse(content));
    const failed = rejected ?? bounced ?? (delivered === undefined ? gaveUp : undefined);
    if (messageId !== undefined && failed !== undefined) found.set(messageId, failed.why ?? '');
  }
  return found;
}
