// From an event that changes what the public sees to the document in the register.
import type { Envelope } from '../../events/envelope.ts';
import { typeOf } from '../../events/types.ts';
import type { RegisterDocument } from '../../schemas/registerDocument.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { Unusable } from '../platform/queueConsumer.ts';
import type { RegisterWriter } from '../platform/registerWriter.ts';
import { changedGrant } from './grant.ts';
import { importedBottleneck, importedPact } from './imported.ts';
import { changedKoploper, importedKoploper, publishedKoploper, retractedKoploper } from './koploper.ts';
import { importedPastGrant, importedPastRound } from './past.ts';
import { changedRegion } from './region.ts';
import { changedRound } from './round.ts';

export interface PublishDeps {
  readonly cases: Pick<CaseStore, 'head' | 'form' | 'text' | 'partners' | 'events'>;
  readonly register: RegisterWriter;
}

type Author = (cases: PublishDeps['cases'], event: Envelope) => Promise<RegisterDocument | undefined>;

/** Who writes the document that follows from an event; `undefined` from one of a thing that is not public yet. */
const authors: Readonly<Record<string, Author>> = {
  [typeOf('koploper', 'koploper-published')]: publishedKoploper,
  [typeOf('koploper', 'koploper-imported')]: importedKoploper,
  [typeOf('koploper', 'revision-published')]: changedKoploper,
  [typeOf('koploper', 'koploper-confirmed')]: changedKoploper,
  [typeOf('koploper', 'koploper-archived')]: changedKoploper,
  [typeOf('koploper', 'koploper-retracted')]: retractedKoploper,
  [typeOf('region', 'region-imported')]: changedRegion,
  [typeOf('region', 'region-revised')]: changedRegion,
  [typeOf('pact', 'pact-imported')]: importedPact,
  [typeOf('fund', 'grant-published')]: changedGrant,
  [typeOf('fund', 'project-started')]: changedGrant,
  [typeOf('fund', 'grant-settled')]: changedGrant,
  [typeOf('fund', 'objection-decided')]: changedGrant,
  [typeOf('fund', 'decision-released')]: changedGrant,
  [typeOf('round', 'round-planned')]: changedRound,
  [typeOf('round', 'round-opened')]: changedRound,
  [typeOf('round', 'round-extended')]: changedRound,
  [typeOf('round', 'round-closed')]: changedRound,
  [typeOf('round', 'ceiling-changed')]: changedRound,
  [typeOf('round', 'carried-over')]: changedRound,
  [typeOf('round', 'decisions-released')]: changedRound,
  [typeOf('pastgrant', 'past-grant-imported')]: importedPastGrant,
  [typeOf('pastround', 'past-round-imported')]: importedPastRound,
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
  const document = await author(cases, event);
  return document ? register.replace(document) : 'ignored';
}
