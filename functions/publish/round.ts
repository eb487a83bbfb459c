// The public document of a round: its window, its money with the reason of every change, its rules, and once its decisions
// were made known, how it was divided.

import { roundName, roundSlug } from '../../domain/round/roundName.ts';
import { reasonText } from '../../domain/round/textNames.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { PublicRound } from '../../schemas/publicFund.ts';
import { regulationNamed } from '../../schemas/regulations/regulations.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { basisOf } from './basis.ts';
import { roundLifeUpTo } from './roundLife.ts';
import { rulesOf } from './roundRules.ts';

type Cases = Pick<CaseStore, 'events' | 'text'>;

export async function changedRound(cases: Cases, event: Envelope): Promise<PublicRound> {
  const { subject: id } = event;
  const {
    regulation: code,
    ceilings,
    extensions,
    released,
    ...life
  } = roundLifeUpTo(await cases.events(id), event);
  const regulation = regulationNamed(code);
  if (!regulation) throw new Error(`there is no regulation ${code}`);
  return {
    kind: 'round',
    slug: roundSlug(id),
    version: Number(event.sequence),
    round: id,
    name: roundName(id),
    year: Number(life.opensOn.slice(0, 4)),
    ...basisOf(code, [regulation.windows.article]),
    rules: [...rulesOf(regulation)],
    ceilings: await explained(cases, id, ceilings),
    extensions: await explained(cases, id, extensions),
    ...life,
    ...released,
    changedAt: event.time,
  };
}

/** With the reason that was given for each, in place of the number under which it stands. */
const explained = <Change extends { readonly as: number }>(
  cases: Cases,
  id: string,
  changes: readonly Change[],
): Promise<(Omit<Change, 'as'> & { reason?: string })[]> =>
  Promise.all(
    changes.map(async ({ as, ...change }) => {
      const body = (await cases.text(id, reasonText(as)))?.body;
      return typeof body === 'string' ? { ...change, reason: body } : change;
    }),
  );
