// How the console and the sign-in page look: the reader's own font, and nothing that breaks on a narrow screen.

import { html } from 'hono/html';

export const style = html`
:root { color-scheme: light dark; --line: #8888; --quiet: light-dark(#555, #aaa); --box: light-dark(#f4f4f6, #232327); }
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; } h2 { font-size: 1.15rem; margin-top: 2rem; }
code, pre { font: .85rem/1.45 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { background: var(--box); padding: .5rem; margin: .25rem 0; max-height: 20rem; overflow: auto; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .25rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
ul.choices { list-style: none; padding: 0; } ul.choices li { margin: .5rem 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
button, input, select { font: inherit; padding: .4rem .8rem; max-width: 100%; } button { cursor: pointer; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid #d52b1e; outline-offset: 2px; }
.side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.side > section { border-top: 2px solid var(--line); }
small, .quiet { color: var(--quiet); }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; } summary { cursor: pointer; overflow-wrap: anywhere; }
`;
