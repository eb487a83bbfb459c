// Those of one kind among everything that can be found: the same list for the same register, so that its index is kept.
import type { Findable, FindableKind } from '../../../schemas/findable.ts';

const divided = new WeakMap<readonly Findable[], Map<FindableKind, readonly Findable[]>>();

export function ofKind(everything: readonly Findable[], kind: FindableKind): readonly Findable[] {
  const kinds = divided.get(everything) ?? new Map<FindableKind, readonly Findable[]>();
  divided.set(everything, kinds);
  const known = kinds.get(kind) ?? everything.filter((entry) => entry.kind === kind);
  kinds.set(kind, known);
  return known;
}
