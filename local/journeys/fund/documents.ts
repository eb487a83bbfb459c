// The five documents of a request, as its form names them.
import { createHash } from 'node:crypto';
import type { FundContent } from '../../../schemas/forms/fund-v1.ts';
import type { FundDocument } from '../../../schemas/fund/vocabulary.ts';
import type { FundJourney } from './fundJourney.ts';

const names: Record<FundDocument, string> = {
  'plan-of-approach': 'plan-van-aanpak.pdf',
  'activity-plan': 'activiteitenplan.pdf',
  'multi-year-budget': 'meerjarenbegroting.pdf',
  'partnership-agreement': 'samenwerkingsovereenkomst.pdf',
  'public-summary': 'publiekssamenvatting.pdf',
};

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Names files that nobody uploaded. */
export function documentsOf(_journey: FundJourney, number: string): NonNullable<FundContent['documents']> {
  const named = Object.entries(names).map(([document, name]) => {
    const sha256 = createHash('sha256').update(`${number} ${document}`).digest('hex');
    const upload = [...sha256.slice(0, 10)].map((digit) => letters[Number.parseInt(digit, 16)]).join('');
    return [document, { upload: `up-${upload}`, name, sha256 }];
  });
  return Object.fromEntries(named);
}
