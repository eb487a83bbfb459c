// Every mail of a whole round, worked out by hand from what the office and the law owe whom, not from the mail table of the code.
import { partnerMails } from '../../../local/journeys/fund/contents.ts';
import type { Fate } from '../../../local/journeys/fund/scenario.ts';
import type { TravelledRound } from '../../../local/journeys/fund/wholeRound.ts';
import { mailOf } from '../../../local/journeys/steps.ts';

/** Of one case: which kind of mail to which address, once for each time it is due. */
export type DueMail = readonly [number: string, template: string, address: string];

/** Beside what everybody gets. */
const byFate: Record<Fate, readonly string[]> = {
  judged: [],
  left: [],
  // Asked for what is missing, and told that it came in (Awb 4:5).
  repaired: ['supplement-request', 'supplement-receipt'],
  // Asked on the first day for an answer in three weeks: reminded fourteen and five days before, told when it has passed.
  unrepaired: ['supplement-request', 'reminder', 'reminder', 'term-expired'],
  // Allowed to amend (19.6), and told that the amended request came in.
  nearly: ['amendment-request', 'amendment-receipt'],
  late: [],
};

/** Offered to be heard (19.2), and told that the answer came in. */
const whenJudged = ['hearing-offer', 'hearing-receipt'];

const neverJudged: readonly Fate[] = ['late', 'unrepaired'];

/** `reviewersOf`: the addresses of those who were assigned to a request. */
export function expectedMails(
  { requests, published, objectedTo }: TravelledRound,
  reviewersOf: ReadonlyMap<string, readonly string[]>,
): readonly DueMail[] {
  return requests.flatMap(({ number, applicant, fate }) => {
    const partners = Object.values(partnerMails(number));
    const judged = !neverJudged.includes(fate);
    const toApplicant = [
      // Each partner answered; signed; handed in, whether in time or not; decided.
      ...['partner-confirmed', 'partner-confirmed', 'signed', 'receipt', 'decision'],
      ...(judged ? whenJudged : []),
      ...byFate[fate],
      ...(published.some((one) => one.number === number) ? ['published'] : []),
      ...(objectedTo === number ? ['objection-receipt', 'objection-decision'] : []),
    ];
    return [
      ...partners.map((address): DueMail => [number, 'partner-invitation', address]),
      ...(reviewersOf.get(number) ?? []).map((address): DueMail => [number, 'review-assignment', address]),
      ...toApplicant.map((template): DueMail => [number, template, mailOf(applicant)]),
    ];
  });
}

/** From the start of a project to its settlement, with one reminder of the report on its progress (24.2, 25.6, 25.7). */
export const mailsOfProject = (number: string, applicant: string): readonly DueMail[] =>
  ['start-receipt', 'reminder', 'progress-receipt', 'final-receipt', 'settlement'].map((template) => [
    number,
    template,
    mailOf(applicant),
  ]);
