// The JSON Schema (2020-12) of what others receive: a whole event, envelope and data together, the export of a chain, and the
// published file of a round.
import * as z from 'zod/mini';
import { roundFile } from '../schemas/fund/roundFile.ts';
import { bottleneckId, pastId, recordedId, requestNumber, roundId } from '../schemas/identifiers.ts';
import { chainExport, chainExportV1 } from './chainExport.ts';
import { type EventDefinition, eventType } from './definition.ts';
import { envelope } from './envelope.ts';
import type { EventKind } from './types.ts';

/** What an event of a kind may be about. */
const subjects: Record<EventKind, z.ZodMiniType> = {
  koploper: recordedId,
  region: recordedId,
  pact: recordedId,
  bottleneck: bottleneckId,
  fund: requestNumber,
  round: roundId,
  pastgrant: pastId,
  pastround: pastId,
};

/** Throws where a schema uses what JSON Schema cannot say: event schemas have no refinements and no transforms. */
export function jsonSchemaOf(event: EventDefinition): Record<string, unknown> {
  const type = eventType(event);
  const subject = subjects[event.kind];
  const whole = z.strictObject({ ...envelope.shape, type: z.literal(type), subject, data: event.data });
  const { $schema, ...schema } = z.toJSONSchema(whole, { unrepresentable: 'throw', metadata: z.registry() });
  return {
    $schema,
    $id: `urn:zorgpact-loket:event:${type}`,
    title: event.title.en,
    description: event.title.nl,
    ...schema,
    examples: [{ data: event.example }],
  };
}

/** The JSON Schema of an exported chain, by the version of its format. */
export function chainJsonSchema(version: 'v1' | 'v2'): Record<string, unknown> {
  const exported = version === 'v1' ? chainExportV1 : chainExport;
  const { $schema, ...schema } = z.toJSONSchema(exported, { metadata: z.registry() });
  return {
    $schema,
    $id: `urn:zorgpact-loket:chain:${version}`,
    title: 'Chain of a case, to be checked',
    ...schema,
  };
}

export function roundJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(roundFile, {
    unrepresentable: 'throw',
    metadata: z.registry(),
  });
  return {
    $schema,
    $id: 'urn:zorgpact-loket:round:v1',
    title: 'Round of the fund, to be done again',
    ...schema,
  };
}
