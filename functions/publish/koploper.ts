// The public document of a koploper: what was handed in or imported, the revision that is shown, and its life so far.
import { dayOf } from '../../domain/clock/days.ts';
import { revisionText } from '../../domain/koploper/textNames.ts';
import type { Envelope } from '../../events/envelope.ts';
import { koploperEventName } from '../../events/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { slug } from '../../schemas/identifiers.ts';
import type { PublicKoploper, RetractedKoploper } from '../../schemas/register.ts';
import { type KoploperRevision, koploperRevision } from '../../schemas/revision.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { handedInContent } from './handedIn.ts';
import { importedContent } from './imported.ts';
import { firstLife, lifeUpTo, type PublicContent, type PublicLife } from './publicLife.ts';

type Cases = Pick<CaseStore, 'head' | 'form' | 'text' | 'partners' | 'events'>;

/** A koploper that came the whole way, as it was published first. */
export async function publishedKoploper(cases: Cases, event: Envelope): Promise<PublicKoploper> {
  const head = await headOf(cases, event.subject);
  return written(await handedInContent(cases, head, event), firstLife(event));
}

/** A koploper taken from public sources, as it was imported. */
export async function importedKoploper(cases: Cases, event: Envelope): Promise<PublicKoploper> {
  return written(await importedContent(cases, event), firstLife(event));
}

/** A koploper as a revision, a confirmation or its archiving left it. */
export async function changedKoploper(cases: Cases, event: Envelope): Promise<PublicKoploper> {
  const head = await headOf(cases, event.subject);
  const { published, shownAs, ...life } = await lifeUpTo(cases, event, head.aggregate);
  const imported = koploperEventName(published.type) === 'koploper-imported';
  const [content, revision] = await Promise.all([
    imported ? importedContent(cases, published) : handedInContent(cases, head, published),
    shownAs === undefined ? {} : shownRevision(cases, event.subject, shownAs),
  ]);
  return written({ ...content, ...revision }, life);
}

/** All that may be left stands in the event: nothing is read, so nothing of the content can stay. */
export function retractedKoploper(_cases: Cases, event: Envelope): Promise<RetractedKoploper> {
  return Promise.resolve({
    kind: 'koploper',
    slug: slug.parse(event.data['slug']),
    version: Number(event.sequence),
    status: 'retracted',
    retractedOn: dayOf(event.time),
    changedAt: event.time,
  });
}

const written = (content: PublicContent, life: PublicLife): PublicKoploper => ({ ...content, ...life });

async function headOf(cases: Cases, id: string): Promise<Head<KoploperCase>> {
  const head = await cases.head(id, 'strong');
  if (head?.aggregate.kind !== 'koploper') throw new Error(`${id} is no koploper application`);
  return { ...head, aggregate: head.aggregate };
}

async function shownRevision(cases: Cases, id: string, proposedAs: number): Promise<KoploperRevision> {
  const text = await cases.text(id, revisionText(proposedAs));
  if (!text) throw new Error(`${id} shows revision ${proposedAs}, but its text is not there`);
  return koploperRevision.parse(text.body);
}
