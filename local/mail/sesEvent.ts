// What SES tells of a mail, in the shape in which EventBridge carries it.

export type SesEventKind = 'delivered' | 'bounced' | 'gave up' | 'complained' | 'rejected';

export interface ToldMail {
  readonly messageId: string;
  readonly from: string;
  /** Addresses, without names. */
  readonly to: readonly string[];
  readonly configurationSet: string;
  /** Message tags by name. */
  readonly tags: Readonly<Record<string, string>>;
  /** Instants (UTC). */
  readonly sentAt: string;
  readonly at: string;
}

const detailTypes: Readonly<Record<SesEventKind, string>> = {
  delivered: 'Email Delivered',
  bounced: 'Email Bounced',
  'gave up': 'Email Bounced',
  complained: 'Email Complaint Received',
  rejected: 'Email Rejected',
};

function fateOf(kind: SesEventKind, { to, at: timestamp, messageId }: ToldMail) {
  const feedbackId = `${messageId}-feedback`;
  switch (kind) {
    case 'delivered':
      return {
        eventType: 'Delivery',
        delivery: { timestamp, processingTimeMillis: 1, recipients: to, smtpResponse: '250 2.6.0 OK' },
      };
    case 'bounced':
    case 'gave up': {
      const [bounceType, bounceSubType, status] =
        kind === 'bounced' ? ['Permanent', 'NoEmail', '5.1.1'] : ['Transient', 'MailboxFull', '4.2.2'];
      const bouncedRecipients = to.map((emailAddress) => ({ emailAddress, action: 'failed', status }));
      return {
        eventType: 'Bounce',
        bounce: { bounceType, bounceSubType, bouncedRecipients, timestamp, feedbackId },
      };
    }
    case 'complained': {
      const complainedRecipients = to.map((emailAddress) => ({ emailAddress }));
      return {
        eventType: 'Complaint',
        complaint: { complainedRecipients, timestamp, feedbackId, complaintFeedbackType: 'abuse' },
      };
    }
    case 'rejected':
      return { eventType: 'Reject', reject: { reason: 'Bad content' } };
  }
}

/** The event as an entry of the account's own bus: its source, type and detail. */
export function sesEventOf(kind: SesEventKind, mail: ToldMail) {
  const { messageId, from, to, configurationSet, tags, sentAt } = mail;
  return {
    source: 'aws.ses',
    'detail-type': detailTypes[kind],
    detail: {
      ...fateOf(kind, mail),
      mail: {
        timestamp: sentAt,
        messageId,
        source: from,
        destination: to,
        tags: {
          'ses:configuration-set': [configurationSet],
          ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
        },
      },
    },
  };
}
