// The JSON Schema (2020-12) of what others receive: a whole event, envelope and data together, the export of a chain, and the
// published file of a round.
import * as z from 'zod/mini';
import { roundFile } from '../schemas/fund/roundFile.ts';
import { chainExport } from './chainExport.ts';
import { type EventDefinition, eventType } from './definition.ts';
import { envelope } from './envelope.ts';

/** Throws where a schema uses what JSON Schema cannot say: event schemas have no refinements and no transforms. */
export function jsonSchemaOf(event: EventDefinition): Record<string, unknown> {
  const type = eventType(event);
  const whole = z.strictObject({ ...envelope.shape, type: z.literal(type), data: event.data });
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

export function chainJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(chainExport, { metadata: z.registry() });
  return { $schema, $id: 'urn:zorgpact-loket:chain:v1', title: 'Chain of a case, to be checked', ...schema };
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
