// Things for the register, brought in the way everything comes in: by commands, on a real database.
import { createHash } from 'node:crypto';
import { registerEventTypes } from '../../events/catalogue.ts';
import type { Envelope } from '../../events/envelope.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { inputSchema } from '../../functions/commands/inputs.ts';
import { run } from '../../functions/commands/run.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import { registerWriter } from '../../functions/platform/registerWriter.ts';
import { publish } from '../../functions/publish/publish.ts';
import { partners, strong } from '../../local/journeys/strongProject.ts';
import type { Kind } from '../../schemas/case.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import type {
  ImportBottleneckInput,
  ImportKoploperInput,
  ImportPactInput,
  ImportRegionInput,
} from '../../schemas/import.ts';
import type { KoploperRevision } from '../../schemas/revision.ts';
import { sampleId, type TestApi } from './apiClient.ts';
import type { Database } from './database.ts';
import { inputs, scores } from './sampleInputs.ts';

export const samplePact: ImportPactInput = {
  slug: 'zorgpact-haaglanden',
  name: 'Zorg- en Welzijnspact Haaglanden',
  regions: ['haaglanden', 'nieuwe-waterweg-noord'],
  facilitator: 'gemeente Den Haag',
  startedOn: '2016-05',
  themes: ['Leren in de praktijk'],
  actionLines: ['Meer stageplaatsen', 'Samen opleiden'],
  partners: ['ROC Mondriaan', 'gemeente Den Haag'],
  sources: ['https://example.nl/pact'],
  confidence: 'medium',
  readOn: '2026-11',
};

export const sampleBottleneck: ImportBottleneckInput = {
  slug: 'les-in-de-wijk',
  name: 'Les in de wijk',
  rule: 'WEB: urennorm begeleide onderwijstijd',
  where: 'landelijk',
  regions: [],
  question: 'Tellen lesuren in de wijk mee?',
  answer: 'Ja, als een bevoegde docent er actief bij is.',
  status: 'explained',
  sources: ['https://example.nl/knelpunt'],
  confidence: 'high',
  readOn: '2026-11',
};

export const sampleRegion: ImportRegionInput = {
  slug: 'haaglanden',
  name: 'Haaglanden',
  provinces: ['Zuid-Holland'],
  sources: ['https://example.nl/regio'],
  confidence: 'high',
  readOn: '2026-11',
};

export const sampleKoploper: ImportKoploperInput = {
  slug: 'evolva',
  name: 'Evolva Werkplekleren',
  alsoKnownAs: ['Evolva'],
  regions: ['limburg', 'haaglanden'],
  partners: [
    { name: 'Zuyd Hogeschool', sector: 'education' },
    { name: 'Provincie Limburg', sector: 'government', role: 'financier' },
  ],
  partnersCount: 7,
  educationLevels: ['mbo', 'hbo'],
  themes: ['Permanent leren'],
  results: ['Eerste projectfase afgerond als bewezen concept.'],
  summary: 'Zorgorganisaties laten medewerkers van elkaar leren op de werkplek.',
  koploperSince: '2015-10',
  sources: ['https://example.nl/evolva', 'Verslag van een bijeenkomst'],
  confidence: 'low',
  readOn: '2026-11',
};

/** Imports a thing and gives its id. */
export async function imported(
  database: Database,
  kind: Kind,
  input: { readonly slug: string },
): Promise<string> {
  const { cases, people } = database.tables;
  const result = await run(commandDeps(database.client, { cases, people }), {
    kind,
    ...(kind === 'koploper' ? {} : { subject: `${kind.replace(/^past/, 'past-')}-${input.slug}` }),
    name: 'import',
    input: inputSchema(kind, 'import')?.parse(input),
    actor: { kind: 'system', duty: 'import' },
    commandId: createHash('sha256').update(`${kind} ${input.slug}`).digest('hex'),
    requestHash: createHash('sha256').update(JSON.stringify(input)).digest('hex'),
    now: '2026-11-20T10:00:00.000Z',
  });
  if (!result.ok) throw new Error(`${input.slug} was not imported: ${JSON.stringify(result.refusal)}`);
  return result.accepted.id;
}

