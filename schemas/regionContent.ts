// What a region tells of itself on its public page: what it is about, who organises it, and its action agenda.
// Organisations and public places only. Which states a point of an agenda knows is our own assumption: no source says.
import * as z from 'zod/mini';
import { type Bilingual, emailAddress, line, prose, webAddress } from './text.ts';

const agendaStatuses = ['planned', 'under-way', 'done', 'stopped'] as const;
export const agendaStatus = z.enum(agendaStatuses);
export type AgendaStatus = (typeof agendaStatuses)[number];
export const agendaStatusNames: Record<AgendaStatus, Bilingual> = {
  planned: { nl: 'Gepland', en: 'Planned' },
  'under-way': { nl: 'Loopt', en: 'Under way' },
  done: { nl: 'Klaar', en: 'Done' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
};

export const agendaItem = z.strictObject({
  title: line(200),
  status: agendaStatus,
  /** Where one reads more, or where it was written down. */
  link: z.optional(webAddress),
});

const regionFacilitator = z.strictObject({
  organisation: line(200),
  /** Of a function, never of a person. */
  email: z.optional(emailAddress),
  website: z.optional(webAddress),
});

const introduction = z.strictObject({ nl: prose(1500), en: z.optional(prose(1500)) });

/** Whole: what is not in it is gone from the page. */
export const regionContent = z.strictObject({
  introduction: z.optional(introduction),
  facilitator: z.optional(regionFacilitator),
  agenda: z._default(z.array(agendaItem).check(z.maxLength(40)), []),
});

export const reviserRoles = ['coordinator', 'officer'] as const;
export const reviserRole = z.enum(reviserRoles);
export type ReviserRole = (typeof reviserRoles)[number];

export type AgendaItem = z.infer<typeof agendaItem>;
export type RegionContent = z.infer<typeof regionContent>;
