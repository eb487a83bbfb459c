// The regulation a request or a round is under.

import type { Regulation } from '../../schemas/regulations/regulation.ts';
import { regulationNamed } from '../../schemas/regulations/regulations.ts';

/** Throws for a code that no file of this version has: a case was started under it, so it must be there. */
export function regulationOf({ regulation: code }: { readonly regulation?: string | undefined }): Regulation {
  const found = regulationNamed(code ?? '');
  if (!found) throw new Error(`there is no regulation ${code}`);
  return found;
}

/** `artikel 11.3 van de Regeling regionaal investeringsfonds mbo 2024–2027`, as a finding names its source. */
export const articleOf = ({ name }: Regulation, article: string): string =>
  `${name.nl}, ${/^\d/.test(article) ? 'artikel ' : ''}${article}`;
