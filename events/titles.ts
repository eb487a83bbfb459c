// What each event is called, by its type.
import type { Bilingual } from '../schemas/text.ts';
import { allEvents } from './catalogue.ts';
import { eventType } from './definition.ts';

const titles = new Map<string, Bilingual>(allEvents.map((event) => [eventType(event), event.title]));

export const titleOfEvent = (type: string): Bilingual | undefined => titles.get(type);
