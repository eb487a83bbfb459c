// POST: beginning a case, and every command on one.
import { createHash } from 'node:crypto';
import { Hono } from 'hono/tiny';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../events/chain.ts';
import { type KoploperCommand, koploperCommands } from '../../schemas/commands/koploper.ts';
import type { Person } from '../../schemas/person.ts';
import { inputSchema } from '../commands/inputs.ts';
import { run } from '../commands/run.ts';
import { readBody } from './body.ts';
import { type ApiContext, type ApiEnv, arrivalOf, ifMatch } from './context.ts';
import { problem } from './problem.ts';
import { refused } from './refusals.ts';

/** Commands that other doors give: a partner's link and the system's import. */
const notByToken = ['start', 'import', 'confirm-partnership', 'decline-partnership'];

/** The commands that can be given on a case with a token. */
export const commandNames = (Object.keys(koploperCommands) as KoploperCommand[]).filter(
  (name) => !notByToken.includes(name),
);

export const actorOf = ({ id, grants }: Person): Actor => ({ kind: 'person', person: id, grants });

export const commandRoutes = new Hono<ApiEnv>()
  .post('/cases', (c) => command(c, 'start', undefined))
  .post('/cases/:caseNumber/commands/:command', (c) =>
    command(c, c.req.param('command'), c.req.param('caseNumber')),
  );

async function command(c: ApiContext, name: string, caseNumber: string | undefined): Promise<Response> {
  const { commands, log } = c.get('deps');
  const person = c.get('person');
  const key = c.req.header('idempotency-key');
  if (key === undefined || !/^[\x21-\x7e]{8,100}$/.test(key)) return problem(c, 'idempotency-key-missing');
  const schema =
    caseNumber !== undefined && notByToken.includes(name) ? undefined : inputSchema('koploper', name);
  if (!schema) return problem(c, 'unknown-command', { commands: commandNames });
  const body = await readBody(c, schema);
  if (body instanceof Response) return body;
  const seen = ifMatch(c);
  const commandId = createHash('sha256').update(`${person.id}\n${key}`).digest('base64url');
  const result = await run(commands, {
    kind: 'koploper',
    subject: caseNumber,
    name,
    input: body.input,
    actor: actorOf(person),
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
  if (!result.ok) return refused(c, result.refusal);
  const { id, version } = result.accepted;
  const began = caseNumber === undefined;
  return c.json(result.accepted, began ? 201 : 200, {
    etag: `"${version}"`,
    ...(began ? { location: `${c.get('deps').baseAddress}/api/v1/cases/${id}` } : {}),
  });
}
