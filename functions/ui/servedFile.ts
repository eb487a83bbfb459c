// A file that lies beside the bundle of a function and is read when the first reader asks for it.
import { readFile } from 'node:fs/promises';

export type ServedFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Each file is read once. `pathOf` says where the file of a name lies. */
export function servedFiles(pathOf: (name: string) => string): ServedFile {
  const read = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return (name) => {
    const content = read.get(name) ?? readFile(pathOf(name));
    read.set(name, content);
    return content;
  };
}
