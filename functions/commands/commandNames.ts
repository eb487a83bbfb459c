// Which commands can be given with a token: a partner's answer, the system's duties and an import cannot.

import type { Capacity } from '../../domain/case/capacity.ts';
import { lifecycles } from '../../domain/lifecycles.ts';
import type { CaseKindName } from '../../schemas/case.ts';
import { commandsOf } from './inputs.ts';

/** Whatever people act on over the api. */
export type CommandedKind = CaseKindName | 'round' | 'region';

/** What stands on a case by the law or by the calendar is not a person's to say. */
const capacitiesByToken: readonly Capacity[] = [
  'applicant',
  'signatory',
  'coordinator',
  'reviewer',
  'chair',
  'officer',
  'decider',
];
/** Given by whoever holds the link of a nomination. */
const byLink: readonly string[] = ['accept-nomination', 'decline-nomination'];
export const isGivenByLink = (command: string): boolean => byLink.includes(command);

/** A case is begun at an address of its own, without a number; a round under the id that it will have. */
const beginsElsewhere = (kind: CommandedKind, from: readonly string[]): boolean =>
  kind !== 'round' && from.includes('none');

const namesOf = (kind: CommandedKind): readonly string[] =>
  commandsOf(kind).filter(
    (name) =>
      isGivenByLink(name) ||
      lifecycles[kind].rows.some(
        ({ command, from, by }) =>
          command === name &&
          !beginsElsewhere(kind, from) &&
          by.some((capacity) => capacitiesByToken.includes(capacity as Capacity)),
      ),
  );

/** The commands that can be given on an aggregate of a kind with a token. */
export const commandNames: Readonly<Record<CommandedKind, readonly string[]>> = {
  koploper: namesOf('koploper'),
  fund: namesOf('fund'),
  round: namesOf('round'),
  region: namesOf('region'),
};
