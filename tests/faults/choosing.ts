// What is tried next in a random walk: by whom, which command, and whether anything can come of a case at all.
import { caseKindOf } from '../../domain/caseKinds.ts';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import { allowedCommands } from '../../domain/lifecycle/engine.ts';
import { commandsOf } from '../../functions/commands/inputs.ts';
import type { Case, CaseKindName } from '../../schemas/case.ts';
import type { Moment } from '../support/moments.ts';
import { asNominee, asSystem, people } from '../support/samplePeople.ts';

/** One step of a walk, all of it numbers, so that it can be drawn by chance and told again. */
export interface Pace {
  readonly case: number;
  readonly who: number;
  readonly what: number;
  readonly choice: number;
  /** Of four steps one tries anything at all, the others what is allowed to somebody. */
  readonly wild: number;
  readonly crash: 'none' | 'before' | 'after' | 'both';
  /** Hours until the next step; some steps take days. */
  readonly hours: number;
}

const everyone = Object.values(people).map(personActor);
const reviewers = Object.values(people).filter(({ grants }) =>
  grants.some(({ role }) => role === 'reviewer'),
);

const actorsOf = (moment: Moment): readonly Actor[] => [
  ...everyone,
  ...moment.partners.map(({ id: partner }) => ({ kind: 'partner' as const, partner })),
  asNominee,
  asSystem,
];

/** Somebody and something; of four paces, three take what is allowed to somebody. */
export function chosen(moment: Moment, { who, what, wild, choice }: Pace): { actor: Actor; name: string } {
  const { kind } = moment.current;
  const everyCommand = commandsOf(kind);
  const actors = actorsOf(moment);
  const wanted = (name: string) =>
    !byTheCalendar.includes(name) && (choice % asideEvery[kind] === 0 || !aside.includes(name));
  const possible = actors.flatMap((actor) =>
    allowedCommands(caseKindOf(kind).lifecycle, moment.current, actor)
      .filter(wanted)
      .map((name) => ({ actor, name })),
  );
  // First what, then who: else what the office can do would be done most.
  const names = [...new Set(possible.map(({ name }) => name))];
  const fit = possible.filter(({ name }) => name === names[what % names.length]);
  const anything = {
    actor: actors[who % actors.length] ?? asSystem,
    name: everyCommand[what % everyCommand.length] ?? 'start',
  };
  return wild % 4 > 0 ? (fit[who % fit.length] ?? anything) : anything;
}

/** Nothing more can come of it, but for notices and erasure. */
export const isOver = (current: Case): boolean =>
  caseKindOf(current.kind).lifecycle.terminal.includes(current.state) ||
  current.followedBy !== undefined ||
  spent[current.kind](current);

const spent: Readonly<Record<CaseKindName, (current: Case) => boolean>> = {
  koploper: (current) =>
    current.kind === 'koploper' &&
    current.reconsideration !== undefined &&
    ['declined', 'deferred'].includes(current.state),
  fund: (current) =>
    current.kind === 'fund' &&
    current.objection?.releasedAt !== undefined &&
    ['refused', 'not-processed'].includes(current.state),
};

/** Of how many paces one may be an aside: a request has further to go, and waits longer for its round to close. */
const asideEvery: Readonly<Record<CaseKindName, number>> = { koploper: 5, fund: 20 };

/** Given on its day by the calendar. */
const byTheCalendar: readonly string[] = [
  'remind',
  'warn',
  'expire-term',
  'lapse',
  'ask-current',
  'open-reentry',
  // Follow from an act of the round.
  'move-closing-day',
  'allocate',
  'prepare-decision-with-round',
  'release-decision-with-round',
];
/** What ends a case or leaves it where it is: done now and then, else nothing would ever come of most. */
const aside: readonly string[] = [
  'withdraw',
  'decline-nomination',
  'retract',
  'archive',
  'record-undelivered',
  'declare-conflict',
  'abstain',
  'release-reviewer',
  'announce-delay',
  'choose-notice-channel',
  'change-contact',
  'erase-person',
  'resolve-undelivered',
  'return-decision',
  'propose-formal-refusal',
  'return-objection-decision',
];

/** Reviewers who could still be assigned. */
export function assignable({ current }: Moment): string[] {
  const taken = [
    ...(current.reviewers ?? []).map(({ person }) => person),
    ...(current.kind === 'koploper' ? (current.reconsideration?.reviewers ?? []) : []),
    ...(current.conflicted ?? []),
  ];
  return reviewers.map(({ id }) => id).filter((id) => !taken.includes(id));
}
