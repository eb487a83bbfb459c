// The checker goes to a page: it carries its words and nothing else.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('is less than ten kilobytes, without a schema library', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('checks.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([]);
  expect(outputFiles[0]?.contents.length).toBeLessThan(10_000);
});
