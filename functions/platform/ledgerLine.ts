// A row of the mail ledger, read for whoever asks what was sent to whom and when.
import * as z from 'zod/mini';
import { instant } from '../../schemas/identifiers.ts';

const row = z.object({ sk: z.string(), claimedAt: instant, sentAt: z.optional(instant) });
const fact = z.optional(z.object({ at: instant }));
const fateRow = z.object({ delivered: fact, bounced: fact, gaveUp: fact, rejected: fact });

export interface LedgerLine {
  /** Number of the event that was mailed about. */
  readonly event: number;
  readonly template: string;
  readonly claimedAt: string;
  readonly sentAt?: string | undefined;
}

/** Its key is `MAIL#<sequence>#<template>#<receiver>`. */
export function ledgerLine(stored: unknown): LedgerLine & { readonly receiver: string } {
  const { sk, claimedAt, sentAt } = row.parse(stored);
  const [, sequence = '', template = '', receiver = ''] = sk.split('#');
  return {
    event: Number(sequence),
    template,
    receiver,
    claimedAt,
    ...(sentAt === undefined ? {} : { sentAt }),
  };
}

/** What became of a mail after it was sent. */
export interface MailFate {
  readonly deliveredAt?: string | undefined;
  readonly failedAt?: string | undefined;
}

/** A bounce after a delivery counts as a failure, giving up after one does not. */
export function mailFate(stored: unknown): MailFate {
  const { delivered, bounced, gaveUp, rejected } = fateRow.parse(stored);
  const failed = rejected ?? bounced ?? (delivered ? undefined : gaveUp);
  return { deliveredAt: delivered?.at, failedAt: failed?.at };
}
