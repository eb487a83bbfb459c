// The completeness check: what was missing comes in, or the request is to be refused without being judged.
import { contentHash } from '../../case/contentHash.ts';
import { formUnchanged, personOf } from '../../case/guards.ts';
import { everyItemAnswered } from '../../case/rows/supplementing.ts';
import { answeredOn } from '../../case/stops.ts';
import { clockAt } from '../../clock/clock.ts';
import { dayOf } from '../../clock/days.ts';
import { dueOf } from '../../clock/term.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { termOf } from '../clockOf.ts';
import { fundFindings } from '../findings.ts';
import { handedInData } from '../handedIn.ts';
import { regulationOf } from '../regulationOf.ts';
import { formalRefusalText } from '../textNames.ts';
import { type FundContext, type FundGuard, row } from '../types.ts';
import { inWindow } from '../window.ts';
import { notCarriedYet } from './carried.ts';

/** The ground is one the machine can see, or the officer’s own reason. */
const groundHolds: FundGuard<'propose-formal-refusal', 'round'> = {
  code: 'ground-does-not-hold',
  says: {
    nl: 'Deze grond gaat niet op: de aanvraag kwam op tijd, of het bedrag ligt binnen de grenzen.',
    en: 'This ground does not hold: the request came in time, or the amount lies within the bounds.',
  },
  at: '/ground',
  holds: ({ case: current, facts: { round }, input: { ground } }) => {
    if (ground === 'other') return true;
    if (ground === 'late')
      return (
        round !== undefined &&
        current.submittedAt !== undefined &&
        inWindow(round, current.submittedAt) !== 'in-time'
      );
    const { minimum, maximum } = regulationOf(current).subsidy;
    return current.amount !== undefined && (current.amount < minimum.value || current.amount > maximum.value);
  },
};

function supplementedTerm({ case: current, now }: Pick<FundContext, 'case' | 'now'>) {
  const term = termOf({ ...current, stops: answeredOn(current.stops, dayOf(now)) });
  if (!term) throw new Error('what was never submitted cannot be supplemented');
  return term;
}

export const supplementingRows = [
  row({
    from: ['awaiting-supplement'],
    command: 'supplement',
    by: ['applicant'],
    facts: ['form', 'frozenForm', 'partners', 'files', 'round'],
    when: [formUnchanged, everyItemAnswered],
    to: 'submitted',
    emits: 'request-supplemented',
    contention: 'retry',
    data: (context) => {
      const { case: current, facts, now } = context;
      const term = supplementedTerm(context);
      // What was signed and what came after both stand in the history: a supplement is not signed again by itself.
      const signature = current.signature && {
        ...current.signature,
        contentHash: contentHash(facts.form.content),
      };
      const findings = fundFindings(facts.form.content, {
        current: { ...current, signature },
        partners: facts.partners,
        files: facts.files,
        round: facts.round,
        at: current.submittedAt ?? now,
      });
      return {
        ...handedInData(current, facts.form.content),
        findings: findings.map(({ code }) => code),
        suspendedDays: clockAt(term, dayOf(now)).stoppedDays,
        decisionDue: dueOf(term),
      };
    },
    records: ({ case: current, facts: { form } }) => [
      { set: 'frozen', form: current.form ?? 1, etag: form.etag },
      { set: 'parties', marks: tiesOf({ organisation: form.content.organisation }) },
    ],
  }),
  row({
    from: ['submitted', 'awaiting-supplement'],
    command: 'move-closing-day',
    by: ['system'],
    when: [notCarriedYet],
    to: 'same',
    emits: 'closing-day-moved',
    contention: 'retry',
    data: ({ case: current, input: { closesOn, roundEvent } }) => {
      const term = termOf({ ...current, roundClosesOn: closesOn });
      return { closesOn, roundEvent, decisionDue: term ? dueOf(term) : closesOn };
    },
  }),
  row({
    from: ['submitted'],
    command: 'propose-formal-refusal',
    by: ['officer'],
    facts: ['round'],
    when: [groundHolds],
    to: 'submitted',
    emits: 'formal-refusal-proposed',
    contention: 'tell',
    data: (context) => ({
      ground: context.input.ground,
      proposedBy: personOf(context),
      reason: context.seal(context.input.reason),
    }),
    records: ({ case: current, input, random }) => [
      {
        set: 'text',
        name: formalRefusalText(current.version + 1),
        salt: random.salt,
        body: input.reason,
      },
    ],
  }),
];
