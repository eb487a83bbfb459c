// Every act a person has a page for, by kind of case.
import type * as z from 'zod/mini';
import type { Kind } from '../../../schemas/case.ts';
import { inputSchema } from '../../commands/inputs.ts';
import type { Control } from '../../ui/fields/control.ts';
import { controlOf } from '../../ui/fields/controlOf.ts';
import { adjusted, type Occasion } from '../fields/adjusted.ts';
import type { Act, Acts } from './act.ts';
import { fundActs } from './texts/fund.ts';
import { koploperActs } from './texts/koploper.ts';
import { roundActs } from './texts/round.ts';

export type CounterKind = Extract<Kind, 'koploper' | 'fund' | 'round'>;

const acts: Readonly<Record<CounterKind, Acts>> = {
  koploper: koploperActs,
  fund: fundActs,
  round: roundActs,
};

/** `undefined` for a command that has no page: the system's own, and those that come by a link. */
export const actOf = (kind: CounterKind, command: string): Act | undefined =>
  Object.hasOwn(acts[kind], command) ? acts[kind][command] : undefined;

export const actNames = (kind: CounterKind): readonly string[] => Object.keys(acts[kind]);

interface ActForm {
  readonly schema: z.ZodMiniType;
  readonly control: Control;
}

/** What the page of an act asks for, on this occasion. */
export function formOfAct(kind: CounterKind, command: string, occasion: Occasion = {}): ActForm {
  const schema = inputSchema(kind, command);
  if (!schema) throw new Error(`a ${kind} has no ${command}`);
  const carried = [...(actOf(kind, command)?.carries ?? []), ...(occasion.carried ?? [])];
  return { schema, control: adjusted(controlOf(schema), { ...occasion, carried }) };
}
