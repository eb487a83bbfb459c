// An act given on its page by somebody who may: what stands there, filled in and sent, is enough to do it.
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { actOf, type CounterKind, formOfAct } from '../../functions/portal/acts/acts.ts';
import type { Occasion } from '../../functions/portal/fields/adjusted.ts';
import { shownOf } from '../../functions/portal/fields/shown.ts';
import { filledForm } from '../support/filledForm.ts';
import type { TestPortal } from '../support/portalClient.ts';
import { idOf, type Name } from './cast.ts';

export interface OnPage {
  readonly kind: CounterKind;
  readonly command: string;
  /** Of the case or round, without a slash at its end. */
  readonly above: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly occasion: Occasion;
  /** The moment at which it is done (UTC). */
  readonly at: string;
}

/** Fails when the page does not ask for something in the input, does not offer it, or refuses what was filled in. */
export async function doneOnPage(portal: TestPortal, name: Name, act: OnPage): Promise<void> {
  const { kind, command, above, input, occasion, at } = act;
  Object.assign(portal.deps, { now: () => at });
  const secret = randomUUID();
  await portal.deps.ephemera.put('SESSION', secret, { person: idOf(name) }, at, 600);
  const headers = { cookie: `__Host-loket=${secret}`, origin: portal.deps.baseAddress };
  const carried = (actOf(kind, command)?.carries ?? []).map((one) => [one, String(input[one])]);
  const path = `${above}/${command}?${new URLSearchParams(carried)}`;
  const page = await portal.get(path, headers);
  expect(page.status, path).toBe(200);
  const { control } = formOfAct(kind, command, occasion);
  const answer = await portal.post(path, filledForm(page.html, shownOf(control, '', input)), headers);
  expect(answer.status, `${path}: ${alertIn(answer.html)}`).toBe(303);
}

/** What a page says is wrong. */
const alertIn = (html: string): string => html.slice(html.indexOf('role="alert"')).slice(0, 800);
