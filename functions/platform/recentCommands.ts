// The head row remembers its last 16 commands, six bytes each: enough to find the event that a repeat asks about,
// small enough to keep the head row under one kilobyte. The event row holds the full command id and decides.
import { createHash } from 'node:crypto';

const size = 6;
const kept = 16;

export const noCommands = new Uint8Array(0);

const mark = (commandId: string): Uint8Array =>
  createHash('sha256').update(commandId).digest().subarray(0, size);

export const rememberCommand = (recent: Uint8Array, commandId: string): Uint8Array =>
  Uint8Array.from([...mark(commandId), ...recent.subarray(0, size * (kept - 1))]);

/** How many events ago the command was carried out (0: the last one); `undefined` when it is not among the last 16. */
export function eventsAgo(recent: Uint8Array, commandId: string): number | undefined {
  const wanted = mark(commandId);
  for (let index = 0; index * size < recent.length; index += 1) {
    if (Buffer.compare(recent.subarray(index * size, (index + 1) * size), wanted) === 0) return index;
  }
  return undefined;
}
