// The kept synthesis is used exactly as long as nothing changed that goes into it.

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentHash } from './contentHash.ts';

const root = mkdtempSync(join(tmpdir(), 'hash-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'functions/site'), { recursive: true });
const write = (name: string, content: string) => writeFileSync(join(root, name), content);
const hash = (context = '{}') => contentHash(root, ['functions', 'package-lock.json'], context);

test('content, names, files and context count; tests and dates do not', () => {
  write('functions/site/handler.ts', 'one');
  const first = hash();
  write('functions/site/handler.ts', 'one');
  write('functions/site/handler.test.ts', 'a test');
  write('README.md', 'not a source');
  expect(hash()).toBe(first);

  const seen = new Set([first, hash('{"environment":"local"}')]);
  write('functions/site/handler.ts', 'two');
  seen.add(hash());
  renameSync(join(root, 'functions/site/handler.ts'), join(root, 'functions/site/other.ts'));
  seen.add(hash());
  write('package-lock.json', '{}');
  seen.add(hash());
  expect(seen.size).toBe(5);
});
