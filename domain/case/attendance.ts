// Who may be named as having deliberated: people of the case and the chair, each in one place, and nobody with a declared interest
// among those who stayed.
import type { Attendance } from '../../schemas/attendance.ts';
import type { Actor } from '../lifecycle/actor.ts';
import type { Guard } from '../lifecycle/types.ts';
import type { AnyCase } from './types.ts';

interface Deliberated {
  readonly case: Pick<AnyCase, 'reviewers' | 'conflicted'>;
  readonly actor: Actor;
  readonly input: Attendance;
}

/** Everybody who can be named: the reviewers, who declared an interest, and who records it. */
export function deliberators(
  { reviewers = [], conflicted = [] }: Deliberated['case'],
  actor: Actor,
): readonly string[] {
  const people = [...reviewers.map(({ person }) => person), ...conflicted];
  return [...new Set(actor.kind === 'person' ? [actor.person, ...people] : people)];
}

const named = ({ input: { present = [], recused = [] } }: Deliberated) => [...present, ...recused];

export const attendanceGuards: readonly Guard<Deliberated>[] = [
  {
    code: 'not-a-deliberator',
    says: {
      nl: 'Noem alleen beoordelaars van deze aanvraag, wie een belang meldde, en uzelf.',
      en: 'Name only reviewers of this application, who declared an interest, and yourself.',
    },
    at: '/present',
    holds: (context) =>
      named(context).every((person) => deliberators(context.case, context.actor).includes(person)),
  },
  {
    code: 'named-twice',
    says: {
      nl: 'Iemand was bij de beraadslaging of verliet haar, en staat één keer op de lijst.',
      en: 'Somebody took part in the deliberation or left it, and stands on the list once.',
    },
    at: '/recused',
    holds: (context) => new Set(named(context)).size === named(context).length,
  },
  {
    code: 'present-in-conflict',
    says: {
      nl: 'Wie een belang meldde, was niet bij de beraadslaging (Awb 2:4).',
      en: 'Whoever declared an interest did not take part in the deliberation (Awb 2:4).',
    },
    at: '/present',
    holds: ({ case: { conflicted = [] }, input: { present = [] } }) =>
      !present.some((person) => conflicted.includes(person)),
  },
];

/** As the event has it: what nobody recorded is left out. */
export const attendanceIn = ({ present, recused }: Attendance): Attendance => ({
  ...(present === undefined ? {} : { present }),
  ...(recused === undefined ? {} : { recused }),
});