/** Takes an application the whole way; one partner confirms, one declines. Gives its case number. */
export async function publishedApplication(
  api: TestApi,
  database: Database,
  { content = strong, slug = 'strong' }: { content?: KoploperContent; slug?: string } = {},
): Promise<string> {
  const applicant = api.as('applicant');
  const officer = api.as('officer');
  const number = (await applicant.start(inputs.start)).body.id ?? '';
  for (const partner of partners) await applicant.act(number, 'invite-partner', partner);
  await answered(database, number);
  const { form } = await applicant.view(number);
  await applicant.save(number, content, form?.etag ?? '');
  await applicant.handIn(number, 'submit');
  await officer.act(number, 'open-review', {});
  const reviewers = ['reviewer1', 'reviewer2', 'reviewer3'] as const;
  await officer.act(number, 'assign-reviewers', { reviewers: reviewers.map(sampleId) });
  for (const reviewer of reviewers)
    await api.as(reviewer).act(number, 'submit-review', { scores: scores(4) });
  await officer.act(number, 'close-review', {});
  await api.as('chair').act(number, 'adopt-advice', inputs['adopt-advice']);
  await api.as('decider1').act(number, 'prepare-decision', inputs['prepare-decision']);
  await api.as('decider2').act(number, 'release-decision', {});
  await officer.act(number, 'propose-summary', inputs['propose-summary']);
  await applicant.act(number, 'approve-summary', {});
  await officer.act(number, 'publish', { slug });
  return number;
}

/** The first partner confirms, the others decline. */
async function answered(database: Database, number: string): Promise<void> {
  const deps = commandDeps(database.client, database.tables);
  for (const partner of await deps.cases.partners(number)) {
    const confirms = partner.name === partners[0]?.name;
    const result = await run(deps, {
      kind: 'koploper',
      subject: number,
      name: confirms ? 'confirm-partnership' : 'decline-partnership',
      input: { partner: partner.id, secret: partner.secret },
      actor: { kind: 'partner', partner: partner.id },
      commandId: `answer-of-${partner.id}`,
      requestHash: '0'.repeat(64),
      now: new Date().toISOString(),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  }
}

/** A revision in words that no other sample has. */
export const sampleRevision: KoploperRevision = {
  name: 'Vernieuwde leerroute',
  summary: { nl: 'Herziene samenvatting.', en: 'Reworked summary.' },
  results: [{ what: 'Tachtig studenten rondden de route af.', date: '2026-09' }],
  themes: ['Omscholing'],
  educationLevels: ['mbo', 'hbo'],
};

/** A new version of the page of a published application, proposed and published. */
export async function revised(api: TestApi, number: string, revision = sampleRevision): Promise<void> {
  await api.as('applicant').act(number, 'propose-revision', { revision });
  await api.as('officer').act(number, 'publish-revision', {});
}

/** The events of a thing that change what the public sees, oldest first. */
export async function registerEvents(database: Database, id: string): Promise<Envelope[]> {
  const events = await caseStore(database.client, database.tables.cases).events(id);
  return events.filter(({ type }) => registerEventTypes.includes(type));
}

/** The last event of a thing: for a published one, the event that published it. */
export async function lastEvent(database: Database, id: string) {
  const event = (await caseStore(database.client, database.tables.cases).events(id)).at(-1);
  if (!event) throw new Error(`${id} has no events`);
  return event;
}

/** Publishes things in the register of the database, in the order given. */
export async function inRegister(database: Database, ...ids: readonly string[]): Promise<void> {
  const cases = caseStore(database.client, database.tables.cases);
  const register = registerWriter(database.client, database.tables.register);
  for (const id of ids) await publish({ cases, register }, await lastEvent(database, id));
}
