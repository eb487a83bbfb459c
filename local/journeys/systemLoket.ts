// The system on one machine, as journeys see it.
import { dayOf } from '../../domain/clock/days.ts';
import type { System } from '../system.ts';
import type { Loket } from './loket.ts';

export function loketOf(system: System): Loket {
  let token = tokens((person) => system.token(person));
  const today = () => dayOf(system.now().toISOString());
  return {
    fetch: (path, init) => fetch(`${system.baseAddress}${path}`, { redirect: 'manual', ...init }),
    token: (person) => token(person),
    personId: (person) => system.personId(person),
    mails: () => system.mails(),
    runCalendar: (at) => system.runCalendar(at),
    bounce: (address) => system.bounce(address),
    scansUploads: true,
    date: {
      today,
      async to(day) {
        const days = (Date.parse(day) - Date.parse(today())) / dayMs;
        const moved = await fetch(`${system.consoleUrl}/datum`, {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams({ days: String(days) }),
        });
        if (moved.status !== 303) throw new Error(`the date was not moved to ${day}: ${await moved.text()}`);
        token = tokens((person) => system.token(person));
      },
    },
  };
}

const dayMs = 24 * 60 * 60 * 1000;

/** A token lasts an hour; a journey asks for each person's once. */
export function tokens(ask: (person: string) => Promise<string>): Loket['token'] {
  const asked = new Map<string, Promise<string>>();
  return (person) => {
    const token = asked.get(person) ?? ask(person);
    asked.set(person, token);
    return token;
  };
}
