// The frame of every page in the archive of a case: it stands by itself, without a server, a script or a font.
import type { PropsWithChildren } from 'hono/jsx';

interface FrameProps {
  readonly number: string;
  readonly title: string;
  /** How many folders down the page stands: `../` for each. */
  readonly up?: '' | '../';
}

export const indexName = 'index.html';
export const sheetName = 'stijl.css';

export const Frame = ({ number, title, up = '', children }: PropsWithChildren<FrameProps>) => (
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <title>{`${title} – ${number}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={`${up}${sheetName}`} />
    </head>
    <body>
      <header>
        <p>
          <a href={`${up}${indexName}`}>Dossier {number}</a>
        </p>
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </body>
  </html>
);

/** The page as the text of a file. */
export const pageText = (page: unknown): string => `<!DOCTYPE html>${String(page)}\n`;

export const sheet = `:root { color-scheme: light dark; --ground: #fff; --ink: #14212b; --line: #8c8a82; --link: #0b5a6b; --top: #083f4b; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #10191f; --ink: #e8edf0; --line: #7d8a92; --link: #7cc4d4; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { padding: 0.25rem max(1rem, (100% - 60rem) / 2); }
header, header a { background: var(--top); color: #fff; }
a { color: var(--link); }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; padding-bottom: 0.5rem; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.6rem; text-align: start; vertical-align: top; }
.across { overflow-x: auto; }
.across table { overflow-wrap: normal; }
dl > div { margin-bottom: 0.75rem; }
dt { font-weight: bold; }
dd { margin-inline-start: 1rem; }
.prose { white-space: pre-line; }
.soft { font-size: 0.9rem; }
.named { display: none; }
section[id] { border-top: 1px solid var(--line); padding-top: 0.5rem; margin-top: 1.5rem; }
@media (max-width: 40rem) {
  .folding thead { display: none; }
  .folding tr, .folding th, .folding td { display: block; border-width: 0; padding: 0.1rem 0; }
  .folding tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  .named { display: inline; }
}
@media print { section[id] { break-inside: avoid-page; } }
`;
