// A message is received until it is deleted, also by a system that starts after one that was killed.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openState } from '../state/stateStore.ts';
import { openMessages } from './messageStore.ts';

const folder = mkdtempSync(join(tmpdir(), 'queues-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const freshFile = () => join(folder, `${randomUUID()}.db`);
const reception = { queue: 'mail', most: 10, hiddenForMs: 60_000 };

test('a received message is hidden, and gone once removed', () => {
  const messages = openMessages(openState(freshFile()), Date.now);
  messages.send('mail', 'one');
  const [message] = messages.receive(reception);
  expect(message?.body).toBe('one');
  expect(messages.receive(reception)).toEqual([]);
  expect(messages.count('mail')).toBe(1);
  messages.remove([message?.id ?? 0]);
  expect(messages.count('mail')).toBe(0);
});

test('what was in hand when the system ended is received again, with its count', () => {
  const file = freshFile();
  const state = openState(file);
  const before = openMessages(state, Date.now);
  before.send('mail', 'one');
  before.receive(reception);
  state.close();
  const [again] = openMessages(openState(file), Date.now).receive(reception);
  expect([again?.body, again?.timesReceived]).toEqual(['one', 2]);
});

test('a message that is received too often goes to the dead letter queue', () => {
  const messages = openMessages(openState(freshFile()), Date.now);
  const redrive = { to: 'left', maxReceiveCount: 2 };
  messages.send('mail', 'poison');
  messages.send('mail', 'sound');
  for (let time = 0; time < 2; time += 1) {
    for (const { id, body } of messages.receive({ ...reception, redrive })) {
      if (body === 'sound') messages.remove([id]);
      else messages.showAgainAfter(id, 0);
    }
  }
  expect(messages.receive({ ...reception, redrive })).toEqual([]);
  expect([messages.count('mail'), messages.bodies('left', 9)]).toEqual([0, ['poison']]);
});

test('what is sent together is kept together or not at all', () => {
  const state = openState(freshFile());
  const messages = openMessages(state, Date.now);
  const failing = () =>
    state.together(() => {
      messages.send('mail', 'one');
      throw new Error('power cut');
    });
  expect(failing).toThrow('power cut');
  expect(messages.count('mail')).toBe(0);
});
