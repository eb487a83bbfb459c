// events/titles.ts: what each event is called, apart from its contract, for a function that shows events and checks none.
import { allEvents } from '../../events/catalogue.ts';
import { eventType } from '../../events/definition.ts';

const quoted = (text: string): string => JSON.stringify(text);

export function titlesModule(): string {
  const lines = allEvents
    .map((event) => [eventType(event), event.title] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([type, { nl, en }]) => `  ${quoted(type)}: { nl: ${quoted(nl)}, en: ${quoted(en)} },`);
  return `// Made by npm run docs: what each event is called, by its type.
import type { Bilingual } from '../schemas/text.ts';

export const eventTitles: Readonly<Record<string, Bilingual>> = {
${lines.join('\n')}
};
`;
}
