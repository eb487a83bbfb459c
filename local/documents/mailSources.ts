// What stands in the rows that mails read, for letters written without a database.

import { koploperEvents } from '../../events/catalogue.ts';
import { type EventDefinition, eventType } from '../../events/definition.ts';
import { type Envelope, sequenceOf } from '../../events/envelope.ts';
import { fundEvents } from '../../events/fundEvents.ts';
import type { FundEvent, KoploperEvent } from '../../events/types.ts';
import type { Sources } from '../../functions/notify/sources.ts';
import type { CaseKindName } from '../../schemas/case.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Person } from '../../schemas/person.ts';
import type { Language } from '../../schemas/text.ts';

export interface Typed {
  /** Name of the project. */
  readonly title: string;
  /** Stands wherever else a person may type. */
  readonly text: string;
  readonly name: string;
}

const invitation = {
  status: 'invited',
  secret: 'a1B2-c3D4_e5F6',
  salt: 'zout',
  invitedAt: '2026-03-02T09:00:00.000Z',
} as const;

const pledge = {
  role: 'labour-organisation',
  firstHalf: { inCash: 25_000_000, inKind: 0 },
  secondHalf: { inCash: 10_000_050, inKind: 5_000_000 },
} as const;

const partnerFrom = ({ name, text }: Typed, language: Language, kind: CaseKindName): Partner => ({
  id: 'pt-abcdefghij',
  name,
  sector: 'education',
  educationLevel: 'mbo',
  role: text,
  contactName: name,
  contactEmail: 'partner@example.nl',
  language,
  ...invitation,
  declineReason: text,
  ...(kind === 'fund' ? { pledge } : {}),
});

const nominationFrom = ({ title, name, text }: Typed, language: Language): Nomination => ({
  name: title,
  organisation: name,
  regions: ['haaglanden', 'zeeland'],
  contactName: name,
  contactEmail: 'genomineerd@example.nl',
  language,
  reason: text,
  ...invitation,
  declineReason: text,
});

/** Reviews, and nominates for the region of the case. */
const personFrom = ({ name }: Typed, language: Language): Person => ({
  id: 'p-abcdefghijklmnop',
  issuer: 'https://issuer.example.nl',
  subject: 'r',
  name,
  email: 'beoordelaar@example.nl',
  organisation: name,
  language,
  grants: [{ role: 'coordinator', region: 'haaglanden' }],
});

/** The last events before the one that is mailed about, by their number. */
const applied: Readonly<Record<number, KoploperEvent>> = {
  3: 'advice-adopted',
  4: 'decision-prepared',
  5: 'decision-released',
  6: 'decision-prepared',
  7: 'supplement-requested',
};
const requested: Readonly<Record<number, FundEvent>> = {
  6: 'objection-decision-prepared',
  7: 'supplement-requested',
};

function definitionAt(kind: CaseKindName, version: number): EventDefinition | undefined {
  if (kind === 'fund') return requested[version] && fundEvents[requested[version]];
  return applied[version] && koploperEvents[applied[version]];
}

/** `said` is the data of the event that is mailed about: a decision is released as it was prepared. */
export function sampleSources(
  typed: Typed,
  language: Language,
  said: object,
  kind: CaseKindName = 'koploper',
): Sources {
  const { text } = typed;
  const bodies: Readonly<Record<string, unknown>> = {
    supplement: [{ field: kind === 'fund' ? 'feasibility' : 'results', missing: text, basis: text }],
    decision: {
      reason: text,
      criteria: {
        'regional-character': text,
        'golden-triangle': text,
        'concrete-results': text,
        sharing: text,
      },
      deviationReason: text,
      missing: text,
    },
    summary: { nl: text, en: text },
  };
  const { outcome = 'defer' } = said as { outcome?: unknown };
  return {
    cases: {
      head: () => Promise.resolve(undefined),
      event: (subject, version) =>
        Promise.resolve(eventOf(definitionAt(kind, version), subject, version, outcome)),
      events: () => Promise.resolve([]),
      partner: () => Promise.resolve(partnerFrom(typed, language, kind)),
      nomination: () => Promise.resolve(nominationFrom(typed, language)),
      form: () => Promise.resolve({ content: { organisation: typed.name }, etag: 'e' }),
      text: (_id, name) => Promise.resolve({ salt: 'zout', body: bodies[name.split('-')[0] ?? ''] ?? text }),
    },
    people: { getAll: () => Promise.resolve([personFrom(typed, language)]) },
  };
}

function eventOf(
  definition: EventDefinition | undefined,
  subject: string,
  version: number,
  outcome: unknown,
): Envelope | undefined {
  if (!definition) return undefined;
  const prepared = {
    outcome,
    deviates: outcome !== 'admit',
    ...(outcome === 'defer' ? { reenterFrom: '2026-12-01' } : {}),
  };
  return {
    specversion: '1.0',
    id: `${subject}/${version}`,
    source: 'zorgpact-loket',
    type: eventType(definition),
    subject,
    time: '2026-03-02T09:00:00.000Z',
    datacontenttype: 'application/json',
    sequence: sequenceOf(version),
    authtype: 'user',
    authid: 'p-abcdefghijklmnop',
    commandid: 'command-0000000001',
    requesthash: 'c'.repeat(64),
    data: { ...definition.example, ...(definition.name === 'decision-prepared' ? prepared : {}) },
  };
}
