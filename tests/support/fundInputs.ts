// An input for every command on a request to the fund that fits it as it stands at a moment: its own ETags, partners, days and people.
import { randomUUID } from 'node:crypto';
import { contentHash } from '../../domain/case/contentHash.ts';
import { addDays, addWorkingDays } from '../../domain/clock/days.ts';
import { criteriaOf } from '../../domain/fund/criteria.ts';
import { dutiesOf } from '../../domain/fund/duties.ts';
import type { FundCommand, FundInput } from '../../schemas/commands/fund.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundOutcome } from '../../schemas/fund/states.ts';
import { roundId } from './liveRound.ts';
import { latest, type Moment, pick } from './moments.ts';
import { invitedPartner, people } from './samplePeople.ts';

export const laterRound = 'round-rif-2027-2';
type FundMoment = Moment<FundCase>;

const nothing = { inCash: 0, inKind: 0 };
const pledge = {
  role: 'labour-organisation' as const,
  firstHalf: { inCash: 100_000_00, inKind: 0 },
  secondHalf: nothing,
};

/** What does not depend on where the request stands. */
export const fundInputs: { readonly [Command in FundCommand]: FundInput<Command> } = {
  start: {
    programme: 'rif',
    round: roundId,
    name: 'Leren in de wijk',
    organisation: 'ROC Mondriaan',
    brin: '25LH',
    regions: ['haaglanden'],
    category: 'starter',
    variant: 'standard',
    electronicNotice: true,
  },
  'start-again': {
    follows: 'RIF-2027-0001',
    round: laterRound,
    channel: 'mail',
    form: { name: 'Leren in de wijk', brin: '25LH', regions: ['haaglanden'] },
  },
  'invite-partner': {
    name: 'Woonzorgcentra Haaglanden',
    sector: 'care',
    role: 'Biedt leerplekken aan.',
    contactEmail: 'partner@example.nl',
    language: 'nl',
    pledge,
  },
  'restate-pledge': { partner: invitedPartner.id, pledge },
  'remove-partner': { partner: invitedPartner.id },
  'confirm-partnership': { partner: invitedPartner.id, secret: invitedPartner.secret },
  'decline-partnership': { partner: invitedPartner.id, secret: invitedPartner.secret, reason: 'Geen tijd.' },
  sign: { formEtag: 'etag-1', contentHash: '0'.repeat(64) },
  submit: { formEtag: 'etag-1' },
  supplement: { formEtag: 'etag-1' },
  amend: { formEtag: 'etag-1' },
  'request-supplement': {
    items: [{ field: 'labourMarketLink', missing: 'Waaruit blijkt het?', basis: 'artikel 12' }],
    due: '2027-03-31',
  },
  'extend-supplement': { due: '2027-04-30' },
  'propose-not-processing': { reason: 'De gevraagde gegevens kwamen niet.' },
  'propose-formal-refusal': { ground: 'other', reason: 'De aanvrager is geen bevoegd gezag.' },
  'open-review': {},
  'assign-reviewers': { reviewers: [people.reviewer1.id, people.reviewer2.id, people.reviewer3.id] },
  'release-reviewer': { reviewer: people.reviewer3.id },
  'declare-conflict': { reason: 'Een familielid werkt bij een partner.' },
  abstain: { reason: 'Ik ken het project te goed.' },
  'submit-review': { scores: {} },
  'close-review': {},
  'ask-clarification': { question: 'Hoeveel studenten doen mee?', due: '2027-04-30' },
  'answer-clarification': { answer: 'Tachtig.' },
  'offer-hearing': { due: '2027-04-30' },
  'answer-hearing': { wanted: false },
  'record-hearing': { report: 'De aanvrager zag ervan af.' },
  'adopt-judgement': { levels: {}, motivations: {}, explanation: 'Wij volgen de beoordelaars.' },
  'leave-as-it-is': { reason: 'Er is geen geld meer.' },
  'allow-amendment': { due: '2027-03-31', extensionDays: 28 },
  reassess: { level: 3, motivation: 'Nu met cijfers onderbouwd.' },
  'prepare-decision': { outcome: 'grant', note: 'Gefeliciteerd.' },
  'return-decision': { reason: 'De motivering is te kort.' },
  'release-decision': {},
  'announce-delay': { until: '2027-08-01', reason: 'De commissie komt later bijeen.' },
  'publish-grant': {},
  'start-project': { startsOn: '2028-01-01' },
  'report-progress': { report: 'Het gaat goed.' },
  'report-final': { report: 'Het is gelukt.', spent: 1_000_000_00 },
  settle: { amount: 900_000_00, reason: 'Niet alles is uitgegeven.' },
  object: { grounds: 'De commissie las een bijlage niet.' },
  'prepare-objection-decision': { outcome: 'dismissed', reason: 'De bijlage is gelezen.' },
  'return-objection-decision': { reason: 'Leg dit beter uit.' },
  'release-objection-decision': {},
  resubmit: { round: laterRound },
  withdraw: { reason: 'Wij dienen later in.' },
  'choose-notice-channel': { electronic: false, postalAddress: 'Dorpsstraat 1, 1234 AB Voorbeeld' },
  'change-contact': { name: 'Iemand', email: 'nieuw@example.nl', language: 'nl' },
  'resolve-undelivered': { notice: 1, receiver: people.applicant.id, by: 'post', postedOn: '2027-01-15' },
  'record-undelivered': { notice: 1, template: 'receipt', receiver: people.applicant.id, cause: 'bounce' },
  'erase-person': { subject: invitedPartner.id },
  'move-closing-day': { closesOn: '2027-02-05', roundEvent: 4 },
  allocate: { outcome: 'grant', position: 1, listed: 3, points: 20, roundEvent: 6 },
  'prepare-decision-with-round': { preparedBy: people.decider1.id, roundEvent: 7 },
  'release-decision-with-round': { releasedBy: people.decider2.id, preparedAs: 1, roundEvent: 8 },
  remind: { term: 'supplement', due: '2027-03-31', days: 14 },
  warn: { term: 'decision', due: '2027-05-23', days: 14 },
  'expire-term': { term: 'supplement', due: '2027-03-31' },
  lapse: {},
};

