// How the console and the sign-in page look: the reader's own font, and nothing that breaks on a narrow screen.

import { html } from 'hono/html';

export const style = html`
:root { color-scheme: light dark; --line: light-dark(#ddd9cf, #6f8390); --quiet: light-dark(#4a5a66, #b4c2ca); --box: light-dark(#f6f4ef, #18242c); --ink: light-dark(#14212b, #edf2f4); --ground: light-dark(#fff, #10191f); --petrol: light-dark(#0b5a6b, #6cc7d8); }
* { box-sizing: border-box; }
body { font: 1.0625rem/1.55 system-ui, sans-serif; margin: 0; color: var(--ink); background: var(--ground); }
header { background: #083f4b; color: #fff; border-bottom: 4px solid #f2a900; padding: .6rem max(1rem, calc((100% - 78rem) / 2)); font-weight: 700; } header p { margin: 0; }
a { color: var(--petrol); }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; } h2 { font-size: 1.15rem; margin-top: 2rem; }
code, pre { font: .85rem/1.45 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { background: var(--box); padding: .5rem; margin: .25rem 0; max-height: 20rem; overflow: auto; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .25rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
ul.choices { list-style: none; padding: 0; } ul.choices li { margin: .5rem 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
button, input, select { font: inherit; padding: .4rem .8rem; max-width: 100%; } button { cursor: pointer; background: #0b5a6b; color: #fff; border: 0; border-radius: 3px; min-height: 2.75rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-bottom: 1rem; } label { display: grid; gap: .25rem; max-width: 100%; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid #f2a900; outline-offset: 2px; box-shadow: 0 0 0 2px #14212b; }
.side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.side > section { border-top: 2px solid var(--line); }
small, .quiet { color: var(--quiet); }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; } summary { cursor: pointer; overflow-wrap: anywhere; }
`;
