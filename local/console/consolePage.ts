// The console's one page: what there is, who one can be, and what is happening. Works by reloading; a script makes it
// reload by itself.

import { html } from 'hono/html';
import * as z from 'zod/mini';
import { allEvents } from '../../events/catalogue.ts';
import { eventType } from '../../events/definition.ts';
import { people } from '../people.ts';
import type { SentMail } from '../sentMail.ts';
import type { SeenAggregate } from '../streams/seenAggregates.ts';
import type { ShownRow } from './caseRows.ts';
import { style } from './style.ts';
import { undeliveredIn } from './undelivered.ts';
import { words } from './words.ts';

export interface ConsoleView {
  readonly addresses: { readonly site: string; readonly inbox: string; readonly issuer: string };
  readonly now: Date;
  readonly cases: readonly SeenAggregate[];
  readonly chosen: { readonly id: string; readonly rows: readonly ShownRow[] } | undefined;
  readonly mails: readonly SentMail[];
  readonly stuck: readonly { readonly title: string; readonly content: string }[];
  readonly problem?: string;
}

type Html = ReturnType<typeof html>;

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
});

const clock = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'medium', timeZone: 'Europe/Amsterdam' });
const timeOf = (at: Date): string => clock.format(at);

const link = (address: string): Html => html`<a href="${address}">${address}</a>`;

const foldable = (title: string, content: string): Html =>
  html`<details><summary>${title}</summary><pre>${content}</pre></details>`;

const column = (title: string, items: readonly Html[]): Html =>
  html`<section><h3>${title} <small>(${items.length})</small></h3>
    ${items.length === 0 ? html`<p class="quiet">${words.none}</p>` : items}
  </section>`;

/** Says so when the mail did not arrive. */
const mailItem =
  (undelivered: ReadonlyMap<string, string>) =>
  ({ messageId, subject, to, text, at }: SentMail): Html => {
    const why = undelivered.get(messageId);
    const fate = why === undefined ? '' : ` ✗ ${words.undelivered} (${why})`;
    return foldable(`${subject} → ${to.join(', ')} (${timeOf(at)})${fate}`, text);
  };

function addressesPart({ site, inbox, issuer }: ConsoleView['addresses']): Html {
  return html`<h2>${words.addresses}</h2>
    <dl>
      <dt>${words.site}</dt><dd>${link(`${site}/`)}</dd>
      <dt>${words.api}</dt><dd>${link(`${site}/api/v1/openapi.json`)}</dd>
      <dt>${words.inbox}</dt><dd>${link(`${inbox}/`)}</dd>
      <dt>${words.signIn}</dt><dd>${link(`${site}/inloggen`)}</dd>
      <dt>${words.parts}</dt><dd><a href="/onderdelen">/onderdelen</a></dd>
    </dl>
    <p class="quiet">${words.mailHint}</p>
    <details open>
      <summary>${words.people} (${people.length})</summary>
      <p>${words.peopleHint}</p>
      <pre>curl -H "authorization: Bearer $(curl -s ${issuer}/tokens/${people[0]?.key ?? ''})" ${site}/api/v1/cases</pre>
      <dl>
        ${people.map(
          ({ key, name, does, organisation }) =>
            html`<dt><code>${key}</code></dt><dd>${name}, ${does}, ${organisation} (<a href="${issuer}/tokens/${key}">token</a>)</dd>`,
        )}
      </dl>
    </details>`;
}

function casePart({ cases, chosen, mails }: ConsoleView): Html {
  if (cases.length === 0) return html`<h2>${words.cases}</h2><p class="quiet">${words.noCases}</p>`;
  const isEvent = ({ key }: ShownRow) => key.startsWith('EVENT#');
  const shown = ({ key, content }: ShownRow) => foldable(key, content);
  const rows = chosen?.rows ?? [];
  return html`<h2>${words.cases}</h2>
    <form method="get">
      <label>${words.pickCase}
        <select name="dossier">
          ${cases.map(
            ({ id, title, state }) =>
              html`<option value="${id}" ${id === chosen?.id ? 'selected' : ''}>${id} ${title} (${state})</option>`,
          )}
        </select>
      </label>
      <button>${words.show}</button>
    </form>
    <div class="side">
      ${column(words.rows, rows.filter((row) => !isEvent(row)).map(shown))}
      ${column(words.events, rows.filter(isEvent).map(eventItem))}
      ${column(words.mails, mails.filter(({ subject }) => subject.includes(chosen?.id ?? ' ')).map(mailItem(undeliveredIn(rows))))}
    </div>`;
}

const titles = new Map(allEvents.map((event) => [eventType(event), event.title.nl]));
const eventRow = z.object({ event: z.object({ type: z.string(), time: z.string() }) });

/** The number of the event, what happened, and when by the system's clock. */
function eventItem({ key, content }: ShownRow): Html {
  const number = Number(key.slice('EVENT#'.length));
  const { event } = eventRow.parse(JSON.parse(content));
  return foldable(
    `${number}. ${titles.get(event.type) ?? event.type} (${timeOf(new Date(event.time))})`,
    content,
  );
}

const datePart = (now: Date): Html => html`<h2>${words.date}</h2>
  <p>${words.nowItIs} <strong>${moment.format(now)}</strong>. ${words.dateHint}</p>
  <form method="post" action="/datum">
    <input name="days" type="number" min="1" max="3650" value="1" required aria-label="${words.days}" /> ${words.days}
    <button>${words.move}</button>
  </form>`;

export const consolePage = (view: ConsoleView): Html => html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.title}</title>
    <style>${style}</style>
    <script src="/follow.js" defer></script>
  </head>
  <body>
    <header><p>${words.title}</p></header>
    <main>
      <h1>${words.heading}</h1>
      ${view.problem === undefined ? '' : html`<p role="alert"><strong>${view.problem}</strong></p>`}
      <p>${words.intro}</p>
      ${addressesPart(view.addresses)}
      <div id="live">${casePart(view)}
        <h2>${words.latestMails}</h2>
        ${
          view.mails.length === 0
            ? html`<p class="quiet">${words.none}</p>`
            : view.mails
                .slice(-10)
                .reverse()
                .map(mailItem(undeliveredIn(view.chosen?.rows ?? [])))
        }
        <h2>${words.stuck}</h2>
        ${view.stuck.length === 0 ? html`<p class="quiet">${words.nothingStuck}</p>` : view.stuck.map(({ title, content }) => foldable(title, content))}
      </div>
      ${datePart(view.now)}
    </main>
  </body>
</html>`;
