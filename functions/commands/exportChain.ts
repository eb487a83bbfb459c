// The chain of a case or of a round for somebody to check: the events this viewer reads in the history, stubs for the others, and the
// forms that the readable events are about.
import { type ChainExport, stubOf } from '../../events/chainExport.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { Aggregate } from '../../schemas/case.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { CaseReader } from './caseReader.ts';
import type { RequestStores } from './facts/roundRows.ts';
import { readableEvents } from './history.ts';
import { readableRoundEvents } from './roundHistory.ts';
import type { RoundReader } from './roundReader.ts';

/** Two reads beside the head row, whatever the case has been through. Events that came after the head row was read are left out. */
export async function exportChain(
  cases: Pick<CaseStore, 'events' | 'forms'>,
  { head, viewer }: Pick<CaseReader, 'head' | 'viewer'>,
  exportedAt: string,
): Promise<ChainExport> {
  const { id, version } = head.aggregate;
  const [stored, contents] = await Promise.all([cases.events(id), cases.forms(id)]);
  const history = stored.slice(0, version);
  const readable = new Set(readableEvents(history, viewer, head.aggregate));
  const forms = [...readable].flatMap((event) => {
    const form = formHandedIn(event);
    const row = form === undefined ? undefined : contents.get(form);
    return form === undefined || row === undefined ? [] : [{ form, content: row.content }];
  });
  return {
    ...chainOf(head.aggregate, history, readable, exportedAt),
    ...(forms.length === 0 ? {} : { forms }),
  };
}

/** The chain of a round: one read, and those of its requests for whoever works on it. */
export async function exportRoundChain(
  stores: RequestStores & { readonly cases: Pick<CaseStore, 'events'> },
  reader: RoundReader,
  exportedAt: string,
): Promise<ChainExport> {
  const { round } = reader;
  const history = (await stores.cases.events(round.id)).slice(0, round.version);
  return chainOf(round, history, new Set(await readableRoundEvents(stores, history, reader)), exportedAt);
}

const chainOf = (
  { id, version, chain = '' }: Pick<Aggregate, 'id' | 'version' | 'chain'>,
  history: readonly Envelope[],
  readable: ReadonlySet<Envelope>,
  exportedAt: string,
): ChainExport => ({
  format: 'zorgpact-loket.chain.v2',
  caseNumber: id,
  exportedAt,
  head: chain,
  version,
  events: history.map((event) => (readable.has(event) ? event : stubOf(event))),
});

/** The number of the form whose content the event holds the hash of. */
function formHandedIn({ data }: Envelope): number | undefined {
  const { form, contentHash } = data;
  return typeof form === 'number' && typeof contentHash === 'string' ? form : undefined;
}
