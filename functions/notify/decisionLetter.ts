// The decision that was released, or that stands again, as it was then: what has happened to the case since does not count.

import * as z from 'zod/mini';
import { decisionText } from '../../domain/case/textNames.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { type DecisionLetter, type DecisionTexts, decisionLetter } from '../../domain/koploper/letter.ts';
import type { Envelope } from '../../events/envelope.ts';
import { adviceAdopted } from '../../events/koploper/advice-adopted.ts';
import { decisionPrepared } from '../../events/koploper/decision-prepared.ts';
import { criterion } from '../../schemas/rubrics/kopgroep-v1.ts';
import type { Facts } from './caseFacts.ts';
import { lastBefore } from './history.ts';
import { type Sources, TooEarly, textOf } from './sources.ts';

const decisionTexts: z.ZodMiniType<DecisionTexts> = z.object({
  reason: z.string(),
  criteria: z.optional(z.partialRecord(criterion, z.string())),
  deviationReason: z.optional(z.string()),
  missing: z.optional(z.string()),
});

/** The letter as it was released. Other events may stand between preparing and releasing. */
export async function releasedLetter(
  sources: Sources,
  facts: Facts<'koploper', 'decision-released'>,
): Promise<DecisionLetter> {
  const { caseNumber, version, head } = facts;
  const prepared = await required(lastBefore(sources, caseNumber, 'decision-prepared', version));
  const preparedAs = Number(prepared.sequence);
  const { outcome, preparedBy, deviates, reenterFrom } = decisionPrepared.data.parse(prepared.data);
  const { reconsideration, ...before } = head.aggregate;
  const answers = reconsideration && reconsideration.requestedAs < version;
  return decisionLetter(
    {
      ...before,
      ...(answers ? { reconsideration } : {}),
      decision: { outcome, preparedBy, preparedAs, reenterFrom },
      advice: deviates ? await adviceBefore(sources, caseNumber, preparedAs) : outcome,
    },
    await textOf(sources, caseNumber, decisionText(preparedAs), decisionTexts),
    dayOf(facts.time),
  );
}

async function adviceBefore(sources: Sources, caseNumber: string, version: number) {
  const adopted = await required(lastBefore(sources, caseNumber, 'advice-adopted', version));
  return adviceAdopted.data.parse(adopted.data).advice;
}

/** The decision that stands again once a request to look again is withdrawn. */
export interface StandingDecision {
  /** The moment it was released. */
  readonly releasedAt: string;
  readonly reenterFrom?: string | undefined;
}

/** `undefined` when the whole application was withdrawn. */
export async function standingDecision(
  sources: Sources,
  { caseNumber, version, data }: Facts<'koploper', 'application-withdrawn'>,
): Promise<StandingDecision | undefined> {
  if (data.state === 'withdrawn') return undefined;
  const released = await required(lastBefore(sources, caseNumber, 'decision-released', version));
  const prepared = await required(
    lastBefore(sources, caseNumber, 'decision-prepared', Number(released.sequence)),
  );
  const { reenterFrom } = decisionPrepared.data.parse(prepared.data);
  return { releasedAt: released.time, reenterFrom };
}

async function required(found: Promise<Envelope | undefined>): Promise<Envelope> {
  const event = await found;
  if (!event) throw new TooEarly();
  return event;
}
