// An input for every command that fits a stored koploper application as it stands at a moment: its own links, ETags, days and people.
import { randomUUID } from 'node:crypto';
import { addDays, addWorkingDays } from '../../domain/clock/days.ts';
import { dutiesOf } from '../../domain/koploper/duties.ts';
import type { CaseStore } from '../../functions/platform/caseStore.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { KoploperCommand } from '../../schemas/commands/koploper.ts';
import { latest, type Moment, momentOfCase, pick } from './moments.ts';
import { inputs, reasons, scores } from './sampleInputs.ts';

type KoploperMoment = Moment<KoploperCase>;

type Fitting = { readonly [Command in KoploperCommand]?: (moment: KoploperMoment) => object };

const outcomes = ['admit', 'defer', 'decline'] as const;
const answer = ({ partners, choice }: KoploperMoment) => {
  const open = partners.filter(({ status }) => status === 'invited');
  const one = pick(open.length > 0 ? open : partners, choice);
  return one ? { partner: one.id, secret: one.secret } : inputs['confirm-partnership'];
};
const link = ({ nomination }: KoploperMoment) => nomination?.secret ?? inputs['accept-nomination'].secret;

const duty =
  (command: 'remind' | 'warn' | 'expire-term' | 'ask-current') =>
  ({ current, today, savedOn }: KoploperMoment): object =>
    dutiesOf(current, today, savedOn).find((one) => one.command === command)?.input ?? inputs[command];

const fitting: Fitting = {
  'accept-nomination': (moment) => ({ secret: link(moment), electronicNotice: moment.choice % 4 < 3 }),
  'decline-nomination': (moment) => ({ secret: link(moment), reason: 'Geen tijd.' }),
  'remove-partner': (moment) => ({ partner: answer(moment).partner }),
  'confirm-partnership': answer,
  'decline-partnership': (moment) => ({ ...answer(moment), reason: 'Geen tijd.' }),
  submit: ({ formEtag }) => ({ formEtag }),
  supplement: ({ formEtag }) => ({ formEtag }),
  'choose-notice-channel': ({ choice }) => ({
    electronic: choice % 3 > 0,
    postalAddress: 'Dorpsstraat 1, 1234 AB Voorbeeld',
  }),
  'request-supplement': ({ today }) => ({
    ...inputs['request-supplement'],
    due: addWorkingDays(today, 12),
  }),
  'extend-supplement': ({ current, today }) => ({
    due: addDays(latest(current.stops?.at(-1)?.due, today), 14),
  }),
  'announce-delay': ({ current: { decisionDue, delayedUntil }, today }) => ({
    ...inputs['announce-delay'],
    until: addDays(latest(decisionDue, delayedUntil, today), 14),
  }),
  'assign-reviewers': ({ reviewers, choice }) => ({
    reviewers: reviewers.slice(0, 1 + (choice % Math.max(1, reviewers.length))),
  }),
  'release-reviewer': ({ current: { reviewers = [] }, choice }) => {
    const open = reviewers.filter(({ levels }) => !levels);
    return { reviewer: (pick(open, choice) ?? { person: inputs['release-reviewer'].reviewer }).person };
  },
  'submit-review': ({ choice }) => ({ scores: scores(1 + (choice % 5)) }),
  'ask-clarification': ({ today }) => ({ ...inputs['ask-clarification'], due: addWorkingDays(today, 7) }),
  'adopt-advice': ({ choice }) => ({
    ...inputs['adopt-advice'],
    ...(choice % 3 === 2 ? { advice: 'decline', levels: lowest } : {}),
    notes: reasons,
  }),
  'prepare-decision': ({ today, choice }) => {
    const outcome = pick(outcomes, choice);
    const deferral = { missing: 'Resultaten.', reenterFrom: addDays(today, 60) };
    return {
      ...inputs['prepare-decision'],
      outcome,
      deviationReason: 'De resultaten zijn pril.',
      ...(outcome === 'defer' ? deferral : {}),
    };
  },
  /** Another address each time: one that was given out stays so, also when a test puts the case back. */
  publish: ({ current }) => ({ slug: `strong-${current.id.toLowerCase()}-${randomUUID().slice(0, 8)}` }),
  'resolve-undelivered': ({ current: { undelivered = [] }, today, choice }) => {
    const { notice, receiver } = pick(undelivered, choice) ?? inputs['resolve-undelivered'];
    return choice % 2
      ? { notice, receiver, by: 'mail', email: 'anders@example.nl' }
      : { notice, receiver, by: 'post', postedOn: today };
  },
  'record-undelivered': ({ mailed, choice }) => ({
    ...inputs['record-undelivered'],
    ...pick(mailed, choice),
  }),
  'erase-person': ({ current: { applicant, reviewers = [] }, partners, nomination, choice }) => {
    const subjects = [
      ...partners.map(({ id }) => id),
      ...(nomination ? ['nominee'] : []),
      ...(applicant === undefined ? [] : [applicant]),
      ...reviewers.map(({ person }) => person),
    ];
    return { subject: pick(subjects, choice) ?? 'nominee' };
  },
  remind: duty('remind'),
  warn: duty('warn'),
  'expire-term': duty('expire-term'),
  'ask-current': duty('ask-current'),
};

const lowest = { 'regional-character': 1, 'golden-triangle': 1, 'concrete-results': 1, sharing: 1 };

export const inputAt = (command: KoploperCommand, moment: KoploperMoment): object =>
  fitting[command]?.(moment) ?? inputs[command];

const isOfKoploper = (moment: Moment): moment is KoploperMoment => moment.current.kind === 'koploper';

/** The moment of a koploper application; throws for any other case. */
export async function momentOf(
  cases: CaseStore,
  id: string,
  now: string,
  reviewers: readonly string[],
  choice = 0,
): Promise<KoploperMoment> {
  const moment = await momentOfCase(cases, id, now, reviewers, choice);
  if (!isOfKoploper(moment)) throw new Error(`${id} is no application`);
  return moment;
}
