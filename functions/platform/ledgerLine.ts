// A row of the mail ledger, read for whoever asks what was sent to whom and when.
import * as z from 'zod/mini';
import { instant } from '../../schemas/identifiers.ts';

const row = z.object({ sk: z.string(), claimedAt: instant, sentAt: z.optional(instant) });

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
