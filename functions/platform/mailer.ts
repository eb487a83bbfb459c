// Hands a finished mail to SES, once: a repeat by the client itself could send it twice.
import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';

export interface Outgoing {
  readonly to: string;
  readonly mime: Uint8Array;
  /** Comes back in every delivery event: letters, digits, `-` and `_`, at most 256. */
  readonly tag: string;
}

type Handover =
  | { readonly accepted: true; readonly messageId: string }
  /** It was surely not sent, so it may be sent again. */
  | { readonly accepted: false; readonly cause: Error };

export interface Mailer {
  /** Throws when nobody knows whether the mail was sent: no answer in time, an answer that is none. */
  send(mail: Outgoing): Promise<Handover>;
}

/** Region, credentials and endpoint come from the standard AWS environment variables. */
export const sesClient = (): SESClient =>
  new SESClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 5000, throwOnRequestTimeout: true },
  });

export function mailer(
  client: SESClient,
  sender: { readonly from: string; readonly configurationSet: string },
): Mailer {
  return {
    async send({ to, mime, tag }) {
      const command = new SendRawEmailCommand({
        Source: sender.from,
        Destinations: [to],
        ConfigurationSetName: sender.configurationSet,
        RawMessage: { Data: mime },
        Tags: [{ Name: 'ledger', Value: tag }],
      });
      try {
        const { MessageId } = await client.send(command);
        if (MessageId === undefined) throw new Error('SES gave no message id');
        return { accepted: true, messageId: MessageId };
      } catch (error) {
        if (error instanceof Error && surelyNotSent(error)) return { accepted: false, cause: error };
        throw error;
      }
    },
  };
}

/** SES itself said no (throttled, rejected), or there was nobody to say anything to. */
function surelyNotSent(error: Error): boolean {
  if (error instanceof SESServiceException) {
    const status = error.$metadata.httpStatusCode ?? 0;
    return status >= 400 && status < 500;
  }
  const { code } = error as Error & { readonly code?: unknown };
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND';
}
