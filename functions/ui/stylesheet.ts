// The one stylesheet, served by the site under a name made of its content, so that it may be kept for ever; and the font it names.
import { createHash } from 'node:crypto';
import stylesheet from './stylesheet.css?raw' with { type: 'text' };

const name = createHash('sha256').update(stylesheet).digest('hex').slice(0, 16);

export { stylesheet };

/** Another stylesheet, another address. */
export const stylesheetPath = `/assets/${name}.css`;

/** Named by its content as well. */
export const fontPath = /\/assets\/\w+\.woff2/.exec(stylesheet)?.[0] ?? '';
