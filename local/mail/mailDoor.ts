// SES as the functions see it: hands each mail to the inbox, and tells on the bus what becomes of it, as the template's
// configuration set asks. Where a mail goes decides its fate, as with the mailbox simulator of AWS.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Endings } from '../endings.ts';
import type { BusEntry } from '../events/eventBus.ts';
import { addressOf, close, listen } from '../parts/listening.ts';
import type { SentMail } from '../sentMail.ts';
import type { EventDestination } from '../template/shapes.ts';
import { messageTags } from './messageTags.ts';
import { type SesEventKind, sesEventOf, type ToldMail } from './sesEvent.ts';

export interface MailDoorProps {
  /** Address of the inbox. */
  readonly inbox: string;
  readonly destinations: readonly EventDestination[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly put: (entries: readonly BusEntry[]) => void;
  readonly endings: Endings;
}

/** First part of an address, and what becomes of a mail to it. */
const simulated: readonly (readonly [string, readonly SesEventKind[]])[] = [
  ['onbestelbaar', ['bounced']],
  ['vol-postvak', ['gave up']],
  ['klacht', ['delivered', 'complained']],
];

const fatesOf = (address: string): readonly SesEventKind[] =>
  simulated.find(([beginning]) => address.startsWith(beginning))?.[1] ?? ['delivered'];

/** What SES calls these in a configuration set. */
const eventTypes: Readonly<Record<SesEventKind, string>> = {
  delivered: 'delivery',
  bounced: 'bounce',
  'gave up': 'bounce',
  complained: 'complaint',
  rejected: 'reject',
};

/** The entries for a fate of a mail: one for each bus that the mail's configuration set tells of it. */
const entriesFor = (
  kind: SesEventKind,
  mail: ToldMail,
  destinations: readonly EventDestination[],
): BusEntry[] =>
  destinations
    .filter(({ ConfigurationSetName: set, EventDestination: { Enabled, MatchingEventTypes: wanted } }) => {
      return Enabled && set === mail.configurationSet && wanted.includes(eventTypes[kind]);
    })
    .map(({ EventDestination: { EventBridgeDestination } }) => {
      const { source, 'detail-type': detailType, detail } = sesEventOf(kind, mail);
      return {
        Source: source,
        DetailType: detailType,
        Detail: JSON.stringify(detail),
        EventBusName: EventBridgeDestination.EventBusArn,
        Resources: [],
      };
    });

export interface MailDoor {
  /** Where functions find SES. */
  readonly address: string;
  /** Tells of these mails, whatever was told of them before, that they came back for good. */
  bounce(mails: readonly SentMail[]): void;
}

export async function startMailDoor(props: MailDoorProps): Promise<MailDoor> {
  const { inbox, destinations, now, put, endings } = props;
  const instant = () => new Date(now()).toISOString();
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = await text(request);
    const { 'content-type': type = 'application/x-www-form-urlencoded', authorization = '' } =
      request.headers;
    const headers = { 'content-type': type, authorization };
    const answer = await fetch(inbox, { method: 'POST', body: form, headers });
    const words = await answer.text();
    const messageId = /<MessageId>([^<]+)</.exec(words)?.[1];
    if (answer.ok && messageId !== undefined) {
      // Before SES says yes, so that nothing that follows from it can be overlooked.
      put(
        mailsIn(new URLSearchParams(form), messageId, instant()).flatMap((mail) =>
          fatesOf(mail.to[0] ?? '').flatMap((kind) => entriesFor(kind, mail, destinations)),
        ),
      );
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/xml' });
    response.end(words);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch((error) => response.writeHead(503).end(String(error)));
  });
  const port = await listen(server, [0]);
  endings.add(() => close(server));
  return {
    address: addressOf(port),
    bounce: (mails) =>
      put(
        mails.flatMap((mail) =>
          entriesFor('bounced', { ...mail, sentAt: mail.at.toISOString(), at: instant() }, destinations),
        ),
      ),
  };
}

/** One for each receiver. */
function mailsIn(form: URLSearchParams, messageId: string, at: string): ToldMail[] {
  const to = [...form].filter(([name]) => name.startsWith('Destinations.member.')).map(([, value]) => value);
  const mail = {
    messageId,
    from: form.get('Source') ?? '',
    configurationSet: form.get('ConfigurationSetName') ?? '',
    tags: messageTags(form),
    sentAt: at,
    at,
  };
  return to.map((address) => ({ ...mail, to: [address] }));
}
