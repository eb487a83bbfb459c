// The history as this viewer may read it.
import { mayReadEvent, type Viewer } from '../../domain/case/visibility.ts';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { roundHistory } from '../../domain/round/access.ts';
import type { Envelope } from '../../events/envelope.ts';
import { roundEventName } from '../../events/types.ts';
import type { Case } from '../../schemas/case.ts';
import type { RoundReader } from './roundReader.ts';

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

export const readableRoundEvents = (
  history: readonly Envelope[],
  { capacities }: Pick<RoundReader, 'capacities'>,
): Envelope[] =>
  history.filter(({ type }) => {
    const name = roundEventName(type);
    return capacities.some((capacity) => {
      const read = roundHistory[capacity];
      return read === 'all' || (name !== undefined && read.includes(name));
    });
  });
