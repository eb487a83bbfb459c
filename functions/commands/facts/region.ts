// The facts that the rows of a region may name.

import type { RegionFacts } from '../../../domain/record/revising.ts';
import { revisionText } from '../../../domain/record/textNames.ts';
import type { RegionRecord } from '../../../schemas/case.ts';
import { type RegionContent, regionContent } from '../../../schemas/regionContent.ts';
import type { CaseStore } from '../../platform/caseStore.ts';
import type { Loaders } from './loaders.ts';

/** What a region tells of itself as a revision left it; a region that was only imported tells nothing yet. */
export async function contentOf(
  cases: Pick<CaseStore, 'text'>,
  id: string,
  revisedAs: number | undefined,
): Promise<RegionContent> {
  const text = revisedAs === undefined ? undefined : await cases.text(id, revisionText(revisedAs));
  return regionContent.parse(text?.body ?? {});
}

export const regionLoaders: Loaders<RegionFacts, RegionRecord> = {
  content: ({ cases }, _request, { aggregate: { id, revisedAs } }) => contentOf(cases, id, revisedAs),
};
