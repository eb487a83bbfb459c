// Where the files that the site serves lie on a machine with the whole project; deployed, they lie beside its bundle.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servedFiles } from '../../functions/ui/servedFile.ts';

export const fontFile = fileURLToPath(
  new URL(
    '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    import.meta.url,
  ),
);
export const counterScriptFile = fileURLToPath(
  new URL('../../functions/ui/counterScript.js', import.meta.url),
);

const paths = new Map(
  [
    fontFile,
    counterScriptFile,
    fileURLToPath(new URL('../../functions/ui/stylesheet.css', import.meta.url)),
    fileURLToPath(new URL('../../functions/site/verify.mjs', import.meta.url)),
    fileURLToPath(new URL('../../functions/site/verifyRound.mjs', import.meta.url)),
  ].map((path) => [basename(path), path]),
);

export const projectFile = servedFiles((name) => paths.get(name) ?? name);
