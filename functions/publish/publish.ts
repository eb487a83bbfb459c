// From an event that changes what the public sees to the document in the register.
import type { Envelope } from '../../events/envelope.ts';
import { typeOf } from '../../events/types.ts';
import type { RegisterDocument } from '../../schemas/register.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { Unusable } from '../platform/queueConsumer.ts';
import type { RegisterWriter } from '../platform/registerWriter.ts';
import { importedBottleneck, importedPact, importedRegion } from './imported.ts';
import { changedKoploper, importedKoploper, publishedKoploper, retractedKoploper } from './koploper.ts';

export interface PublishDeps {
  readonly cases: Pick<CaseStore, 'head' | 'form' | 'text' | 'partners' | 'events'>;
  readonly register: RegisterWriter;
}

type Author = (cases: PublishDeps['cases'], event: Envelope) => Promise<RegisterDocument>;

/** Who writes the document that follows from an event. */
const authors: Readonly<Record<string, Author>> = {
  [typeOf('koploper', 'koploper-published')]: publishedKoploper,
  [typeOf('koploper', 'koploper-imported')]: importedKoploper,
  [typeOf('koploper', 'revision-published')]: changedKoploper,
  [typeOf('koploper', 'koploper-confirmed')]: changedKoploper,
  [typeOf('koploper', 'koploper-archived')]: changedKoploper,
  [typeOf('koploper', 'koploper-retracted')]: retractedKoploper,
  [typeOf('region', 'region-imported')]: importedRegion,
  [typeOf('pact', 'pact-imported')]: importedPact,
  [typeOf('bottleneck', 'bottleneck-imported')]: importedBottleneck,
};

/**
 * Brings the register up to an event. The same event again, or an older one after it, changes nothing. Throws on rows
 * that are not there yet (the queue brings the event again) and `Unusable` on an event that publishes nothing.
 */
export async function publish(
  { cases, register }: PublishDeps,
  event: Envelope,
): Promise<'written' | 'ignored'> {
  const author = authors[event.type];
  if (!author) throw new Unusable(`no document follows from ${event.type}`);
  return register.replace(await author(cases, event));
}
