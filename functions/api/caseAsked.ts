// The case that the address of a request names, as far as the person who asks may read it.
import { personActor } from '../../domain/lifecycle/actor.ts';
import { findCase } from '../commands/caseView.ts';
import type { ApiContext } from './context.ts';

export const caseAsked = (c: ApiContext) =>
  findCase(c.get('deps').commands.cases, c.req.param('caseNumber') ?? '', personActor(c.get('person')));
