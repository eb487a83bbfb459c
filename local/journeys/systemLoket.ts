// The system on one machine, as journeys see it.
import type { System } from '../system.ts';
import type { Loket } from './loket.ts';

export function loketOf(system: System): Loket {
  return {
    fetch: (path, init) => fetch(`${system.baseAddress}${path}`, { redirect: 'manual', ...init }),
    token: tokens((person) => system.token(person)),
    personId: (person) => system.personId(person),
    mails: () => system.mails(),
    runCalendar: (at) => system.runCalendar(at),
    bounce: (address) => system.bounce(address),
  };
}

/** A token lasts an hour; a journey asks for each person's once. */
export function tokens(ask: (person: string) => Promise<string>): Loket['token'] {
  const asked = new Map<string, Promise<string>>();
  return (person) => {
    const token = asked.get(person) ?? ask(person);
    asked.set(person, token);
    return token;
  };
}
