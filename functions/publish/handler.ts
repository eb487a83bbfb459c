// The publish function: events that change what the public sees, from its queue into the register.
import { consume } from '../platform/queueConsumer.ts';
import { publishDeps } from './deps.ts';
import { env } from './env.ts';
import { publish } from './publish.ts';

const deps = publishDeps(env);

export const handler = consume(deps, async (event) => {
  const outcome = await publish(deps, event);
  deps.log.info('register brought up to event', {
    caseNumber: event.subject,
    event: event.id,
    commandId: event.commandid,
    outcome,
  });
});
