// Where the term for our decision stands: the same words in every mail that speaks of it.

import { type Block, details } from '../../ui/mail/letter.ts';
import type { CaseFacts } from '../caseFacts.ts';
import { TooEarly } from '../sources.ts';

/** Throws when the case was read before its event was in it; the message then comes back. */
export function termInWords({ clock }: CaseFacts): Block {
  if (!clock) throw new TooEarly();
  return details([{ label: { nl: 'Termijn voor ons besluit', en: 'Term for our decision' }, value: clock }]);
}
