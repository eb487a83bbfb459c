// A region as whoever keeps its page reads it; for anybody else it does not exist here.
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { regionLifecycle } from '../../domain/record/lifecycle.ts';
import { regionAggregateId } from '../../domain/record/regionAccess.ts';
import { revisionText } from '../../domain/record/textNames.ts';
import { regionRevised } from '../../events/region/region-revised.ts';
import { regionEventName } from '../../events/types.ts';
import type { RegionRecord } from '../../schemas/case.ts';
import type { RegionContent } from '../../schemas/regionContent.ts';
import { type RegionId, regionId, regionName } from '../../schemas/regions.ts';
import type { RegionSummary, RegionView } from '../../schemas/regionView.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { contentOf } from './facts/region.ts';
import { permissionsOf } from './permissions.ts';

export interface RegionReader {
  readonly record: RegionRecord;
  readonly region: RegionId;
  readonly actor: Actor;
}

/** `undefined` when there is no such region, or when for this actor it does not exist. */
export function regionReaderOf(head: Head | undefined, actor: Actor): RegionReader | undefined {
  const record = head?.aggregate;
  if (record?.kind !== 'region') return undefined;
  const region = regionId.safeParse(record.id.replace(/^region-/, ''));
  const reads = regionLifecycle
    .capacitiesOf(actor, record)
    .some((capacity) => regionLifecycle.mayRead(capacity, record.state));
  return region.success && reads ? { record, region: region.data, actor } : undefined;
}

/** Read strongly: what was just published is seen. `named` is whatever somebody typed. */
export async function findRegion(
  cases: Pick<CaseStore, 'head'>,
  named: string,
  actor: Actor,
): Promise<RegionReader | undefined> {
  const region = regionId.safeParse(named);
  return region.success
    ? regionReaderOf(await cases.head(regionAggregateId(region.data), 'strong'), actor)
    : undefined;
}

export const summariseRegion = ({ record, region }: RegionReader): RegionSummary => ({
  region,
  name: regionName(region),
  version: record.version,
});

/** Two reads beside the head row. */
export async function viewRegion(
  cases: Pick<CaseStore, 'text' | 'events'>,
  reader: RegionReader,
): Promise<RegionView> {
  const { record, actor } = reader;
  const { id, revisedAs, version } = record;
  const [content, history] = await Promise.all([contentOf(cases, id, revisedAs), cases.events(id)]);
  const revised = history.filter(
    ({ type, sequence }) => regionEventName(type) === 'region-revised' && Number(sequence) <= version,
  );
  return {
    ...summariseRegion(reader),
    content,
    revisions: revised.map(({ sequence, time, data }) => ({
      version: Number(sequence),
      at: time,
      by: regionRevised.data.parse(data).by,
    })),
    ...permissionsOf(regionLifecycle, record, actor),
  };
}

/** What the region told of itself in an earlier version; `undefined` when no revision has that number. */
export async function contentAsRevised(
  cases: Pick<CaseStore, 'text'>,
  { record: { id } }: RegionReader,
  version: number,
): Promise<RegionContent | undefined> {
  const text = await cases.text(id, revisionText(version));
  return text && contentOf(cases, id, version);
}
