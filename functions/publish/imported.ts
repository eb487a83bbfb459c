// The public documents of what was taken from public sources, with those sources and what the import passed over.
import { importText } from '../../domain/koploper/textNames.ts';
import type { Envelope } from '../../events/envelope.ts';
import { koploperImported } from '../../events/koploper/koploper-imported.ts';
import {
  type ImportKoploperInput,
  importBottleneckInput,
  importKoploperInput,
  importPactInput,
} from '../../schemas/import.ts';
import type { Provenance, PublicBottleneck, PublicPact } from '../../schemas/register.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { PublicContent } from './publicLife.ts';

type Cases = Pick<CaseStore, 'text'>;

export async function importedBody(cases: Cases, id: string): Promise<unknown> {
  const text = await cases.text(id, importText);
  if (!text) throw new Error(`${id} was imported, but what was imported is not there`);
  return text.body;
}

export const provenanceOf = (
  { sources, confidence, readOn }: Pick<ImportKoploperInput, 'sources' | 'confidence' | 'readOn'>,
  waived: string[] = [],
): Provenance => ({ sources, confidence, readOn, waived });

/** `event` is the one that imported it. */
export async function importedContent(cases: Cases, event: Envelope): Promise<PublicContent> {
  const input = importKoploperInput.parse(await importedBody(cases, event.subject));
  const { waived } = koploperImported.data.parse(event.data);
  const { partnersCount, summary, koploperSince } = input;
  return {
    kind: 'koploper',
    slug: input.slug,
    caseNumber: event.subject,
    name: input.name,
    alsoKnownAs: input.alsoKnownAs,
    regions: input.regions,
    partners: input.partners.map(({ name, sector }) => ({ name, sector })),
    educationLevels: input.educationLevels,
    themes: input.themes,
    results: input.results.map((what) => ({ what })),
    provenance: provenanceOf(input, waived),
    ...(partnersCount === undefined ? {} : { partnersCount }),
    ...(summary === undefined ? {} : { summary: { nl: summary } }),
    ...(koploperSince === undefined ? {} : { koploperSince }),
  };
}

export async function importedPact(cases: Cases, event: Envelope): Promise<PublicPact> {
  const input = importPactInput.parse(await importedBody(cases, event.subject));
  const { slug, name, regions, facilitator, startedOn, themes, actionLines, partners } = input;
  return {
    kind: 'pact',
    slug,
    version: Number(event.sequence),
    name,
    regions,
    themes,
    actionLines,
    partners,
    provenance: provenanceOf(input),
    ...(facilitator === undefined ? {} : { facilitator }),
    ...(startedOn === undefined ? {} : { startedOn }),
  };
}

export async function importedBottleneck(cases: Cases, event: Envelope): Promise<PublicBottleneck> {
  const input = importBottleneckInput.parse(await importedBody(cases, event.subject));
  const { slug, name, rule, where, regions, question, answer, status } = input;
  return {
    kind: 'bottleneck',
    slug,
    version: Number(event.sequence),
    name,
    where,
    regions,
    question,
    answer,
    status,
    provenance: provenanceOf(input),
    ...(rule === undefined ? {} : { rule }),
  };
}
