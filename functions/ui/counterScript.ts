// The one script of the counter, under a name made of its content, with what a browser checks it by.
import { createHash } from 'node:crypto';
import counterScript from './counterScript.js?raw' with { type: 'text' };

const hash = (algorithm: 'sha256' | 'sha384') => createHash(algorithm).update(counterScript);

export { counterScript };

/** Another script, another address. */
export const counterScriptPath = `/assets/${hash('sha256').digest('hex').slice(0, 16)}.js`;

export const counterScriptIntegrity = `sha384-${hash('sha384').digest('base64')}`;
