// What saving a group of questions answers to the script of the page, which shows it without loading the page again.
import { hashOfJson } from '../../../events/chain.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Group } from './group.ts';

/** What a save begins from: of this group only, so that whoever writes in another group is no obstacle. */
export const beginOf = ({ open }: Pick<Group, 'open'>, content: Readonly<Record<string, unknown>>): string =>
  hashOfJson(Object.fromEntries(open.map((field) => [field, content[field] ?? null])));

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

/** `14:32` in the Netherlands; `now` is an instant (UTC). */
export const clockTime = (now: string): string => clock.format(new Date(now));

export const savedAt = (time: string): Bilingual => ({
  nl: `Opgeslagen om ${time}.`,
  en: `Saved at ${time}.`,
});

export const saveWords = {
  unsaved: {
    nl: 'Nog niet opgeslagen: een antwoord klopt nog niet.',
    en: 'Not saved yet: one answer is not right yet.',
  },
  changed: {
    nl: 'Een ander heeft dit intussen gewijzigd. Wat u typt, wordt niet vanzelf opgeslagen. Kies “Opslaan” om het verschil te zien.',
    en: 'Somebody else changed this meanwhile. What you type is not saved by itself. Choose “Save” to see the difference.',
  },
  closed: {
    nl: 'Dit formulier kan niet meer worden gewijzigd.',
    en: 'This form can no longer be changed.',
  },
  failed: {
    nl: 'Nog niet opgeslagen: er is geen verbinding. Wat u typte, staat nog in de velden.',
    en: 'Not saved yet: there is no connection. What you typed is still in the fields.',
  },
  signedOut: {
    nl: 'U bent uitgelogd. Kies “Opslaan” en log opnieuw in; wat u typte, gaat niet verloren.',
    en: 'You have been signed out. Choose “Save” and sign in again; nothing you typed is lost.',
  },
} as const satisfies Record<string, Bilingual>;
