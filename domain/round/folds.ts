// What each event changes in a round, beside its state. Replaying a history through this gives the head row.
import { hashOfJson } from '../../events/chain.ts';
import type { RoundEvent } from '../../events/types.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { Happened } from '../case/folds.ts';
import { dayOf } from '../clock/days.ts';
import type { RoundEventData } from './types.ts';

type FoldsOf<Events extends RoundEvent> = {
  readonly [Event in Events]: (
    current: FundRound,
    data: RoundEventData<Event>,
    event: Happened,
  ) => Partial<FundRound>;
};

const nothing = () => ({});

export const folds: FoldsOf<RoundEvent> = {
  'round-planned': (_current, data, { time, version }) => ({
    regulation: data.regulation,
    opensOn: data.opensOn,
    closesOn: data.closesOn,
    commitment: data.commitment,
    ceilings: [{ cents: data.ceiling, on: dayOf(time), as: version }],
  }),
  'round-opened': nothing,
  'round-extended': ({ extendedAs = [] }, { closesOn }, { version }) => ({
    closesOn,
    extendedAs: [...extendedAs, version],
  }),
  'round-closed': nothing,
  'ceiling-changed': ({ ceilings = [] }, { ceiling }, { time, version }) => ({
    ceilings: [...ceilings, { cents: ceiling, on: dayOf(time), as: version }],
  }),
  'carried-over': (_current, { amount }) => ({ carriedOver: amount }),
  'allocation-proposed': (_current, { proposedBy, allocation: { granted, left } }, { version }) => ({
    allocation: { proposedBy, proposedAs: version, granted, left },
  }),
  'allocation-returned': () => ({ allocation: undefined }),
  'round-allocated': ({ allocation }, _data, { version }) => ({
    allocation: allocation && { ...allocation, confirmedAs: version },
  }),
  'decisions-prepared': (_current, _data, { version }) => ({ preparedAs: version }),
  // What was recorded before it said which decisions were meant has no list.
  'decisions-released': (_current, { prepared }, { version }) => ({
    releasedAs: version,
    releasedHash: prepared === undefined ? undefined : hashOfJson(prepared),
  }),
};
