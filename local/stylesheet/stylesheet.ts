// The stylesheet of every page, made of functions/ui/styles and of the components of the design system that the parts use.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleAsync } from 'lightningcss';
import { counterScriptFile, fontFile } from './servedFiles.ts';
import { weeded } from './weed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const notice =
  '/* Made by npm run docs. Components: © Frameless B.V., © Gemeente Utrecht, EUPL-1.2 (@utrecht/*-css). */';

/** The stylesheet, and the names under which a browser keeps what pages load. */
export async function stylesheet(): Promise<{ readonly css: string; readonly names: string }> {
  const { code } = await bundleAsync({
    filename: `${root}functions/ui/styles/index.css`,
    resolver: {
      resolve: (name, from) =>
        name.startsWith('@') ? `${root}node_modules/${name}` : fileURLToPath(new URL(name, `file://${from}`)),
    },
  });
  const fontPath = `/assets/${named(readFileSync(fontFile))}.woff2`;
  const css = code.toString().replace('atkinson-hyperlegible-next.woff2', fontPath);
  const used = namesInParts();
  const lines = weeded(css, (className) => !className.startsWith('utrecht-') || used.has(className));
  // A rule a line, so that a change of it can be read.
  const sheet = `${notice}\n${lines.replaceAll('}', '}\n').trim()}\n`;
  return { css: sheet, names: namesOf(sheet, fontPath) };
}

const named = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Another content, another address; a script is checked by the browser as well. */
function namesOf(sheet: string, fontPath: string): string {
  const script = readFileSync(counterScriptFile);
  const integrity = createHash('sha384').update(script).digest('base64');
  return `// Made by npm run docs: where a browser finds what pages load.
export const stylesheetPath = '/assets/${named(sheet)}.css';
export const fontPath = '${fontPath}';
export const counterScriptPath = '/assets/${named(script)}.js';
export const counterScriptIntegrity =
  'sha384-${integrity}';
`;
}

/** Class names of the design system that stand in the parts, in full. */
const namesInParts = (): ReadonlySet<string> =>
  new Set(
    globSync('functions/ui/**/*.tsx', { cwd: root }).flatMap(
      (path) => readFileSync(root + path, 'utf8').match(/utrecht-[\w-]+/g) ?? [],
    ),
  );
