// POST: beginning a case, and every command on one.

import { createHash } from 'node:crypto';
import { Hono } from 'hono/tiny';
import type { Capacity } from '../../domain/case/capacity.ts';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../events/chain.ts';
import { type KoploperCommand, koploperCommands } from '../../schemas/commands/koploper.ts';
import { inputSchema } from '../commands/inputs.ts';
import { nominationBehind } from '../commands/nomination.ts';
import { run } from '../commands/run.ts';
import { readBody } from './body.ts';
import { type ApiContext, type ApiEnv, arrivalOf, ifMatch } from './context.ts';
import { problem } from './problem.ts';
import { refused } from './refusals.ts';

/** What stands on a case by the law or by the calendar is not a person's to say. */
const capacitiesByToken: readonly Capacity[] = [
  'applicant',
  'coordinator',
  'reviewer',
  'chair',
  'officer',
  'decider',
];
/** Given by whoever holds the link of a nomination. */
const byLink = ['accept-nomination', 'decline-nomination'] as const;

/** The commands that can be given on a case with a token; a partner's answer, the system's duties and an import cannot. */
export const commandNames = (Object.keys(koploperCommands) as KoploperCommand[]).filter(
  (name) =>
    byLink.some((one) => one === name) ||
    koploperLifecycle.rows.some(
      ({ command, from, by }) =>
        command === name &&
        !from.includes('none') &&
        by.some((capacity) => capacitiesByToken.includes(capacity as Capacity)),
    ),
);

export const commandRoutes = new Hono<ApiEnv>()
  .post('/cases', (c) => command(c, 'start', undefined))
  .post('/nominations', (c) => command(c, 'nominate', undefined))
  .post('/cases/:caseNumber/commands/:command', (c) =>
    command(c, c.req.param('command'), c.req.param('caseNumber')),
  );

async function command(c: ApiContext, name: string, caseNumber: string | undefined): Promise<Response> {
  const { commands, log } = c.get('deps');
  const person = c.get('person');
  const key = c.req.header('idempotency-key');
  if (key === undefined || !/^[\x21-\x7e]{8,100}$/.test(key)) return problem(c, 'idempotency-key-missing');
  const given = caseNumber === undefined || commandNames.some((one) => one === name);
  const schema = given ? inputSchema('koploper', name) : undefined;
  if (!schema) return problem(c, 'unknown-command', { commands: commandNames });
  const body = await readBody(c, schema);
  if (body instanceof Response) return body;
  const actor = await actorFor(c, name, caseNumber, body.input);
  if (!actor) return problem(c, 'not-found');
  const seen = ifMatch(c);
  const commandId = createHash('sha256').update(`${person.id}\n${key}`).digest('base64url');
  const result = await run(commands, {
    kind: 'koploper',
    subject: caseNumber,
    name,
    input: body.input,
    actor,
    commandId,
    requestHash: hashOfJson({ name, body: body.raw }),
    now: arrivalOf(c),
    ...(seen !== undefined && /^\d{1,9}$/.test(seen) ? { seen: Number(seen) } : {}),
  });
  log.info('command', {
    caseNumber: result.ok ? result.accepted.id : caseNumber,
    commandId,
    command: name,
    outcome: result.ok ? (result.repeated ? 'repeated' : 'accepted') : result.refusal.code,
  });
  if (!result.ok) {
    // Whoever holds a right link and finds nothing comes after somebody else, or too late.
    const linkUsed = actor.kind === 'nominee' && result.refusal.code === 'not-found';
    return linkUsed ? problem(c, 'link-used') : refused(c, result.refusal);
  }
  const { id, version } = result.accepted;
  const began = caseNumber === undefined;
  return c.json(result.accepted, began ? 201 : 200, {
    etag: `"${version}"`,
    ...(began ? { location: `${c.get('deps').baseAddress}/api/v1/cases/${id}` } : {}),
  });
}

/** The person of the token, or for the link of a nomination that person holding it; `undefined` when the link is not right. */
async function actorFor(
  c: ApiContext,
  name: string,
  caseNumber: string | undefined,
  input: unknown,
): Promise<Actor | undefined> {
  const person = c.get('person');
  if (caseNumber === undefined || !byLink.some((one) => one === name)) return personActor(person);
  const { secret } = input as { secret: string };
  const behind = await nominationBehind(c.get('deps').commands.cases, caseNumber, secret);
  return behind && { kind: 'nominee', person: person.id };
}
