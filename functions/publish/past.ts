// The public documents of grants and rounds from before this counter: what public sources say of them, with those sources.
import type { Envelope } from '../../events/envelope.ts';
import {
  type ImportPastGrantInput,
  type ImportPastRoundInput,
  importPastGrantInput,
  importPastRoundInput,
} from '../../schemas/import.ts';
import type { PublicGrant, PublicRound } from '../../schemas/publicFund.ts';
import type { Provenance } from '../../schemas/register.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { basisOf } from './basis.ts';
import { importedBody } from './imported.ts';

type Cases = Pick<CaseStore, 'text'>;

/** What a source rarely says, by the code of the finding it would be. */
function waivedBy({
  regions,
  summary,
  recipient,
  regulation,
  awardedOn,
  granted,
}: ImportPastGrantInput): string[] {
  const waived: [string, boolean][] = [
    ['no-recipient', recipient === undefined],
    ['no-region', regions.length === 0],
    ['no-summary', summary === undefined],
    ['no-regulation', regulation === undefined],
    ['no-award-date', awardedOn === undefined],
    ['no-amount', granted === undefined],
    ['no-settlement', true],
  ];
  return waived.filter(([, applies]) => applies).map(([code]) => code);
}

const provenanceOf = (
  { sources, confidence, readOn }: ImportPastGrantInput | ImportPastRoundInput,
  waived: string[],
): Provenance => ({ sources, confidence, readOn, waived });

/** Who applied is a school, whoever it is: nobody else could. */
const leadOf = (recipient: string | undefined): PublicGrant['partners'] =>
  recipient === undefined ? [] : [{ name: recipient, sector: 'education', lead: true }];

export async function importedPastGrant(cases: Cases, event: Envelope): Promise<PublicGrant> {
  const input = importPastGrantInput.parse(await importedBody(cases, event.subject));
  const {
    slug,
    title,
    recipient,
    summary,
    partners,
    regions,
    regulation,
    sources,
    confidence,
    readOn,
    ...known
  } = input;
  return {
    kind: 'grant',
    slug,
    version: Number(event.sequence),
    title,
    status: 'granted',
    regions,
    partners: [...leadOf(recipient), ...partners.map((name) => ({ name }))],
    provenance: provenanceOf(input, waivedBy(input)),
    changedAt: event.time,
    ...basisOf(regulation),
    ...(recipient === undefined ? {} : { recipient: { name: recipient } }),
    ...(summary === undefined ? {} : { summary: { nl: summary } }),
    ...known,
  };
}

export async function importedPastRound(cases: Cases, event: Envelope): Promise<PublicRound> {
  const input = importPastRoundInput.parse(await importedBody(cases, event.subject));
  const { slug, name, year, regulation, ceilings, result, note } = input;
  return {
    kind: 'round',
    slug,
    version: Number(event.sequence),
    name,
    year,
    status: 'past',
    ...basisOf(regulation),
    rules: [],
    extensions: [],
    ceilings: ceilings.map((cents) => ({ cents })),
    result,
    provenance: provenanceOf(input, ['no-rules', 'no-round-file']),
    changedAt: event.time,
    ...(note === undefined ? {} : { note }),
  };
}
