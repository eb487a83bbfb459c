// The folder in which a system keeps everything, for one system at a time.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../parts/listening.ts';
import { FolderInUse, openState, type StateStore } from './stateStore.ts';

/** `fresh` empties it first. @throws StartProblem when another system uses it. */
export function openFolder(folder: string, fresh: boolean): StateStore {
  mkdirSync(folder, { recursive: true });
  try {
    const file = join(folder, 'state.db');
    const state = openState(file);
    if (!fresh) return state;
    // Opened before, so that nothing is thrown away under a system that runs.
    state.close();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return openState(file);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    throw new StartProblem(`The system already runs in ${folder}: use that one, or stop it first.`);
  }
}
