// Lets one process at a time do a piece of work. The lock is SQLite's, so it ends with its holder, however that ends.

import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

function tryLock(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked|busy/.test(error.message)) return undefined;
    throw error;
  }
}

/** Waits for its turn, then runs `work`. `file` is made when it is not there. */
export async function exclusively<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  let lock = tryLock(file);
  while (lock === undefined) {
    await sleep(100);
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}
