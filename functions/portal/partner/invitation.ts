// The invitation behind a mail link: found only by who holds its secret, and where it stands.

import { caseKindOf } from '../../../domain/caseKinds.ts';
import { type CaseKindName, isCase } from '../../../schemas/case.ts';
import { caseNumber, type PartnerId, partnerId } from '../../../schemas/identifiers.ts';
import type { Partner } from '../../../schemas/partner.ts';
import { sameSecret } from '../../commands/nomination.ts';
import type { CaseStore } from '../../platform/caseStore.ts';

export interface Invitation {
  readonly kind: CaseKindName;
  readonly caseNumber: string;
  readonly partner: Partner;
  readonly project: string;
  readonly applicant: string | undefined;
  /** `open`: can be answered · `answered` · `removed` · `closed`: the application moved on before an answer came. */
  readonly stage: 'open' | 'answered' | 'removed' | 'closed';
}

export interface Link {
  readonly caseNumber: string;
  readonly partnerId: PartnerId;
  readonly secret: string;
}

/** The parts of an address; `undefined` when it cannot be one of ours. */
export function linkFrom(
  parts: Readonly<Record<'caseNumber' | 'partnerId' | 'secret', string>>,
): Link | undefined {
  const number = caseNumber.safeParse(parts.caseNumber);
  const partner = partnerId.safeParse(parts.partnerId);
  if (!number.success || !partner.success || parts.secret.length > 64) return undefined;
  return { caseNumber: number.data, partnerId: partner.data, secret: parts.secret };
}

/** `undefined` for every link that is not right, whatever is wrong with it: nobody learns which cases there are. */
export async function invitationBehind(
  cases: Pick<CaseStore, 'head' | 'partner' | 'form'>,
  { caseNumber: id, partnerId: invited, secret }: Link,
): Promise<Invitation | undefined> {
  const [head, partner] = await Promise.all([cases.head(id, 'strong'), cases.partner(id, invited)]);
  if (!head || !isCase(head.aggregate) || !partner || !sameSecret(partner.secret, secret)) return undefined;
  const { kind, state, form = 1 } = head.aggregate;
  const organisation = (await cases.form(id, form))?.content['organisation'];
  return {
    kind,
    caseNumber: id,
    partner,
    project: head.title ?? id,
    applicant: typeof organisation === 'string' ? organisation : undefined,
    stage: stageOf(partner, kind, state),
  };
}

function stageOf(partner: Partner, kind: CaseKindName, state: string): Invitation['stage'] {
  if (partner.status === 'removed') return 'removed';
  if (partner.status !== 'invited') return 'answered';
  const answerable = caseKindOf(kind).lifecycle.rows.some(
    ({ command, from }) => command === 'confirm-partnership' && from.includes(state),
  );
  return answerable ? 'open' : 'closed';
}
