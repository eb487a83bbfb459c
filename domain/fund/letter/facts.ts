// What a letter about a decision on a fund request is made from: plain data, gathered from case, round and regulation.
import type { FormalGround, ObjectionOutcome } from '../../../schemas/fund/states.ts';
import type { FundCategory } from '../../../schemas/fund/vocabulary.ts';
import type { Check } from '../cofinancing/check.ts';

/** In every letter. Days are `YYYY-MM-DD`, moments instants, amounts cents. */
interface CommonFacts {
  readonly caseNumber: string;
  readonly projectName: string;
  /** The applicant, the only person of whom the letter may say anything. */
  readonly addressee: {
    readonly organisation: string;
    readonly contact?: string | undefined;
    readonly address?: readonly string[] | undefined;
  };
  /** The organisation that decides, and the function of who signs for it. */
  readonly sender: { readonly organisation: string; readonly signer: string };
  readonly regulation: {
    readonly name: string;
    /** Those the decision rests on, each with what it says in Dutch, as the end of a sentence. */
    readonly articles: readonly BasisArticle[];
  };
  readonly requested: number;
  readonly category: FundCategory;
  readonly receivedAt: string;
  readonly round: { readonly name: string; readonly closesOn: string };
  /** The day of the decision, on which it is made known. */
  readonly decidedOn: string;
  /** What can be done against it, until which day, and where; the place in Dutch. */
  readonly remedy?:
    | { readonly kind: 'objection' | 'appeal'; readonly until: string; readonly at: string }
    | undefined;
  /** It comes in the place of a decision that was objected to. */
  readonly afterObjection?: boolean | undefined;
  /** What else the applicant should know, as the decider typed it. */
  readonly note?: string | undefined;
}

export interface BasisArticle {
  /** As the law is called after "artikel … van de"; the regulation when absent. */
  readonly law?: string | undefined;
  readonly article: string;
  readonly says: string;
}

/** The judgement of the committee on one criterion, as adopted. */
interface CriterionJudgement {
  readonly criterion: string;
  readonly level: string;
  readonly points: number;
  readonly sufficient: boolean;
  /** Why, as typed. */
  readonly motivation?: string | undefined;
}

/** What the committee judged. */
export interface JudgedFacts {
  readonly judgement: readonly CriterionJudgement[];
  readonly advice?: { readonly positive: boolean; readonly explanation?: string | undefined } | undefined;
  /** Why the decision is another than the advice (Awb 3:50). */
  readonly deviationReason?: string | undefined;
  /** The criterion on which the request was amended (19.6), by its name. */
  readonly amendedOn?: string | undefined;
}

/** Where a positive request stands in its round (20, 21). */
export interface Ranking {
  /** How many requests the list of its category has. */
  readonly listed: number;
  readonly position: number;
  readonly points: number;
  readonly maximumPoints: number;
  /** Of the round. */
  readonly ceiling: number;
  /** What was left of it when this request was next. */
  readonly left?: number | undefined;
  /** When equal positions were told apart by drawing lots. */
  readonly lot?: string | undefined;
}

/** What is expected after a grant: said in Dutch, as a sentence without its full stop. */
interface Obligation {
  readonly says: string;
  readonly article: string;
  readonly by?: string | undefined;
}

export interface GrantFacts extends CommonFacts, JudgedFacts {
  readonly outcome: 'grant';
  readonly granted: number;
  readonly ranking?: Ranking | undefined;
  readonly obligations: readonly Obligation[];
}

export interface QualityRefusalFacts extends CommonFacts, JudgedFacts {
  readonly outcome: 'refuse-quality';
}

export interface CeilingRefusalFacts extends CommonFacts, JudgedFacts {
  readonly outcome: 'refuse-ceiling';
  readonly ranking: Ranking;
}

/** A decision on a request that was assessed. */
export type AssessedFacts = GrantFacts | QualityRefusalFacts | CeilingRefusalFacts;

export interface FormalRefusalFacts extends CommonFacts {
  readonly outcome: 'refuse-formal';
  readonly ground: FormalGround;
  /** After the end of the round's last day; for a request that was late. */
  readonly lateByMilliseconds?: number | undefined;
  readonly failedChecks: readonly Pick<Check, 'code' | 'article' | 'says'>[];
  readonly reason?: string | undefined;
}

export interface NotProcessedFacts extends CommonFacts {
  readonly outcome: 'not-processed';
  readonly repair: {
    readonly askedOn: string;
    readonly due: string;
    /** As the officer typed them. */
    readonly items: readonly { readonly missing: string; readonly basis: string }[];
    /** The day an answer came that fell short; absent when none came. */
    readonly answeredOn?: string | undefined;
  };
  readonly reason?: string | undefined;
}

export interface ObjectionFacts extends CommonFacts {
  readonly outcome: ObjectionOutcome;
  /** The decision that was objected to, in words: "subsidie verleend". */
  readonly contested: { readonly outcome: string; readonly decidedOn: string };
  readonly filedOn: string;
  readonly reason?: string | undefined;
  /** What comes in the place of the contested decision, as typed, when (a part of) the objection is upheld. */
  readonly instead?: string | undefined;
  /** What comes in its place is a decision with a letter of its own. */
  readonly decidedAnew?: boolean | undefined;
}

export interface SettlementFacts extends CommonFacts {
  readonly outcome: 'settle';
  readonly grantedOn: string;
  readonly granted: number;
  /** What the final report accounts for. */
  readonly spent?: number | undefined;
  readonly settled: number;
  readonly reason?: string | undefined;
}

export type FundDecisionFacts =
  | AssessedFacts
  | FormalRefusalFacts
  | NotProcessedFacts
  | ObjectionFacts
  | SettlementFacts;
