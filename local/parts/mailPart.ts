// Mail, in a thread: takes what SES would send and shows it in an inbox. Each mail is on disk before SES says yes, so
// that a restart shows the same inbox.

import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { listenAndReport, report, settingsOf } from './insidePart.ts';
import { type MailFile, openMailFile } from './mailFile.ts';

export interface MailSettings {
  readonly ports: readonly number[];
  readonly file: string;
}

interface Email {
  readonly messageId: string;
}
type Listener = (request: IncomingMessage & { body?: unknown }, response: ServerResponse) => void;

const { ports, file } = settingsOf<MailSettings>();
const require = createRequire(import.meta.url);
const { default: startInbox } = require('aws-ses-v2-local');
const { getStoreReadonly } = require('aws-ses-v2-local/dist/store.js');

const mails = openMailFile(file);
const beingSent = new AsyncLocalStorage<string>();

/** The inbox keeps its mails in an array; from now on what is pushed there is first written down. */
function keepOnDisk(emails: Email[], disk: MailFile): void {
  emails.push(...disk.all<Email>().map(({ email }) => email));
  emails.push = (...added: Email[]) => {
    for (const email of added) disk.add(email.messageId, email, beingSent.getStore() ?? '');
    report({ kind: 'changed' });
    return Array.prototype.push.apply(emails, added);
  };
}
keepOnDisk(getStoreReadonly().emails, mails);

// The inbox makes a server of its own; only how it answers is needed from it.
const inbox = await startInbox({ host: '127.0.0.1', port: 0 });
const [answer]: Listener[] = inbox.listeners('request');
inbox.close();

const server = createServer((request, response) => {
  if (request.method === 'POST' && request.url === '/clear-store') {
    mails.clear();
    answer?.(request, response);
    keepOnDisk(getStoreReadonly().emails, mails);
    report({ kind: 'changed' });
  } else if (request.method === 'GET' && request.url === '/mails') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(mails.all()));
  } else if (request.method === 'POST' && request.url === '/') {
    text(request).then((form) => {
      const withBody = Object.assign(request, { body: Object.fromEntries(new URLSearchParams(form)) });
      beingSent.run(form, () => answer?.(withBody, response));
    });
  } else {
    answer?.(request, response);
  }
});
await listenAndReport(server, ports);
