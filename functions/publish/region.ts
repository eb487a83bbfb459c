// The public document of a region: what its source says, what it tells of itself as one of its events left it, and its revisions.
import { dayOf } from '../../domain/clock/days.ts';
import { revisionText } from '../../domain/record/textNames.ts';
import type { Envelope } from '../../events/envelope.ts';
import { regionRevised } from '../../events/region/region-revised.ts';
import { regionEventName } from '../../events/types.ts';
import { importRegionInput } from '../../schemas/import.ts';
import { type RegionContent, regionContent } from '../../schemas/regionContent.ts';
import type { PublicRegion } from '../../schemas/register.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { importedBody, provenanceOf } from './imported.ts';

type Cases = Pick<CaseStore, 'text' | 'events'>;

/** Whatever came after `event` is left out: that has an event of its own. */
export async function changedRegion(cases: Cases, event: Envelope): Promise<PublicRegion> {
  const [body, history] = await Promise.all([
    importedBody(cases, event.subject),
    cases.events(event.subject),
  ]);
  const revised = history.filter(
    ({ type, sequence }) => regionEventName(type) === 'region-revised' && sequence <= event.sequence,
  );
  const input = importRegionInput.parse(body);
  const { slug, name, provinces } = input;
  return {
    kind: 'region',
    slug,
    version: Number(event.sequence),
    name,
    provinces,
    ...(await contentAsOf(cases, revised.at(-1))),
    revisions: revised.map(({ sequence, time, data }) => ({
      version: Number(sequence),
      on: dayOf(time),
      by: regionRevised.data.parse(data).by,
    })),
    provenance: provenanceOf(input),
  };
}

async function contentAsOf(cases: Cases, revised: Envelope | undefined): Promise<RegionContent> {
  if (!revised) return { agenda: [] };
  const text = await cases.text(revised.subject, revisionText(Number(revised.sequence)));
  if (!text) throw new Error(`${revised.id} revised its page, but the text of that is not there`);
  return regionContent.parse(text.body);
}
