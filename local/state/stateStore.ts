// What this machine must remember of its own parts over a restart: one SQLite file, held by one system at a time.

import { DatabaseSync } from 'node:sqlite';

export class FolderInUse extends Error {}

export interface StateStore {
  readonly database: DatabaseSync;
  setting(name: string): string | undefined;
  keep(name: string, value: string): void;
  /** All of `work` is kept or nothing of it. */
  together<Result>(work: () => Result): Result;
  close(): void;
}

/** @throws FolderInUse when another system has the file open. */
export function openState(file: string): StateStore {
  const database = open(file);
  database.exec('CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const select = database.prepare('SELECT value FROM settings WHERE name = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)');
  return {
    database,
    setting: (name) => {
      const value = select.get(name)?.['value'];
      return value === undefined ? undefined : String(value);
    },
    keep: (name, value) => {
      upsert.run(name, value);
    },
    together: (work) => {
      database.exec('BEGIN');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    // The lock ends with the process, so a system that was killed leaves none behind.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked|busy/.test(error.message))
      throw new FolderInUse(file, { cause: error });
    throw error;
  }
}
