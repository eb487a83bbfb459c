// Handing over to SES: what it took, what it refused, and what nobody knows.
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { SESClient } from '@aws-sdk/client-ses';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../../tests/support/database.ts';
import { composeMime } from '../notify/mime.ts';
import { mailer } from './mailer.ts';

const { default: startInbox } = createRequire(import.meta.url)('aws-ses-v2-local');

const sender = { from: 'zorgpact@loket.example.nl', configurationSet: 'loket' };
const mail = {
  to: 'noor@example.nl',
  tag: 'KL-2026-0042_0000000005_receipt_p-abcdefghijklmnop',
  mime: composeMime({
    from: { name: 'Zorgpact Loket', address: sender.from },
    replyTo: { name: 'Zorgpact Loket', address: sender.from },
    to: { name: 'Noor', address: 'noor@example.nl' },
    subject: 'KL-2026-0042: reçu',
    language: 'nl',
    text: 'tekst één',
    html: '<p>tekst één</p>',
    conversation: '<KL-2026-0042@loket.example.nl>',
    date: '2026-03-02T09:30:00.000Z',
  }),
};

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

const mailerAt = (port: number, requestTimeout = 5000) =>
  mailer(
    new SESClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
      requestHandler: { requestTimeout, throwOnRequestTimeout: true },
    }),
    sender,
  );

async function mailerAnswered(answer: RequestListener, requestTimeout?: number) {
  const server = createServer(answer).listen(await freePort(), '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return mailerAt(address.port, requestTimeout);
}

const answering = (status: number, code: string) =>
  mailerAnswered((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`,
    );
  });

test('a mail that SES takes arrives as it was written', async () => {
  const port = await freePort();
  servers.push(await startInbox({ host: '127.0.0.1', port }));
  const handover = await mailerAt(port).send(mail);
  expect(handover).toEqual({ accepted: true, messageId: expect.any(String) });
  const store = (await (await fetch(`http://127.0.0.1:${port}/store`)).json()) as { emails: object[] };
  expect(store.emails).toEqual([
    expect.objectContaining({
      subject: 'KL-2026-0042: reçu',
      destination: expect.objectContaining({ to: [expect.stringContaining('noor@example.nl')] }),
      body: expect.objectContaining({ text: expect.stringContaining('tekst één') }),
    }),
  ]);
});

test.each([
  [400, 'Throttling'],
  [400, 'MessageRejected'],
  [403, 'AccessDenied'],
])('a refusal (%i %s) was surely not sent', async (status, code) => {
  const refused = await (await answering(status, code)).send(mail);
  expect(refused).toMatchObject({ accepted: false, cause: { name: code } });
});

test('nobody there: surely not sent', async () => {
  expect(await mailerAt(await freePort()).send(mail)).toMatchObject({ accepted: false });
});

test('a fault within SES, no answer, or a broken connection: nobody knows', async () => {
  await expect((await answering(500, 'InternalFailure')).send(mail)).rejects.toThrow();
  await expect((await mailerAnswered(() => undefined, 200)).send(mail)).rejects.toThrow();
  await expect((await mailerAnswered(({ socket }) => socket.destroy())).send(mail)).rejects.toThrow();
});
