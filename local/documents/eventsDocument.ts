// docs/generated/events.md: the catalogue of events, with an example and a negative example each.
import { allEvents } from '../../events/catalogue.ts';
import { type EventDefinition, eventType } from '../../events/definition.ts';
import { generatedNote, table } from './markdown.ts';

const carried = ({ mail, register, cases, letter }: EventDefinition['carries']): string =>
  [
    ...(mail ? ['mail'] : []),
    ...(register ? ['public register'] : []),
    ...(cases ? ['cases of the round'] : []),
    ...(letter ? ['file of the letter'] : []),
  ].join(', ') || '–';

export const eventsDocument = (): string =>
  [
    '# Events',
    generatedNote,
    'Every event is a CloudEvent 1.0; its version stands in its type. The JSON Schema of each stands in `events/schemas/` under its type; a released one never changes, a change is a new version. Data holds ids, codes, days and salted hashes: no texts, no persons.',
    table(
      ['type', 'what', 'carried to'],
      allEvents.map((event) => [`\`${eventType(event)}\``, event.title.en, carried(event.carries)]),
    ),
    ...allEvents.flatMap((event) => [
      `## ${event.title.en}`,
      `\`${eventType(event)}\` (${event.title.nl})`,
      `\`\`\`json\n${JSON.stringify(event.example, null, 2)}\n\`\`\``,
      `Refused, because ${event.counterexample.why}:`,
      `\`\`\`json\n${JSON.stringify(event.counterexample.data, null, 2)}\n\`\`\``,
    ]),
  ].join('\n\n');
