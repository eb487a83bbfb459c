// The mails that the system sent, as the local inbox keeps them.

import * as z from 'zod/mini';

const keptMail = z.object({
  email: z.object({
    messageId: z.string(),
    from: z.string(),
    destination: z.object({ to: z.array(z.string()) }),
    subject: z.string(),
    body: z.object({ text: z.optional(z.string()), html: z.optional(z.string()) }),
    at: z.number(),
  }),
  raw: z.string(),
  configurationSet: z.string(),
  tags: z.record(z.string(), z.string()),
});

export interface SentMail {
  readonly messageId: string;
  readonly from: string;
  /** Addresses, without names. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The system's time. */
  readonly at: Date;
  /** The MIME text, headers included. */
  readonly raw: string;
  readonly configurationSet: string;
  /** SES message tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Within a header that may hold names as well. */
const address = /[^\s<>,;:"()]+@[^\s<>,;:"()]+/g;

/** The oldest first. */
export async function sentMails(inbox: string): Promise<SentMail[]> {
  const response = await fetch(`${inbox}/mails`);
  return z
    .array(keptMail)
    .parse(await response.json())
    .map(({ email, raw, configurationSet, tags }) => ({
      messageId: email.messageId,
      from: email.from,
      to: email.destination.to.flatMap((header) => header.match(address) ?? []),
      subject: email.subject,
      text: email.body.text ?? '',
      html: email.body.html ?? '',
      at: new Date(email.at * 1000),
      raw,
      configurationSet,
      tags,
    }));
}
