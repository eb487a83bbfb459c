// What can be done against a decision: an objection within six weeks, decided by others; or the request again, once (21.5).

import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundState } from '../../../schemas/fund/states.ts';
import { rif } from '../../../schemas/programmes/rif.ts';
import { personOf } from '../../case/guards.ts';
import { hasUndeliveredNotice } from '../../case/notices.ts';
import { groundsText } from '../../case/textNames.ts';
import { addDays, dayOf } from '../../clock/days.ts';
import { remedyUntil } from '../letter/remedy.ts';
import { objectionFactsOf } from '../objectionFacts.ts';
import { objectedToSettlement } from '../objections.ts';
import { objectionDecisionText, returnedObjectionText } from '../textNames.ts';
import { type FundContext, type FundGuard, row } from '../types.ts';
import { lettered } from './lettered.ts';

/** The day on which the decision that can be objected to now was made known: in the end that is the settlement. */
const knownOn = ({ state, decision, settled }: FundCase): string | undefined =>
  state === 'settled'
    ? (settled?.knownOn ?? settled?.on)
    : decision?.releasedAt && (decision.knownOn ?? dayOf(decision.releasedAt));

/** Late counts from the day the letter was made known, and never while it has not arrived (Awb 6:8, 6:11). */
function isLate({ case: current, now }: FundContext<'object'>): boolean {
  const known = knownOn(current);
  return known !== undefined && !hasUndeliveredNotice(current) && dayOf(now) > remedyUntil(known);
}

/** Six weeks from the day after the last day to object (Awb 7:10). */
const decisionDue = ({ case: current, now }: FundContext<'object'>): string =>
  addDays(remedyUntil(knownOn(current) ?? dayOf(now)), 7 * rif.objectionDecisionWeeks);

const notObjectedYet: FundGuard<'object'> = {
  code: 'objected-before',
  beforehand: true,
  says: {
    nl: 'U hebt al bezwaar gemaakt tegen dit besluit.',
    en: 'You have objected to this decision already.',
  },
  holds: ({ case: current }) =>
    current.objection === undefined || (current.state === 'settled' && !objectedToSettlement(current)),
};

/** Who made the decision that is objected to. */
const deciders = (current: FundCase): readonly (string | undefined)[] => {
  const { decision, settled, decidedBefore = [] } = current;
  return objectedToSettlement(current)
    ? [settled?.by]
    : [decision?.preparedBy, decision?.releasedBy, ...decidedBefore];
};

type Deciding = 'prepare-objection-decision' | 'return-objection-decision' | 'release-objection-decision';

const didNotDecide: FundGuard<Deciding> = {
  code: 'decided-before',
  beforehand: true,
  says: {
    nl: 'U nam het besluit waartegen bezwaar is gemaakt. Over het bezwaar beslist iemand anders.',
    en: 'You made the decision that is objected to. Somebody else decides on the objection.',
  },
  holds: ({ case: current, actor }) => actor.kind === 'person' && !deciders(current).includes(actor.person),
};

const preparedByAnother: FundGuard<'return-objection-decision' | 'release-objection-decision'> = {
  code: 'same-decider',
  beforehand: true,
  says: {
    nl: 'Wat u zelf voorbereidde, geeft een andere besluitvormer vrij of terug.',
    en: 'What you prepared yourself is released or returned by another decider.',
  },
  holds: ({ case: { objection }, actor }) =>
    actor.kind === 'person' && objection?.preparedBy !== actor.person,
};

/** An objection that is upheld has the decision prepared anew, where it was prepared before, or the subsidy settled anew. */
function afterObjection({ case: current }: Pick<FundContext, 'case'>): FundState {
  const { objection, decision } = current;
  if (objection?.outcome !== 'upheld' && objection?.outcome !== 'partly-upheld')
    return objection?.was ?? 'refused';
  return objectedToSettlement(current) ? 'reported' : (decision?.from ?? 'judged-negative');
}

const letter = lettered<'release-objection-decision'>(
  ({ case: current, facts, now }) => objectionFactsOf(current, facts.decisionParts, dayOf(now)),
  {
    nl: 'De brief kan nog niet weg. Leg het besluit terug en vul aan wat ontbreekt.',
    en: 'The letter cannot go out yet. Return the decision and add what is missing.',
  },
);

