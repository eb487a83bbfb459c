// What SES tells of a mail, as it comes from EventBridge: of which mail in the ledger, and what became of it.
import * as z from 'zod/mini';
import { instantOf } from '../platform/clock.ts';
import type { Evidence } from '../platform/mailEvidence.ts';
import { entryOfTag, type LedgerEntry } from '../platform/mailLedger.ts';
import { type Reader, Unusable } from '../platform/queueConsumer.ts';

export interface MailFate {
  readonly entry: LedgerEntry;
  readonly evidence: Evidence;
}

const moment = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((text) => instantOf(Date.parse(text))),
);
const mail = z.object({
  messageId: z.string(),
  timestamp: moment,
  tags: z.optional(z.record(z.string(), z.array(z.string()))),
});
const sesEvent = z.object({
  source: z.literal('aws.ses'),
  detail: z.discriminatedUnion('eventType', [
    z.object({ eventType: z.literal('Delivery'), mail, delivery: z.object({ timestamp: moment }) }),
    z.object({
      eventType: z.literal('Bounce'),
      mail,
      bounce: z.object({
        bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']),
        bounceSubType: z.string(),
        timestamp: moment,
      }),
    }),
    z.object({ eventType: z.literal('Complaint'), mail, complaint: z.object({ timestamp: moment }) }),
    z.object({ eventType: z.literal('Reject'), mail, reject: z.object({ reason: z.string() }) }),
  ]),
});
type Detail = z.infer<typeof sesEvent>['detail'];

export const sesEvents: Reader<MailFate> = {
  read: (json) => {
    const parsed = sesEvent.safeParse(json);
    if (!parsed.success) throw new Unusable(z.prettifyError(parsed.error));
    const { detail } = parsed.data;
    const { messageId, timestamp: sentAt, tags } = detail.mail;
    const entry = entryOfTag(tags?.['ledger']?.[0] ?? '');
    if (!entry) throw new Unusable('the mail has no tag of ours');
    return { entry, evidence: { ...factOf(detail), messageId, sentAt } };
  },
  about: ({ entry, evidence }) => ({
    caseNumber: entry.caseId,
    template: entry.template,
    receiver: entry.receiver,
    mail: evidence.messageId,
    evidence: evidence.kind,
  }),
};

function factOf(detail: Detail): Pick<Evidence, 'kind' | 'at' | 'why'> {
  switch (detail.eventType) {
    case 'Delivery':
      return { kind: 'delivered', at: detail.delivery.timestamp };
    case 'Bounce': {
      const { bounceType, bounceSubType, timestamp } = detail.bounce;
      const kind = bounceType === 'Transient' ? 'gaveUp' : 'bounced';
      return { kind, at: timestamp, why: `${bounceType}/${bounceSubType}` };
    }
    case 'Complaint':
      return { kind: 'complained', at: detail.complaint.timestamp };
    case 'Reject':
      return { kind: 'rejected', at: detail.mail.timestamp, why: detail.reject.reason };
  }
}
