// What functions and parts say, in one file each.

import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

export interface LogFiles {
  /** Returns the writer of the file `<name>.log`. */
  for(name: string): (text: string) => void;
  close(): void;
}

export function openLogFiles(folder: string): LogFiles {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, WriteStream>();
  const open = (name: string): WriteStream => {
    const file = files.get(name) ?? createWriteStream(join(folder, `${name}.log`), { flags: 'a' });
    files.set(name, file);
    return file;
  };
  let closed = false;
  return {
    for: (name) => (text) => {
      if (!closed) open(name).write(text);
    },
    close: () => {
      closed = true;
      for (const file of files.values()) file.end();
    },
  };
}
