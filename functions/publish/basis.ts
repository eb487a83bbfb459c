// The regulation on which something rests, by name, with the articles that were applied.
import type { PublicBasis } from '../../schemas/publicFund.ts';
import { earlierRegulations, regulations } from '../../schemas/regulations/regulations.ts';

/** `undefined` where the regulation is not known. Throws for a code that no file of this version has. */
export function basisOf(
  code: string | undefined,
  articles: readonly string[] = [],
): Pick<{ readonly basis: PublicBasis }, 'basis'> | undefined {
  if (code === undefined) return undefined;
  const found = [...regulations, ...earlierRegulations].find((one) => one.code === code);
  if (!found) throw new Error(`there is no regulation ${code}`);
  const { name, bwbId } = found;
  return {
    basis: {
      regulation: code,
      name,
      articles: [...articles],
      ...(bwbId === undefined ? {} : { bwbId }),
    },
  };
}
