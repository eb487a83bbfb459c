// What every decision knows: a second decider gives it back, and the office says in time that it comes later (Awb 4:14).
import { ahead, anotherDecider } from '../guards.ts';
import { delayText, returnText } from '../textNames.ts';
import { type CaseContext, type CaseGuard, row } from '../types.ts';

const laterThanDue: CaseGuard<'announce-delay'> = {
  code: 'not-a-delay',
  says: {
    nl: 'De nieuwe laatste dag ligt niet na de huidige.',
    en: 'The new last day does not lie after the present one.',
  },
  at: '/until',
  holds: ({ case: { decisionDue, delayedUntil }, input }) =>
    input.until > (delayedUntil ?? decisionDue ?? ''),
};

/** `to`: the state in which a decision that was given back is prepared anew. */
export const returning = <State extends string>(
  to: State | { readonly oneOf: readonly State[]; pick(context: CaseContext<'return-decision'>): State },
) =>
  row({
    from: ['decision-prepared' as State],
    command: 'return-decision',
    by: ['decider'],
    when: [anotherDecider],
    to,
    emits: 'decision-returned',
    contention: 'tell',
    data: ({ input, seal }) => ({ reason: seal(input.reason) }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: returnText(current.version + 1), salt: random.salt, body: input.reason },
    ],
  });

/** `from`: every state in which a decision is waited for. */
export const delaying = <State extends string>(from: readonly State[]) =>
  row({
    from,
    command: 'announce-delay',
    by: ['officer'],
    when: [ahead<{ readonly until: string }>('/until', ({ until }) => until), laterThanDue],
    to: 'same',
    emits: 'delay-announced',
    contention: 'tell',
    data: ({ input: { until, reason }, seal }) => ({ until, reason: seal(reason) }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: delayText(current.version + 1), salt: random.salt, body: input.reason },
    ],
  });