/** For every criterion of the category. */
const each = <Value>(current: FundCase, value: (index: number) => Value): Record<string, Value> =>
  Object.fromEntries(criteriaOf(current).map((code, index) => [code, value(index)]));

export const reviewOf = (current: FundCase, level: number): object => ({
  scores: each(current, () => ({ level, motivation: 'Omdat het zo is.' })),
});

/** A judgement with this level on every criterion but the first ones, which get the others. */
export const judgement =
  (level: number, ...first: number[]) =>
  ({ current }: FundMoment): object => ({
    ...fundInputs['adopt-judgement'],
    levels: each(current, (index) => first[index] ?? level),
    motivations: each(current, () => 'De commissie ziet dit in de aanvraag.'),
    notes: each(current, () => 'De beoordelaars verschilden.'),
  });

/** What follows from where the request stands, as the rule of the row has it. */
function outcomeFor({ state, allocation, notProcessing }: FundCase): FundOutcome {
  if (state === 'allocated') return allocation?.outcome ?? 'grant';
  if (state === 'judged-negative') return 'refuse-quality';
  return notProcessing ? 'not-processed' : 'refuse-formal';
}

const partnerOf = ({ partners, choice }: FundMoment) => {
  const open = partners.filter(({ status }) => status === 'invited');
  return pick(open.length > 0 ? open : partners, choice) ?? invitedPartner;
};
const duty =
  (command: 'remind' | 'warn' | 'expire-term') =>
  ({ current, today, savedOn }: FundMoment): object =>
    dutiesOf(current, today, savedOn).find((one) => one.command === command)?.input ?? fundInputs[command];

const etag = ({ formEtag }: FundMoment) => ({ formEtag });
const judgements = [judgement(4), judgement(3, 2), judgement(4, 2, 2), judgement(3, 1)];

