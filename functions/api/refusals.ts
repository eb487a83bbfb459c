// Maps what the command layer refuses, once, to a problem.

import type { Envelope } from '../../events/envelope.ts';
import type { CommandRefusal } from '../commands/types.ts';
import { type ApiContext, languageOf } from './context.ts';
import { problem } from './problem.ts';

export function refused(c: ApiContext, refusal: CommandRefusal): Response {
  switch (refusal.code) {
    case 'not-found':
    case 'key-reused':
    case 'form-changed':
    case 'slug-taken':
      return problem(c, refusal.code);
    case 'busy': {
      const answer = problem(c, 'busy');
      answer.headers.set('retry-after', '2');
      return answer;
    }
    case 'unknown-command':
      return problem(c, 'unknown-command', { commands: refusal.commands });
    case 'not-permitted':
      return problem(c, 'not-permitted', { allowed: refusal.allowed });
    case 'wrong-state':
      return problem(c, 'wrong-state', { state: refusal.state, allowed: refusal.allowed });
    case 'guard':
      return problem(
        c,
        'guard-failed',
        {
          guard: refusal.guard,
          ...(refusal.at === undefined ? {} : { pointer: refusal.at }),
          ...(refusal.lacks === undefined ? {} : { lacks: refusal.lacks.map((lack) => lack[languageOf(c)]) }),
        },
        refusal.says,
      );
    case 'version-required':
      return problem(c, 'version-required', { version: refusal.version });
    case 'changed-meanwhile':
      return problem(c, 'changed-meanwhile', {
        version: refusal.version,
        since: refusal.since.map(briefly),
      });
  }
}

/** An event without its data: enough to tell what happened. */
const briefly = ({ id, type, time }: Envelope) => ({ id, type, time });
