// Regions and regional pacts as open data.
import { regionName } from '../../../schemas/regions.ts';
import type { PublicPact, PublicRegion } from '../../../schemas/register.ts';
import { type Columns, several } from './csv.ts';

export type OpenRegion = ReturnType<typeof openRegion>;
export type OpenPact = ReturnType<typeof openPact>;

const regionAddress = (baseAddress: string, id: string): string => `${baseAddress}/regios/${id}`;

export const openRegion = (baseAddress: string, { slug, name, provinces, provenance }: PublicRegion) => ({
  id: regionAddress(baseAddress, slug),
  name,
  provinces,
  provenance,
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
