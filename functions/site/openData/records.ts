// Regions, regional pacts and bottlenecks as open data.
import { regionName } from '../../../schemas/regions.ts';
import type { BottleneckListing, PublicPact, PublicRegion } from '../../../schemas/register.ts';
import { type Columns, several } from '../../ui/csv.ts';

export type OpenRegion = ReturnType<typeof openRegion>;
export type OpenPact = ReturnType<typeof openPact>;
export type OpenBottleneck = ReturnType<typeof openBottleneck>;

const regionAddress = (baseAddress: string, id: string): string => `${baseAddress}/regios/${id}`;

export const openRegion = (
  baseAddress: string,
  { kind: _kind, slug, version: _version, ...content }: PublicRegion,
) => ({
  id: regionAddress(baseAddress, slug),
  ...content,
});

/** A pact has no page of its own: its identifier is its place in this file. */
export const openPact = (
  baseAddress: string,
  { kind: _kind, slug, version: _version, regions, ...content }: PublicPact,
) => ({
  id: `${baseAddress}/data/pacten.json#${slug}`,
  ...content,
  regions: regions.map((region) => ({ id: regionAddress(baseAddress, region), name: regionName(region) })),
});

export const regionColumns: Columns<OpenRegion> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  provinces: ({ provinces }) => several(provinces),
  introductionNl: ({ introduction }) => introduction?.nl,
  introductionEn: ({ introduction }) => introduction?.en,
  facilitator: ({ facilitator }) => facilitator?.organisation,
  facilitatorEmail: ({ facilitator }) => facilitator?.email,
  facilitatorWebsite: ({ facilitator }) => facilitator?.website,
  agenda: ({ agenda }) => several(agenda.map(({ title, status }) => `${title} (${status})`)),
  revisedOn: ({ revisions }) => revisions.at(-1)?.on,
  sources: ({ provenance }) => several(provenance?.sources ?? []),
};

export const pactColumns: Columns<OpenPact> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  regions: ({ regions }) => several(regions.map(({ name }) => name)),
  facilitator: ({ facilitator }) => facilitator,
  startedOn: ({ startedOn }) => startedOn,
  themes: ({ themes }) => several(themes),
  actionLines: ({ actionLines }) => several(actionLines),
  partners: ({ partners }) => several(partners),
  sources: ({ provenance }) => several(provenance?.sources ?? []),
};

/** The question in short; its page has it whole, with the answer. */
export const openBottleneck = (baseAddress: string, { slug, name, question, status }: BottleneckListing) => ({
  id: `${baseAddress}/knelpunten/${slug}`,
  status,
  name,
  questionInShort: question,
});

export const bottleneckColumns: Columns<OpenBottleneck> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  name: ({ name }) => name,
  questionInShort: ({ questionInShort }) => questionInShort,
};
