// One hash for everything the synthesised templates and bundles are made of.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path];

/** SHA-256 in hex over names and contents, tests aside: they are in no bundle. A path that is absent counts as such. */
export function contentHash(root: string, paths: readonly string[], also: string): string {
  const hash = createHash('sha256').update(also);
  for (const path of paths) {
    const files = existsSync(join(root, path)) ? filesBelow(join(root, path)) : [];
    for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
      const content = readFileSync(file);
      hash.update(`\n${file.slice(root.length)} ${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 24);
}
