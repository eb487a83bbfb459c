// What becomes of each request of a demonstrated round: by whom it is written, how it is judged, and where it stumbles.
import type { FinancingVariant, FundCategory } from '../../../schemas/fund/vocabulary.ts';
import {
  type DemonstrationProject,
  demonstrationName,
  demonstrationProjects,
} from '../../importing/demonstrationProjects.ts';
import { duinrand } from '../../people.ts';

/**
 * `judged`: complete and in time. `repaired`, `unrepaired`: a part is missing, and given when asked for or not. `nearly`: one
 * criterion is nearly sufficient, and is amended. `left`: two are, which is too many. `late`: handed in after the round.
 */
export type Fate = 'judged' | 'repaired' | 'unrepaired' | 'nearly' | 'left' | 'late';

export interface PlannedRequest {
  readonly project: DemonstrationProject;
  /** Keys in local/people.ts. */
  readonly applicant: string;
  readonly signatory: string;
  readonly category: FundCategory;
  readonly variant: FinancingVariant;
  /** Cents. */
  readonly subsidy: number;
  readonly fate: Fate;
  /** Of the committee, in the order of the criteria; what is never judged has none. */
  readonly levels: readonly number[];
}

export interface RoundScenario {
  /** Cents. */
  readonly ceiling: number;
  readonly requests: readonly PlannedRequest[];
}

const million = 1_000_000_00;
const criteriaCount: Record<FundCategory, number> = { starter: 5, 'scale-up': 7 };

/** These points, as evenly over the criteria as they go; the surplus on the first ones. */
export const levelsOf = (category: FundCategory, points: number): readonly number[] => {
  const count = criteriaCount[category];
  return Array.from({ length: count }, (_, index) => Math.floor((points + count - 1 - index) / count));
};

/** A project of the invented school. */
export const invented = (name: string): DemonstrationProject => ({
  name: demonstrationName(name),
  ...duinrand,
  labourOrganisation: 'Zorggroep Slingeland',
  municipality: 'Gemeente Wilgenoord',
});
const caribbean = invented('Zorg leren op Bonaire');
const inventedProjects = [
  caribbean,
  invented('Entree in de zorg'),
  invented('Leren in de wijk'),
  ...Array.from({ length: 8 }, (_, index) => invented(`Leren in de wijk, deel ${index + 2}`)),
];

export interface Line {
  readonly category: FundCategory;
  readonly fate?: Fate;
  readonly variant?: FinancingVariant;
  readonly levels: readonly number[];
}

const judged = (category: FundCategory, ...points: number[]): Line[] =>
  points.map((each) => ({ category, levels: levelsOf(category, each) }));

/** What every round has beside the requests that simply are judged: two that are never judged, a repair, an amendment. */
const stumbling: readonly Line[] = [
  { category: 'starter', fate: 'late', levels: [] },
  { category: 'starter', fate: 'unrepaired', levels: [] },
  { category: 'starter', fate: 'repaired', levels: levelsOf('starter', 19) },
  { category: 'starter', fate: 'nearly', levels: [2, 4, 4, 4, 4] },
];

/** Judged negatively: one criterion is insufficient; or two are nearly sufficient, and the chair leaves it at that. */
const negative: Line = { category: 'starter', levels: [4, 1, 3, 3, 3] };
const left: Line = { category: 'starter', fate: 'left', levels: [4, 2, 2, 3, 3] };

/** The invented school's projects come first, so that each of its people has one in every round. */
export function requestsOf(lines: readonly Line[]): readonly PlannedRequest[] {
  const projects = [...inventedProjects.slice(0, 3), ...demonstrationProjects, ...inventedProjects.slice(3)];
  return lines.map(({ category, fate = 'judged', variant = 'standard', levels }, index) => {
    const project = projects[index];
    if (!project) throw new Error(`there are no ${lines.length} projects`);
    const own = project.brin === duinrand.brin;
    return {
      project,
      applicant: own ? 'aanvrager-1' : `penvoerder-${1 + (index % 2)}`,
      signatory: own ? 'gezag-1' : 'gezag-2',
      category,
      variant,
      subsidy: million,
      fate,
      levels,
    };
  });
}

/**
 * 25 requests of a million for fifteen million: seven of each list fit together, and for what is left two starters are equal.
 * Fifteen are granted.
 */
export const roundOf25: RoundScenario = {
  ceiling: 15 * million,
  requests: requestsOf([
    { category: 'starter', variant: 'caribbean-netherlands', levels: levelsOf('starter', 21) },
    { category: 'starter', variant: 'entree', levels: levelsOf('starter', 22) },
    ...judged('starter', 18, 18, 25, 24, 23, 20, 17, 16),
    ...stumbling,
    negative,
    ...judged('scale-up', 34, 33, 32, 31, 30, 28, 26, 22, 21, 21),
  ]),
};

/** 33 requests of a million for eighteen million, as many as in the first round of 2014: nine of each list, the last starter by lot. */
export const roundOf33: RoundScenario = {
  ceiling: 18 * million,
  requests: requestsOf([
    { category: 'starter', variant: 'caribbean-netherlands', levels: levelsOf('starter', 21) },
    { category: 'starter', variant: 'entree', levels: levelsOf('starter', 22) },
    ...judged('starter', 18, 18, 25, 25, 24, 23, 20, 17, 17, 16, 15, 15),
    ...stumbling,
    negative,
    left,
    ...judged('scale-up', 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23),
  ]),
};

/** Four requests for three million, for systems whose date cannot be moved: one of each list and then the better starter. */
export const smallRound: RoundScenario = {
  ceiling: 3 * million,
  requests: requestsOf([
    ...judged('starter', 22, 20, 18),
    { category: 'scale-up', levels: levelsOf('scale-up', 28) },
  ]),
};
