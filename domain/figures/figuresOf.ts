// Counts the figures of a day from what is known of each case. Nothing is added up over days: each day is counted anew.
import type {
  ClockPlace,
  Figures,
  KindFigures,
  MailFigures,
  RoundFigures,
  ScoreFigures,
} from '../../schemas/figures.ts';
import { noRegion } from '../../schemas/figures.ts';
import type { FundRound } from '../../schemas/round.ts';
import { ceilingOf } from '../fund/ceiling.ts';
import type { CaseFacts } from './caseFacts.ts';

export interface Counted {
  readonly day: string;
  readonly countedAt: string;
  readonly cases: readonly CaseFacts[];
  readonly rounds: readonly FundRound[];
  readonly mail: Omit<MailFigures, 'openProblems'>;
}

/** Scores of fewer cases than this are not told: among them one could be recognised. */
export const fewest = 5;

export function figuresOf({ day, countedAt, cases, rounds, mail }: Counted): Figures {
  const awaiting = cases.filter((one) => one.awaitsDecision);
  return {
    day,
    countedAt,
    kinds: {
      koploper: kindFigures(cases.filter(({ kind }) => kind === 'koploper')),
      fund: kindFigures(cases.filter(({ kind }) => kind === 'fund')),
    },
    regions: counted(awaiting.flatMap(({ regions }) => (regions.length === 0 ? [noRegion] : regions))),
    scores: [...Map.groupBy(cases, ({ group }) => group)]
      .flatMap(([group, among]) => (group === undefined ? [] : [scoreFigures(group, among)]))
      .filter(({ judged, compared }) => judged + compared > 0)
      .sort((one, other) => one.group.localeCompare(other.group)),
    mail: { ...mail, openProblems: cases.reduce((sum, { undelivered }) => sum + undelivered, 0) },
    rounds: rounds
      .map((round) => roundFigures(round, cases))
      .sort((one, other) => one.id.localeCompare(other.id)),
  };
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function kindFigures(cases: readonly CaseFacts[]): KindFigures {
  const at = (place: ClockPlace): number => cases.filter(({ clock }) => clock === place).length;
  return {
    states: counted(cases.map(({ state }) => state)),
    clock: {
      overdue: at('overdue'),
      within5: at('within5'),
      within14: at('within14'),
      later: at('later'),
      suspended: at('suspended'),
      notStarted: at('notStarted'),
    },
  };
}

function scoreFigures(group: string, cases: readonly CaseFacts[]): ScoreFigures {
  const scored = cases.flatMap(({ band }) => (band ? [band] : []));
  const compared = cases.flatMap(({ apart }) => (apart ? [apart] : []));
  const [first] = scored;
  return {
    group,
    judged: scored.length,
    ...(first && scored.length >= fewest
      ? {
          bands: Array.from(
            { length: first.of },
            (_, index) => scored.filter(({ at }) => at === index).length,
          ),
        }
      : {}),
    compared: compared.length,
    ...(compared.length >= fewest
      ? {
          differing: counted(compared.flat()),
          differingCases: compared.filter((apart) => apart.length > 0).length,
        }
      : {}),
  };
}

function roundFigures(round: FundRound, cases: readonly CaseFacts[]): RoundFigures {
  const requests = cases.flatMap(({ group, request }) => (group === round.id && request ? [request] : []));
  return {
    id: round.id,
    state: round.state,
    requests: requests.length,
    ceiling: ceilingOf(round),
    asked: requests.reduce((sum, { asked }) => sum + asked, 0),
    granted: requests.reduce((sum, { granted }) => sum + granted, 0),
  };
}