const fitting: { readonly [Command in FundCommand]?: (moment: FundMoment) => object } = {
  'restate-pledge': (moment) => ({ pledge, partner: partnerOf(moment).id }),
  'remove-partner': (moment) => ({ partner: partnerOf(moment).id }),
  'confirm-partnership': (moment) => ({ partner: partnerOf(moment).id, secret: partnerOf(moment).secret }),
  'decline-partnership': (moment) => ({
    partner: partnerOf(moment).id,
    secret: partnerOf(moment).secret,
    reason: 'Geen tijd.',
  }),
  sign: ({ formEtag, content }) => ({ formEtag, contentHash: contentHash(content) }),
  submit: etag,
  supplement: etag,
  amend: etag,
  'request-supplement': ({ today }) => ({
    ...fundInputs['request-supplement'],
    due: addWorkingDays(today, 12),
  }),
  'extend-supplement': ({ current, today }) => ({
    due: addDays(latest(current.stops?.at(-1)?.due, today), 14),
  }),
  'assign-reviewers': ({ reviewers, choice }) => ({
    reviewers: reviewers.slice(0, 1 + (choice % Math.max(1, reviewers.length))),
  }),
  'release-reviewer': ({ current: { reviewers = [] }, choice }) => {
    const open = reviewers.filter(({ levels }) => !levels);
    return { reviewer: (pick(open, choice) ?? { person: people.reviewer3.id }).person };
  },
  'submit-review': ({ current, choice }) => reviewOf(current, 1 + (choice % 5)),
  'ask-clarification': ({ today }) => ({
    ...fundInputs['ask-clarification'],
    due: addWorkingDays(today, 7),
  }),
  'offer-hearing': ({ today }) => ({ due: addWorkingDays(today, 7) }),
  'adopt-judgement': (moment) => (pick(judgements, moment.choice) ?? judgement(4))(moment),
  'allow-amendment': ({ today }) => ({ due: addWorkingDays(today, 10), extensionDays: 28 }),
  'prepare-decision': ({ current }) => ({ outcome: outcomeFor(current), note: 'Lees dit goed.' }),
  'announce-delay': ({ current: { decisionDue, delayedUntil }, today }) => ({
    ...fundInputs['announce-delay'],
    until: addDays(latest(decisionDue, delayedUntil, today), 14),
  }),
  /** Another address each time: one that was given out stays so, also when a test puts the request back. */
  'publish-grant': ({ current }) => ({ slug: `${current.id.toLowerCase()}-${randomUUID().slice(0, 8)}` }),
  'resolve-undelivered': ({ current: { undelivered = [] }, today, choice }) => {
    const { notice, receiver } = pick(undelivered, choice) ?? fundInputs['resolve-undelivered'];
    return choice % 2
      ? { notice, receiver, by: 'mail', email: 'anders@example.nl' }
      : { notice, receiver, by: 'post', postedOn: today };
  },
  'record-undelivered': ({ mailed, choice }) => ({
    ...fundInputs['record-undelivered'],
    ...pick(mailed, choice),
  }),
  'erase-person': ({ current: { applicant, reviewers = [] }, partners, choice }) => {
    const subjects = [
      ...partners.map(({ id }) => id),
      ...(applicant === undefined ? [] : [applicant]),
      ...reviewers.map(({ person }) => person),
    ];
    return { subject: pick(subjects, choice) ?? people.applicant.id };
  },
  'prepare-objection-decision': ({ choice }) => ({
    outcome: pick(['dismissed', 'inadmissible', 'upheld', 'partly-upheld'], choice),
    reason: 'De commissie las alles.',
  }),
  'release-decision-with-round': ({ current: { decision } }) => ({
    ...fundInputs['release-decision-with-round'],
    preparedAs: decision?.preparedAs ?? 0,
  }),
  remind: duty('remind'),
  warn: duty('warn'),
  'expire-term': duty('expire-term'),
};

export const fundInputAt = (command: FundCommand, moment: FundMoment): object =>
  fitting[command]?.(moment) ?? fundInputs[command];
