// The JSON Schema (2020-12) of a whole event: envelope and data together, as a consumer receives it.
import * as z from 'zod/mini';
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
