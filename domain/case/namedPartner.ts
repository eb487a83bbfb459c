// The partner that a command of the applicant names: in the application, whatever it answered, and not removed from it.
import { isNamed, type Partner } from '../../schemas/partner.ts';
import type { CaseFacts, CaseGuard } from './types.ts';

export const isPartner: CaseGuard<string, 'partner'> = {
  code: 'no-such-partner',
  says: { nl: 'Deze partner staat niet in de aanvraag.', en: 'This partner is not in the application.' },
  at: '/partner',
  holds: ({ facts: { partner } }) => partner !== undefined && isNamed(partner),
};

/** Behind `isPartner`. */
export function namedPartner({ facts: { partner } }: { readonly facts: Pick<CaseFacts, 'partner'> }) {
  if (!partner || partner.status === 'removed')
    throw new Error('a partner that is not there passed the guard');
  const status: Exclude<Partner['status'], 'removed'> = partner.status;
  return { ...partner, status };
}
