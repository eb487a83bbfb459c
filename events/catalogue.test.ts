// Every event keeps its contract: its example is valid, its counterexample is not, its committed JSON Schema is what code says.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allEvents, emittedEvents } from './catalogue.ts';
import { eventType } from './definition.ts';
import { chainJsonSchema, jsonSchemaOf, roundJsonSchema } from './jsonSchema.ts';
import { koploperEventName, typeOf } from './types.ts';

const released = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./schemas/${name}.json`, import.meta.url), 'utf8'));

describe.each(allEvents.map((event) => [eventType(event), event] as const))('%s', (type, event) => {
  it('accepts its example', () => {
    expect(event.data.safeParse(event.example).success).toBe(true);
  });

  it(`refuses its counterexample: ${event.counterexample.why}`, () => {
    expect(event.data.safeParse(event.counterexample.data).success).toBe(false);
  });

  it('has its released JSON Schema unchanged', () => {
    expect(jsonSchemaOf(event)).toEqual(released(type));
  });
});

it.each(['v1', 'v2'] as const)(
  'the export of a chain, %s, has its released JSON Schema unchanged',
  (version) => {
    expect(chainJsonSchema(version)).toEqual(released(`zorgpact-loket.chain.${version}`));
  },
);

it('the published file of a round has its released JSON Schema unchanged', () => {
  expect(roundJsonSchema()).toEqual(released('zorgpact-loket.round.v1'));
});

it('what is emitted today is in the catalogue, and nothing else', () => {
  const emitted = emittedEvents.map(({ kind, name }) => typeOf(kind, name as never));
  expect(emitted).toEqual(emittedEvents.map(eventType));
  expect(koploperEventName('zorgpact-loket.koploper.application-submitted.v1')).toBe('application-submitted');
  expect(koploperEventName('zorgpact-loket.koploper.application-submitted.v2')).toBeUndefined();
});

it('earlier versions keep the name of what they recorded', () => {
  expect(koploperEventName('zorgpact-loket.koploper.application-started.v1')).toBe('application-started');
  expect(koploperEventName('zorgpact-loket.koploper.application-started.v2')).toBe('application-started');
});

it('every type is named once', () => {
  const types = allEvents.map(eventType);
  expect(new Set(types).size).toBe(types.length);
});
