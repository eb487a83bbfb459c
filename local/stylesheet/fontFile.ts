// Where the font of the pages lies on a machine with the project's packages.
import { fileURLToPath } from 'node:url';

export const fontFile = fileURLToPath(
  new URL(
    '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    import.meta.url,
  ),
);
