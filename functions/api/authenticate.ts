// Who is asking: a bearer token of a configured issuer, and the person it stands for.
import { createMiddleware } from 'hono/factory';
import { personIdOf } from '../platform/peopleStore.ts';
import type { ApiEnv } from './context.ts';
import { problem } from './problem.ts';

export const authenticate = createMiddleware<ApiEnv>(async (c, next) => {
  const { verify, people } = c.get('deps');
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const identity = token === undefined ? undefined : await verify(token);
  if (!identity) {
    const answer = problem(c, 'not-signed-in');
    answer.headers.set('www-authenticate', token === undefined ? 'Bearer' : 'Bearer error="invalid_token"');
    return answer;
  }
  const person = await people.get(personIdOf(identity.issuer, identity.subject));
  if (!person) return problem(c, 'person-unknown');
  c.set('person', person);
  return next();
});
