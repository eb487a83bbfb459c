// Where the proof keeps what it makes: all of it below `.local`, none of it in the repository.

import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '../..');
export const pythonFolder = join(projectFolder, '.local/proof-venv');
export const proofFolder = join(projectFolder, '.local/proof');

/** Program of the Python environment. */
export const pythonProgram = (name: string): string => join(pythonFolder, 'bin', name);
/** Program of an npm package; among them is the Node.js that the functions are made for. */
export const npmProgram = (name: string): string => join(projectFolder, 'node_modules/.bin', name);
