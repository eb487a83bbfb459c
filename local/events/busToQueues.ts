// Puts the event buses on a port, with the queues of this machine behind their rules.

import { createServer } from 'node:http';
import type { Endings } from '../endings.ts';
import { addressOf, close, listen } from '../parts/listening.ts';
import type { MessageStore } from '../queues/messageStore.ts';
import type { StateStore } from '../state/stateStore.ts';
import type { Deployment } from '../template/deployment.ts';
import { type EventBuses, eventBuses } from './eventBus.ts';

export interface BusProps {
  readonly deployment: Deployment;
  readonly state: StateStore;
  readonly messages: MessageStore;
  readonly now: () => number;
  readonly queued: () => void;
  readonly endings: Endings;
}

export interface Bus extends Pick<EventBuses, 'put'> {
  /** Where functions find EventBridge. */
  readonly address: string;
}

/** @throws when a rule of the template leads to something that is no queue. */
export async function startBus({
  deployment,
  state,
  messages,
  now,
  queued,
  endings,
}: BusProps): Promise<Bus> {
  const queues = new Map(deployment.queues.map(({ arn, name }) => [arn, name]));
  const rules = deployment.rules.filter(({ EventPattern }) => EventPattern !== undefined);
  for (const { name, Targets } of rules) {
    const other = Targets.find(({ Arn }) => !queues.has(Arn));
    if (other !== undefined) throw new Error(`Rule ${name} leads to ${other.Arn}, which is no queue`);
  }
  const { put, listener } = eventBuses({
    rules,
    region: deployment.region,
    now,
    deliver: (deliveries) => {
      state.together(() => {
        for (const { target, body } of deliveries) messages.send(queues.get(target) ?? target, body);
      });
      queued();
    },
  });
  const server = createServer(listener);
  const port = await listen(server, [0]);
  endings.add(() => close(server));
  return { put, address: addressOf(port) };
}
