// What each event is called, by its type.
import { allEvents } from '../../../events/catalogue.ts';
import { eventType } from '../../../events/definition.ts';
import type { Bilingual } from '../../../schemas/text.ts';

const titles = new Map<string, Bilingual>(allEvents.map((event) => [eventType(event), event.title]));

export const titleOfEvent = (type: string): Bilingual | undefined => titles.get(type);
