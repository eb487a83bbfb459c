// The relay: every event reaches the bus at least once, in order, and poison holds up nothing.
import { EventBridgeClient, type PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import { walk, ways } from '../../tests/support/sampleWays.ts';
import { eventKey } from '../platform/caseRows.ts';
import { eventBus } from '../platform/eventBus.ts';
import { relay } from './relay.ts';

const { history } = walk(ways.published);

const positionOf = (index: number) => String(1000 + index);
const recordOf = (event: Envelope, index: number, row: object = { event }): DynamoDBRecord => {
  const key = eventKey(event.subject, Number(event.sequence));
  return {
    eventID: `id-${index}`,
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: positionOf(index),
      Keys: marshall(key),
      NewImage: marshall({ ...key, ...row }, { removeUndefinedValues: true }),
    },
  } as DynamoDBRecord;
};
const records = history.map((event, index) => recordOf(event, index));

interface Bus {
  /** Refuses the n-th entry it is ever given. */
  readonly refuses?: readonly number[];
  readonly away?: boolean;
}

function system({ refuses = [], away = false }: Bus = {}, storageIsAway = false) {
  const taken: { DetailType?: string | undefined; Detail?: string | undefined }[] = [];
  const calls: number[] = [];
  const parked: unknown[][] = [];
  const lines: string[] = [];
  let given = 0;
  const client = new EventBridgeClient({ region: 'eu-central-1' });
  client.send = ((command: PutEventsCommand) => {
    if (away) return Promise.reject(new Error('away'));
    const entries = command.input.Entries ?? [];
    calls.push(entries.length);
    return Promise.resolve({
      Entries: entries.map((entry) => {
        given += 1;
        if (refuses.includes(given - 1)) return { ErrorCode: 'InternalFailure' };
        taken.push(entry);
        return { EventId: `e-${given}` };
      }),
    });
  }) as typeof client.send;
  const note = (...line: unknown[]) => lines.push(JSON.stringify(line));
  const run = relay({
    bus: eventBus(client, 'loket'),
    parked: {
      park: (...record) => {
        if (storageIsAway) return Promise.reject(new Error('S3 is away'));
        parked.push(record);
        return Promise.resolve();
      },
    },
    log: { info: note, warn: note, error: note },
  });
  return {
    run,
    taken,
    calls,
    parked,
    lines,
    ids: () => taken.map(({ Detail }) => JSON.parse(Detail ?? '{}').id),
  };
}

const done = { batchItemFailures: [] };
const from = (index: number) => ({ batchItemFailures: [{ itemIdentifier: positionOf(index) }] });
const ids = (events: readonly Envelope[]) => events.map(({ id }) => id);

test('each event goes out whole, in the order of its case, at most ten in a call', async () => {
  const { run, taken, calls, ids: out } = system();
  expect(await run({ Records: records })).toEqual(done);
  expect(out()).toEqual(ids(history));
  expect(Math.max(...calls)).toBe(10);
  expect(taken[0]).toEqual({
    EventBusName: 'loket',
    Source: 'zorgpact-loket',
    DetailType: history[0]?.type,
    Detail: JSON.stringify(history[0]),
    Time: new Date(history[0]?.time ?? ''),
  });
});

describe('an entry that the bus refuses', () => {
  test.each([0, 4, 9, 10, 13])('at place %i: the stream delivers again from there', async (place) => {
    const { run, ids: out } = system({ refuses: [place] });
    expect(await run({ Records: records })).toEqual(from(place));
    expect(await run({ Records: records.slice(place) })).toEqual(done);
    const lastTime = new Map(out().map((id, index) => [id, index]));
    expect([...lastTime].sort(([, a], [, b]) => a - b).map(([id]) => id)).toEqual(ids(history));
  });
});

test('a bus that does not answer loses nothing', async () => {
  expect(await system({ away: true }).run({ Records: records })).toEqual(from(0));
});

describe('poison', () => {
  const [first, second] = history;
  if (!first || !second) throw new Error('too short a history');
  const poison = recordOf(first, 0, { event: { ...first, authid: 42, data: { name: 'Noor' } } });

  test('is parked whole with its cause, and the rest goes on', async () => {
    const { run, parked, lines, ids: out } = system();
    expect(await run({ Records: [poison, recordOf(second, 1)] })).toEqual(done);
    expect(out()).toEqual([second.id]);
    expect(parked).toHaveLength(1);
    expect(parked[0]?.slice(0, 3)).toEqual(['relay', 'id-0', poison]);
    expect(String(parked[0]?.[3])).toContain('authid');
    expect(lines.join()).not.toContain('Noor');
  });

  test('that cannot be parked comes again, after what stood before it went out', async () => {
    const { run, ids: out } = system({}, true);
    const Records = [
      recordOf(second, 0),
      { ...poison, dynamodb: { ...poison.dynamodb, SequenceNumber: positionOf(1) } },
    ];
    expect(await run({ Records })).toEqual(from(1));
    expect(out()).toEqual([second.id]);
  });
});

test('rows that are no events are left alone', async () => {
  const { run, calls } = system();
  const [event] = history;
  if (!event) throw new Error('no history');
  const record = recordOf(event, 0);
  const head = { ...record, dynamodb: { ...record.dynamodb, Keys: { sk: { S: 'HEAD' } } } };
  expect(await run({ Records: [head, { ...record, eventName: 'MODIFY' }] })).toEqual(done);
  expect(calls).toEqual([]);
});
