// A decision that was given back and not prepared anew since: why, and what stood in it, for who prepares and who releases.
import { decisionText, returnText } from '../../../domain/case/textNames.ts';
import { objectionDecisionText, returnedObjectionText } from '../../../domain/fund/textNames.ts';
import type { SharedView } from '../../../schemas/caseViewParts.ts';
import { holds, type Seen } from './seen.ts';

export function returnedPart(seen: Seen): Partial<SharedView> {
  if (!holds(seen, 'officer', 'decider')) return {};
  const returned =
    givenBack(seen, returnedObjectionText, objectionDecisionText) ??
    givenBack(seen, returnText, decisionText);
  return returned ? { returned } : {};
}

type Named = (version: number) => string;

/** Texts carry the number of their event: what was given back last stands if nothing was prepared after it. */
function givenBack({ texts, current }: Seen, back: Named, prepared: Named): SharedView['returned'] {
  const last = (name: Named): number => {
    for (let version = current.version; version > 0; version -= 1)
      if (texts[name(version)] !== undefined) return version;
    return 0;
  };
  const [returnedAs, preparedAs] = [last(back), last(prepared)];
  const reason = texts[back(returnedAs)];
  return returnedAs > preparedAs && typeof reason === 'string'
    ? { reason, texts: texts[prepared(preparedAs)] }
    : undefined;
}
