// The mails that were sent, in a file: as the inbox shows them, and as they were handed to SES.

import { DatabaseSync } from 'node:sqlite';
import { messageTags } from '../mail/messageTags.ts';

interface KeptMail<Email> {
  readonly email: Email;
  /** The MIME text. */
  readonly raw: string;
  readonly configurationSet: string;
  /** Message tags by name. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface MailFile {
  /** `request` is the form with which SES was asked to send. */
  add(messageId: string, email: unknown, request: string): void;
  all<Email>(): KeptMail<Email>[];
  clear(): void;
}

export function openMailFile(file: string): MailFile {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS mails (
      number INTEGER PRIMARY KEY, message_id TEXT NOT NULL, email TEXT NOT NULL, request TEXT NOT NULL
    ) STRICT`);
  const insert = database.prepare('INSERT INTO mails (message_id, email, request) VALUES (?, ?, ?)');
  const select = database.prepare('SELECT email, request FROM mails ORDER BY number');
  return {
    add: (messageId, email, request) => {
      insert.run(messageId, JSON.stringify(email), request);
    },
    all: () =>
      select.all().map(({ email, request }) => {
        const form = new URLSearchParams(String(request));
        return {
          email: JSON.parse(String(email)),
          raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64').toString('utf8'),
          configurationSet: form.get('ConfigurationSetName') ?? '',
          tags: messageTags(form),
        };
      }),
    clear: () => {
      database.exec('DELETE FROM mails');
    },
  };
}
