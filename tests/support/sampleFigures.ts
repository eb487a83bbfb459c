// Figures of a day as they could be counted: small by themselves, or of thousands.
import type { Figures } from '../../schemas/figures.ts';

/** A region of which this version does not know the name, so that its code is shown: one very long word. */
export const longRegion = 'zorgcoordinatieontwikkelingsplatformsamenwerkingsverbandnoordoostnederland';

/** `times` makes all counts larger. */
export const sampleFigures = (day: string, times = 1): Figures => ({
  day,
  countedAt: `${day}T05:00:12.345Z`,
  kinds: {
    koploper: {
      states: {
        submitted: 3 * times,
        'under-review': 2 * times,
        published: 24 * times,
        'state-of-before': times,
      },
      clock: {
        overdue: times,
        within5: 0,
        within14: 2 * times,
        later: times,
        suspended: times,
        notStarted: 0,
      },
    },
    fund: {
      states: { draft: 4 * times, submitted: 7 * times },
      clock: { overdue: 0, within5: times, within14: 0, later: times, suspended: 0, notStarted: 5 * times },
    },
  },
  regions: { zeeland: 5 * times, haaglanden: 6 * times, none: times, [longRegion]: 2 * times },
  scores: [
    {
      group: 'kopgroep',
      judged: 9 * times,
      bands: [0, times, 2 * times, 5 * times, times],
      compared: 8 * times,
      differing: { sharing: 2 * times, 'golden-triangle': times },
      differingCases: 3 * times,
    },
    { group: 'round-rif-2026-1', judged: 3, compared: 2 },
    {
      group: 'round-rif-2026-2',
      judged: 6 * times,
      bands: [0, 0, 0, 0, 0, times, times, 3 * times, 0, times],
      compared: 6 * times,
      differing: {},
      differingCases: 0,
    },
  ],
  mail: {
    sent: 40 * times,
    delivered: 36 * times,
    failed: times,
    unknown: 3 * times,
    openProblems: 2 * times,
  },
  rounds: [
    {
      id: 'round-rif-2026-1',
      state: 'allocated',
      requests: 3,
      ceiling: 450_000_000,
      asked: 900_000_050 * times,
      // More than the ceiling, after an objection.
      granted: 460_000_000,
    },
    {
      id: 'round-rif-2026-2',
      state: 'closed',
      requests: 6 * times,
      ceiling: 450_000_000,
      asked: 0,
      granted: 0,
    },
  ],
});
