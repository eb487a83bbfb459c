// The stylesheet of every page, made of functions/ui/styles and of the components of the design system that the parts use.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleAsync } from 'lightningcss';
import { fontFile } from './fontFile.ts';
import { weeded } from './weed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const notice =
  '/* Made by npm run docs. Components: © Frameless B.V., © Gemeente Utrecht, EUPL-1.2 (@utrecht/*-css). */';

export async function stylesheet(): Promise<string> {
  const { code } = await bundleAsync({
    filename: `${root}functions/ui/styles/index.css`,
    resolver: {
      resolve: (name, from) =>
        name.startsWith('@') ? `${root}node_modules/${name}` : fileURLToPath(new URL(name, `file://${from}`)),
    },
  });
  const name = createHash('sha256').update(readFileSync(fontFile)).digest('hex').slice(0, 16);
  const css = code.toString().replace('atkinson-hyperlegible-next.woff2', `/assets/${name}.woff2`);
  const used = namesInParts();
  const lines = weeded(css, (className) => !className.startsWith('utrecht-') || used.has(className));
  // A rule a line, so that a change of it can be read.
  return `${notice}\n${lines.replaceAll('}', '}\n').trim()}\n`;
}

/** Class names of the design system that stand in the parts, in full. */
const namesInParts = (): ReadonlySet<string> =>
  new Set(
    globSync('functions/ui/**/*.tsx', { cwd: root }).flatMap(
      (path) => readFileSync(root + path, 'utf8').match(/utrecht-[\w-]+/g) ?? [],
    ),
  );
