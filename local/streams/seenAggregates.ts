// The cases, regions and pacts that went by in the stream, for whoever wants to look at them: no scan of a table.

import * as z from 'zod/mini';
import type { StateStore } from '../state/stateStore.ts';
import type { StreamRecord } from './tableStream.ts';

export interface SeenAggregate {
  readonly id: string;
  readonly title: string;
  readonly state: string;
}

export interface SeenAggregates {
  note(records: readonly StreamRecord[]): void;
  /** The one that changed last comes first. */
  newest(most: number): SeenAggregate[];
}

const text = z.object({ S: z.string() });
const head = z.object({
  Keys: z.object({ pk: text, sk: z.object({ S: z.literal('HEAD') }) }),
  NewImage: z.object({
    title: z.optional(text),
    aggregate: z.object({ M: z.object({ state: text, name: z.optional(text) }) }),
  }),
});

export function openSeenAggregates({ database, together }: StateStore): SeenAggregates {
  database.exec(`CREATE TABLE IF NOT EXISTS aggregates (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, changed INTEGER NOT NULL
  ) STRICT`);
  const upsert = database.prepare(
    'INSERT OR REPLACE INTO aggregates (id, title, state, changed) VALUES (?, ?, ?, ?)',
  );
  const select = database.prepare('SELECT id, title, state FROM aggregates ORDER BY changed DESC LIMIT ?');
  return {
    note: (records) =>
      together(() => {
        for (const { dynamodb } of records) {
          const found = head.safeParse(dynamodb);
          if (!found.success) continue;
          const { Keys, NewImage } = found.data;
          const { state, name } = NewImage.aggregate.M;
          const title = (NewImage.title ?? name)?.S ?? '';
          upsert.run(Keys.pk.S, title, state.S, Number(dynamodb.SequenceNumber));
        }
      }),
    newest: (most) =>
      select
        .all(most)
        .map(({ id, title, state }) => ({ id: String(id), title: String(title), state: String(state) })),
  };
}
