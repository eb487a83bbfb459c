// The page on which one picks the person to sign in as.

import { html } from 'hono/html';
import { style } from '../console/style.ts';
import { people } from '../people.ts';

/** `action` is where the choice goes, as `person`. */
export const signInPage = (action: string) => html`<!doctype html>
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Inloggen als… – Zorgpact Loket op één machine</title>
      <style>
        ${style}
      </style>
    </head>
    <body>
      <main>
        <h1>Als wie wilt u inloggen?</h1>
        <p>Deze mensen zijn verzonnen. Op deze machine is geen wachtwoord nodig.</p>
        <form method="post" action="${action}">
          <ul class="choices">
            ${people.map(
              ({ key, name, does, organisation }) => html`<li>
                <button name="person" value="${key}">${name}</button>
                <span>${does}, ${organisation}</span>
              </li>`,
            )}
          </ul>
        </form>
        <p lang="en">Pick an invented person to sign in as; no password is needed on this machine.</p>
      </main>
    </body>
  </html>`;
