// The contracts of the events of cases, for mails that are about them.

import { koploperEvents } from '../../events/catalogue.ts';
import { type EventDefinition, eventType } from '../../events/definition.ts';
import { fundEvents } from '../../events/fundEvents.ts';
import { eventNamed } from '../../events/types.ts';
import { type CaseKindName, caseKindNames } from '../../schemas/case.ts';

const ofKind: Record<CaseKindName, Readonly<Record<string, EventDefinition>>> = {
  koploper: koploperEvents,
  fund: fundEvents,
};

export interface CaseEventDefinition {
  readonly kind: CaseKindName;
  readonly definition: EventDefinition;
}

const emitted = new Map(
  caseKindNames.flatMap((kind) =>
    Object.values(ofKind[kind]).map((definition) => [eventType(definition), { kind, definition }] as const),
  ),
);

/** Of an event as it is emitted today; `undefined` for any other type. */
export const definitionOf = (type: string): CaseEventDefinition | undefined => emitted.get(type);

/** Of an event of any version there ever was, by what it is called today. */
export function sameNamed(type: string): EventDefinition | undefined {
  const named = eventNamed(type);
  const kind = caseKindNames.find((one) => one === named?.kind);
  return kind && named ? ofKind[kind][named.name] : undefined;
}