const refusedOnQuality: FundGuard<'resubmit', 'form' | 'round' | 'newNumber'> = {
  code: 'not-refused-on-quality',
  beforehand: true,
  says: {
    nl: 'Opnieuw indienen kan alleen na een afwijzing op kwaliteit.',
    en: 'A request can be handed in again only after a refusal on quality.',
  },
  holds: ({ case: { decision } }) => decision?.outcome === 'refuse-quality',
};

const onlyOnce: FundGuard<'resubmit', 'form' | 'round' | 'newNumber'> = {
  code: 'resubmitted-before',
  beforehand: true,
  says: {
    nl: 'Een aanvraag kan één keer opnieuw worden ingediend.',
    en: 'A request can be handed in again once.',
  },
  holds: ({ case: { follows, followedBy } }) => follows === undefined && followedBy === undefined,
};

const laterRound: FundGuard<'resubmit', 'form' | 'round' | 'newNumber'> = {
  code: 'no-later-round',
  says: {
    nl: 'Kies een later tijdvak van dezelfde regeling dat nog niet is gesloten.',
    en: 'Choose a later round of the same regulation that has not closed yet.',
  },
  at: '/round',
  holds: ({ case: current, facts: { round } }) =>
    round !== undefined &&
    round.regulation === current.regulation &&
    (round.state === 'planned' || round.state === 'open') &&
    round.id > (current.round ?? ''),
};

export const objectingRows = [
  row({
    from: ['granted', 'refused', 'not-processed', 'published', 'settled'],
    command: 'object',
    by: ['applicant'],
    when: [notObjectedYet],
    to: 'objected',
    emits: 'objection-filed',
    contention: 'retry',
    data: (context) => ({
      late: isLate(context),
      grounds: context.seal(context.input.grounds),
      decisionDue: decisionDue(context),
    }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: groundsText(current.version + 1), salt: random.salt, body: input.grounds },
    ],
  }),
  row({
    from: ['objected'],
    command: 'prepare-objection-decision',
    by: ['decider'],
    when: [didNotDecide],
    to: 'objection-prepared',
    emits: 'objection-decision-prepared',
    contention: 'tell',
    data: (context) => ({
      outcome: context.input.outcome,
      preparedBy: personOf(context),
      reason: context.seal(context.input.reason),
    }),
    records: ({ case: current, input, random }) => [
      {
        set: 'text',
        name: objectionDecisionText(current.version + 1),
        salt: random.salt,
        body: input.reason,
      },
    ],
  }),
  row({
    from: ['objection-prepared'],
    command: 'return-objection-decision',
    by: ['decider'],
    when: [didNotDecide, preparedByAnother],
    to: 'objected',
    emits: 'objection-decision-returned',
    contention: 'tell',
    data: ({ input, seal }) => ({ reason: seal(input.reason) }),
    records: ({ case: current, input, random }) => [
      {
        set: 'text',
        name: returnedObjectionText(current.version + 1),
        salt: random.salt,
        body: input.reason,
      },
    ],
  }),
  row({
    from: ['objection-prepared'],
    command: 'release-objection-decision',
    by: ['decider'],
    facts: ['decisionParts'],
    when: [didNotDecide, preparedByAnother, letter.isComplete],
    to: {
      oneOf: [
        'granted',
        'refused',
        'not-processed',
        'published',
        'judged-negative',
        'allocated',
        'submitted',
        'awaiting-supplement',
        'reported',
        'settled',
      ],
      pick: afterObjection,
    },
    emits: 'objection-decided',
    contention: 'tell',
    data: (context) => ({
      outcome: context.case.objection?.outcome ?? 'dismissed',
      releasedBy: personOf(context),
      letter: letter.hash(context),
    }),
    records: letter.written,
  }),
  row({
    from: ['refused'],
    command: 'resubmit',
    by: ['applicant'],
    facts: ['form', 'round', 'newNumber'],
    when: [refusedOnQuality, onlyOnce, laterRound],
    to: 'refused',
    emits: 'request-resubmitted',
    contention: 'retry',
    data: ({ facts, input }) => ({ as: facts.newNumber, round: input.round }),
    begins: ({ case: current, facts, input }) => ({
      id: facts.newNumber,
      command: 'start-again',
      input: {
        follows: current.id,
        round: input.round,
        channel: current.channel ?? 'post',
        form: facts.form.content,
      },
    }),
  }),
];
