// The history as this viewer may read it.

import { mayReadEvent, type Viewer } from '../../domain/case/visibility.ts';
import type { Envelope } from '../../events/envelope.ts';
import { koploperEventName } from '../../events/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';

export function readableEvents(
  history: readonly Envelope[],
  viewer: Viewer,
  current: KoploperCase,
): Envelope[] {
  return history.filter((event) => {
    const name = koploperEventName(event.type);
    const reviewer = event.data['reviewer'];
    return (
      name !== undefined &&
      mayReadEvent(viewer, current, name, typeof reviewer === 'string' ? reviewer : undefined)
    );
  });
}
