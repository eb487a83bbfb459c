// Points of lists with different maxima, compared exactly: by cross-multiplication, never by a quotient.
import type { RelativePoints } from '../../../schemas/fund/allocation.ts';

/** Above zero when the first is relatively higher, zero when they are equal. */
export const compareRelativePoints = (one: RelativePoints, other: RelativePoints): number =>
  one.points * other.maximum - other.points * one.maximum;
