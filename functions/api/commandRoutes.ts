// POST: beginning a case, and every command on one, on a round or on a region.
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { kindOfNumber } from '../../domain/caseKinds.ts';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import { regionAggregateId } from '../../domain/record/regionAccess.ts';
import { hashOfJson } from '../../events/chain.ts';
import { roundId } from '../../schemas/identifiers.ts';
import { regionId } from '../../schemas/regions.ts';
import { type CommandedKind, commandNames, isGivenByLink } from '../commands/commandNames.ts';
import { inputSchema } from '../commands/inputs.ts';
import { nominationBehind } from '../commands/nomination.ts';
import { run } from '../commands/run.ts';
import { readBody } from './body.ts';
import { type ApiContext, type ApiEnv, arrivalOf, ifMatch } from './context.ts';
import { commandIdOf, keyOf } from './idempotency.ts';
import { problem } from './problem.ts';
import { refused } from './refusals.ts';

interface Asked {
  readonly kind: CommandedKind;
  readonly name: string;
  readonly input: unknown;
  /** As it came: the same request is known again by it. */
  readonly raw: unknown;
  /** Absent for a command that begins a case. */
  readonly subject?: string;
}

export const commandRoutes = new Hono<ApiEnv>()
  .post('/cases', start)
  .post('/nominations', nominate)
  .post('/cases/:caseNumber/commands/:command', (c) => {
    const subject = c.req.param('caseNumber');
    return given(c, kindOfNumber(subject), subject, c.req.param('command'));
  })
  .post('/rounds/:roundId/commands/:command', (c) => {
    const subject = c.req.param('roundId');
    return given(
      c,
      roundId.safeParse(subject).success ? 'round' : undefined,
      subject,
      c.req.param('command'),
    );
  })
  .post('/regions/:region/commands/:command', (c) => {
    const region = regionId.safeParse(c.req.param('region'));
    return region.success
      ? given(c, 'region', regionAggregateId(region.data), c.req.param('command'))
      : given(c, undefined, '', c.req.param('command'));
  });

const requestsFund = z.object({ programme: z.literal('rif') });

/** Which programme is applied to says which kind of case begins. */
async function start(c: ApiContext): Promise<Response> {
  if (keyOf(c) === undefined) return problem(c, 'idempotency-key-missing');
  let kind: CommandedKind = 'koploper';
  const body = await readBody(c, (raw) => {
    if (requestsFund.safeParse(raw).success) kind = 'fund';
    return beginning(kind, 'start');
  });
  return body instanceof Response ? body : carryOut(c, { ...body, kind, name: 'start' });
}

async function nominate(c: ApiContext): Promise<Response> {
  if (keyOf(c) === undefined) return problem(c, 'idempotency-key-missing');
  const body = await readBody(c, beginning('koploper', 'nominate'));
  return body instanceof Response ? body : carryOut(c, { ...body, kind: 'koploper', name: 'nominate' });
}

function beginning(kind: CommandedKind, name: string): z.ZodMiniType {
  const schema = inputSchema(kind, name);
  if (!schema) throw new Error(`a ${kind} does not begin by ${name}`);
  return schema;
}

/** `kind` is that of whatever can have such an id; `undefined` when nothing can. */
async function given(
  c: ApiContext,
  kind: CommandedKind | undefined,
  subject: string,
  name: string,
): Promise<Response> {
  if (keyOf(c) === undefined) return problem(c, 'idempotency-key-missing');
  if (!kind) return problem(c, 'not-found');
  const schema = commandNames[kind].includes(name) ? inputSchema(kind, name) : undefined;
  if (!schema) return problem(c, 'unknown-command', { commands: commandNames[kind] });
  const body = await readBody(c, schema);
  return body instanceof Response ? body : carryOut(c, { ...body, kind, name, subject });
}

async function carryOut(c: ApiContext, { kind, name, input, raw, subject }: Asked): Promise<Response> {
  const { commands, log, baseAddress } = c.get('deps');
  const actor = await actorFor(c, name, subject, input);
  if (!actor) return problem(c, 'not-found');
  const seen = ifMatch(c);
  const commandId = commandIdOf(c);
  const result = await run(commands, {
    kind,
    subject,
    name,
    input,
    actor,
    commandId,
    requestHash: hashOfJson({ name, body: raw }),
    now: arrivalOf(c),
    ...(seen !== undefined && /^\d{1,9}$/.test(seen) ? { seen: Number(seen) } : {}),
  });
  log.info('command', {
    caseNumber: result.ok ? result.accepted.id : subject,
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
  const began = version === 1;
  const collection = kind === 'round' ? 'rounds' : 'cases';
  return c.json(result.accepted, began ? 201 : 200, {
    etag: `"${version}"`,
    ...(began ? { location: `${baseAddress}/api/v1/${collection}/${id}` } : {}),
  });
}

/** The person of the token, or for the link of a nomination that person holding it; `undefined` when the link is not right. */
async function actorFor(
  c: ApiContext,
  name: string,
  subject: string | undefined,
  input: unknown,
): Promise<Actor | undefined> {
  const person = c.get('person');
  if (subject === undefined || !isGivenByLink(name)) return personActor(person);
  const { secret } = input as { secret: string };
  const behind = await nominationBehind(c.get('deps').commands.cases, subject, secret);
  return behind && { kind: 'nominee', person: person.id };
}
