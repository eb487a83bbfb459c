// The history as this viewer may read it.
import { mayReadEvent, type Viewer } from '../../domain/case/visibility.ts';
import { caseKindOf } from '../../domain/caseKinds.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { Case } from '../../schemas/case.ts';

export function readableEvents(history: readonly Envelope[], viewer: Viewer, current: Case): Envelope[] {
  const { eventName } = caseKindOf(current.kind);
  return history.filter((event) => {
    const name = eventName(event.type);
    const reviewer = event.data['reviewer'];
    return (
      name !== undefined &&
      mayReadEvent(viewer, current, name, typeof reviewer === 'string' ? reviewer : undefined)
    );
  });
}
