// The bus that carries events from the relay to whoever follows them. Encrypted by AWS with a key it owns.

import { EventBus as Bus, type EventPattern } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { pinned } from './pinned.ts';
import type { Touchable } from './touchable.ts';

/** What the relay writes as the source of each entry, and the rules ask for. */
const eventSource = 'zorgpact-loket';

/** More names than this may not fit into one pattern. */
const typesInPattern = 25;

/** Wants the events of these types: as few patterns as have room for them. */
export const ofTypes = (eventTypes: readonly string[]): EventPattern[] =>
  Array.from({ length: Math.ceil(eventTypes.length / typesInPattern) }, (_, index) => ({
    source: [eventSource],
    detailType: eventTypes.slice(index * typesInPattern, (index + 1) * typesInPattern),
  }));

export class EventBus extends Construct implements Touchable<'publish'> {
  readonly bus: Bus;
  readonly variables: Readonly<Record<string, string>>;
  readonly rights: Touchable<'publish'>['rights'];

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bus = new Bus(this, 'Bus', { description: 'Events of Zorgpact Loket, as CloudEvents' });
    pinned(this.bus, 'EventBus');
    this.variables = { BUS_NAME: this.bus.eventBusName };
    this.rights = { publish: { actions: ['events:PutEvents'], resources: [this.bus.eventBusArn] } };
  }
}
