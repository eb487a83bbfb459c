// An archive of a case as somebody unpacks and checks it: by another library than the one that made it.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';

export interface Unpacked {
  /** In the order of the archive. */
  readonly names: readonly string[];
  text(name: string): string;
  bytes(name: string): Uint8Array;
}

/** Proves that everything lies in one folder of the case, and that the list of files names each with its fingerprint. */
export function unpacked(zip: Uint8Array, number: string): Unpacked {
  const files = unzipSync(zip);
  const folder = `${number}/`;
  const names = Object.keys(files).map((path) => {
    expect(path.startsWith(folder), path).toBe(true);
    return path.slice(folder.length);
  });
  const bytes = (name: string): Uint8Array => {
    const found = files[folder + name];
    if (found === undefined) throw new Error(`${name} is not in the archive`);
    return found;
  };
  const [head, ...lines] = strFromU8(bytes('SHA256SUMS')).trimEnd().split('\n');
  expect(head).toMatch(new RegExp(`^# ${number} \\S+Z  sha256sum -c SHA256SUMS$`));
  expect(lines).toEqual(
    names
      .filter((name) => name !== 'SHA256SUMS')
      .map((name) => `${createHash('sha256').update(bytes(name)).digest('hex')}  ${name}`),
  );
  return { names, bytes, text: (name) => strFromU8(bytes(name)) };
}
