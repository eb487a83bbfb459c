// An input for every command that fits a stored case as it stands at a moment: its own links, ETags, days and people.
import { randomUUID } from 'node:crypto';
import { addDays, addWorkingDays, dayOf } from '../../domain/clock/days.ts';
import { dutiesOf } from '../../domain/koploper/duties.ts';
import { applicantNotices } from '../../domain/koploper/notices.ts';
import type { Envelope } from '../../events/envelope.ts';
import { koploperEventName } from '../../events/types.ts';
import type { CaseStore } from '../../functions/platform/caseStore.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { KoploperCommand } from '../../schemas/commands/koploper.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';
import { inputs, reasons, scores } from './sampleInputs.ts';

interface Mailed {
  readonly notice: number;
  readonly template: string;
  readonly receiver: string;
}

export interface Moment {
  readonly current: KoploperCase;
  /** Today in Europe/Amsterdam. */
  readonly today: string;
  readonly partners: readonly Partner[];
  readonly nomination: Nomination | undefined;
  readonly formEtag: string;
  readonly savedOn: string | undefined;
  /** What was mailed about this case to whom, oldest first. */
  readonly mailed: readonly Mailed[];
  /** Reviewers that could be assigned. */
  readonly reviewers: readonly string[];
  /** Where several inputs would do: which of them. */
  readonly choice: number;
}

type Fitting = { readonly [Command in KoploperCommand]?: (moment: Moment) => object };

const outcomes = ['admit', 'defer', 'decline'] as const;
const pick = <One>(from: readonly One[], choice: number): One | undefined => from[choice % from.length];
const latest = (...days: (string | undefined)[]): string =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) ?? '';

const answer = ({ partners, choice }: Moment) => {
  const open = partners.filter(({ status }) => status === 'invited');
  const one = pick(open.length > 0 ? open : partners, choice);
  return one ? { partner: one.id, secret: one.secret } : inputs['confirm-partnership'];
};
const link = ({ nomination }: Moment) => nomination?.secret ?? inputs['accept-nomination'].secret;

const duty =
  (command: 'remind' | 'warn' | 'expire-term' | 'ask-current') =>
  ({ current, today, savedOn }: Moment): object =>
    dutiesOf(current, today, savedOn).find((one) => one.command === command)?.input ?? inputs[command];

const fitting: Fitting = {
  'accept-nomination': (moment) => ({ secret: link(moment), electronicNotice: moment.choice % 4 < 3 }),
  'decline-nomination': (moment) => ({ secret: link(moment), reason: 'Geen tijd.' }),
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

/** `reviewers` could be assigned; `choice` tells inputs apart where several would do. */
export async function momentOf(
  cases: CaseStore,
  id: string,
  now: string,
  reviewers: readonly string[],
  choice = 0,
): Promise<Moment> {
  const head = await cases.head(id, 'strong');
  if (head?.aggregate.kind !== 'koploper') throw new Error(`${id} is no case`);
  const current = head.aggregate;
  const [partners, nomination, form, history] = await Promise.all([
    cases.partners(id),
    cases.nomination(id),
    current.form === undefined ? undefined : cases.form(id, current.form, 'strong'),
    cases.events(id),
  ]);
  const savedOn = current.state === 'draft' ? form?.savedOn : undefined;
  const formEtag = form?.etag ?? 'none';
  const mailed = history.flatMap((event) => mailedOn(event, current));
  return { current, today: dayOf(now), partners, nomination, formEtag, savedOn, mailed, reviewers, choice };
}

/** The mail to whoever was invited, or to the applicant. */
function mailedOn({ type, sequence, data }: Envelope, { applicant }: KoploperCase): Mailed[] {
  const name = koploperEventName(type);
  const notice = Number(sequence);
  if (name === 'project-nominated') return [{ notice, template: 'nomination', receiver: 'nominee' }];
  if (name === 'partner-invited')
    return [{ notice, template: 'partner-invitation', receiver: String(data['partner']) }];
  const template = name && applicantNotices[name];
  return template === undefined || applicant === undefined ? [] : [{ notice, template, receiver: applicant }];
}

export const inputAt = (command: KoploperCommand, moment: Moment): object =>
  fitting[command]?.(moment) ?? inputs[command];
