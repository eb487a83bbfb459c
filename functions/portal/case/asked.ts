// The case that the address of a page names, as far as the person who asks may read it.
import { personActor } from '../../../domain/lifecycle/actor.ts';
import type { Person } from '../../../schemas/person.ts';
import { findCase } from '../../commands/caseView.ts';
import type { PortalContext } from '../context.ts';

export const caseAsked = (c: PortalContext, person: Person) =>
  findCase(c.get('deps').commands.cases, c.req.param('number') ?? '', personActor(person));
