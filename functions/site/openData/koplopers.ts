// Koplopers as open data: what the register holds of each, under an identifier that stays, and as a row of a table.
import { regionName } from '../../../schemas/regions.ts';
import type { PublicKoploper, RetractedKoploper } from '../../../schemas/register.ts';
import { type Columns, several } from '../../ui/csv.ts';

export type OpenKoploper = ReturnType<typeof openKoploper>;
type Shown = Extract<OpenKoploper, { readonly name: string }>;

/** The address of its page is the identifier: the same in every format and language, also after a retraction. */
const koploperId = (baseAddress: string, slug: string): string => `${baseAddress}/koplopers/${slug}`;

/** Of a retracted one nothing is left but that it was here. */
export function openKoploper(baseAddress: string, koploper: PublicKoploper | RetractedKoploper) {
  const id = koploperId(baseAddress, koploper.slug);
  if ('retractedOn' in koploper) {
    const { status, retractedOn, changedAt } = koploper;
    return { id, status, retractedOn, changedAt };
  }
  const { kind: _kind, slug: _slug, version: _version, versions, regions, ...content } = koploper;
  return {
    id,
    status: koploper.archivedOn === undefined ? ('published' as const) : ('archived' as const),
    ...content,
    regions: regions.map((region) => ({
      id: `${baseAddress}/regios/${region}`,
      name: regionName(region),
    })),
    versions,
  };
}

/** The cell of one that is shown; that of a retracted one is empty. */
const shown =
  (cell: (koploper: Shown) => string | number | undefined) =>
  (koploper: OpenKoploper): string | number | undefined =>
    'name' in koploper ? cell(koploper) : undefined;

export const koploperColumns: Columns<OpenKoploper> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  name: shown(({ name }) => name),
  alsoKnownAs: shown(({ alsoKnownAs }) => several(alsoKnownAs)),
  regions: shown(({ regions }) => several(regions.map(({ name }) => name))),
  partners: shown(({ partners }) => several(partners.map(({ name, sector }) => `${name} (${sector})`))),
  partnersCount: shown(({ partnersCount }) => partnersCount),
  educationLevels: shown(({ educationLevels }) => several(educationLevels)),
  themes: shown(({ themes }) => several(themes)),
  summaryNl: shown(({ summary }) => summary?.nl),
  summaryEn: shown(({ summary }) => summary?.en),
  results: shown(({ results }) => several(results.map(({ what }) => what))),
  koploperSince: shown(({ koploperSince }) => koploperSince),
  publishedOn: shown(({ publishedOn }) => publishedOn),
  lastConfirmed: shown(({ lastConfirmed }) => lastConfirmed),
  archivedOn: shown(({ archivedOn }) => archivedOn),
  retractedOn: (koploper) => ('retractedOn' in koploper ? koploper.retractedOn : undefined),
  changedAt: ({ changedAt }) => changedAt,
  caseNumber: shown(({ caseNumber }) => caseNumber),
  sources: shown(({ provenance }) => several(provenance?.sources ?? [])),
};
