// Queues as SQS keeps them: a message stays until it is deleted, is hidden while someone works on it, and goes to the
// dead letter queue when it was received too often. Time is the system's, so who moves the
// date forward need not wait for another try.

import type { StateStore } from '../state/stateStore.ts';

export interface Message {
  readonly id: number;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly firstReceivedAt: number;
  /** This reception included. */
  readonly timesReceived: number;
}

interface Reception {
  readonly queue: string;
  readonly most: number;
  readonly hiddenForMs: number;
  readonly redrive?: { readonly to: string; readonly maxReceiveCount: number };
}

export interface MessageStore {
  send(queue: string, body: string): void;
  receive(reception: Reception): Message[];
  remove(ids: readonly number[]): void;
  showAgainAfter(id: number, milliseconds: number): void;
  /** When the next message can be received, in milliseconds since 1970. */
  nextVisibleAt(queue: string): number | undefined;
  count(queue: string): number;
  bodies(queue: string, most: number): string[];
}

const columns =
  'id, body, sent_at AS sentAt, first_received_at AS firstReceivedAt, times_received AS timesReceived';

function asMessage(row: Record<string, unknown>): Message {
  return {
    id: Number(row['id']),
    body: String(row['body']),
    sentAt: Number(row['sentAt']),
    firstReceivedAt: Number(row['firstReceivedAt']),
    timesReceived: Number(row['timesReceived']),
  };
}

/**
 * Messages that were being worked on when the last system ended can be received at once: nobody works on them now.
 * `clock` tells milliseconds since 1970.
 */
export function openMessages({ database, together }: StateStore, clock: () => number): MessageStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS messages (
      id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, body TEXT NOT NULL, sent_at INTEGER NOT NULL,
      visible_at INTEGER NOT NULL, first_received_at INTEGER NOT NULL DEFAULT 0, times_received INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX IF NOT EXISTS messages_by_queue ON messages (queue, visible_at, id);
    UPDATE messages SET visible_at = 0;
  `);
  const insert = database.prepare(
    'INSERT INTO messages (queue, body, sent_at, visible_at) VALUES (?, ?, ?, ?)',
  );
  const visible = database.prepare(
    `SELECT ${columns} FROM messages WHERE queue = ? AND visible_at <= ? ORDER BY visible_at, id LIMIT ?`,
  );
  const hide = database.prepare(`
    UPDATE messages SET visible_at = ?, times_received = times_received + 1,
      first_received_at = CASE first_received_at WHEN 0 THEN ? ELSE first_received_at END
    WHERE id = ? RETURNING ${columns}`);
  const move = database.prepare(
    'UPDATE messages SET queue = ?, visible_at = 0, times_received = 0 WHERE id = ?',
  );
  const drop = database.prepare('DELETE FROM messages WHERE id = ?');
  const show = database.prepare('UPDATE messages SET visible_at = ? WHERE id = ?');
  const next = database.prepare('SELECT min(visible_at) AS at FROM messages WHERE queue = ?');
  const counted = database.prepare('SELECT count(*) AS number FROM messages WHERE queue = ?');
  const newest = database.prepare('SELECT body FROM messages WHERE queue = ? ORDER BY id DESC LIMIT ?');

  return {
    send: (queue, body) => {
      const now = clock();
      insert.run(queue, body, now, now);
    },
    receive: ({ queue, most, hiddenForMs, redrive }) =>
      together(() => {
        const now = clock();
        const received: Message[] = [];
        for (const row of visible.all(queue, now, most)) {
          const message = asMessage(row);
          if (redrive !== undefined && message.timesReceived >= redrive.maxReceiveCount)
            move.run(redrive.to, message.id);
          else received.push(asMessage(hide.get(now + hiddenForMs, now, message.id) ?? row));
        }
        return received;
      }),
    remove: (ids) =>
      together(() => {
        for (const id of ids) drop.run(id);
      }),
    showAgainAfter: (id, milliseconds) => {
      show.run(clock() + milliseconds, id);
    },
    nextVisibleAt: (queue) => {
      const at = next.get(queue)?.['at'];
      return typeof at === 'number' ? at : undefined;
    },
    count: (queue) => Number(counted.get(queue)?.['number'] ?? 0),
    bodies: (queue, most) => newest.all(queue, most).map((row) => String(row['body'])),
  };
}
