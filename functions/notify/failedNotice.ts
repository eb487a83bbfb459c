// A notice that did not arrive, as the office needs to know it: which one, of which day, and to whom by role and organisation.
import type { Envelope } from '../../events/envelope.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { fullDay } from '../ui/dates.ts';
import type { SharedFacts } from './caseFacts.ts';
import { sameNamed } from './definitions.ts';
import { eventAt, firstOccasion } from './history.ts';
import type { Sources } from './sources.ts';

type Undelivered = SharedFacts<'notice-undelivered'>;

export interface FailedNotice {
  /** What it was about. */
  readonly subject: Bilingual;
  readonly day: Bilingual;
  readonly role: 'applicant' | 'nominee' | 'partner' | 'reviewer' | 'nominator';
  readonly organisation: string | undefined;
  /** Whether the address stands in this case, where the office can change it. */
  readonly hasAddressHere: boolean;
}

export async function failedNotice(sources: Sources, facts: Undelivered): Promise<FailedNotice> {
  const { notice } = facts.data;
  const sent = await firstOccasion(sources, await eventAt(sources, facts.caseNumber, notice));
  const role = roleOf(facts);
  return {
    subject: titleOf(sent),
    day: fullDay(sent.time),
    role,
    organisation: await organisationOf(sources, facts, role),
    hasAddressHere: role !== 'reviewer' && role !== 'nominator',
  };
}

function titleOf({ type }: Envelope): Bilingual {
  const definition = sameNamed(type);
  if (!definition) throw new Error(`no notice is known of ${type}`);
  return definition.title;
}

function roleOf({ data: { receiver }, head: { aggregate } }: Undelivered): FailedNotice['role'] {
  if (receiver === 'nominee') return 'nominee';
  if (receiver.startsWith('pt-')) return 'partner';
  if (receiver === aggregate.applicant) return 'applicant';
  const nominated = aggregate.kind === 'koploper' && receiver === aggregate.nominatedBy;
  return nominated ? 'nominator' : 'reviewer';
}

async function organisationOf(
  { cases, people }: Sources,
  { caseNumber, data: { receiver }, head: { aggregate } }: Undelivered,
  role: FailedNotice['role'],
): Promise<string | undefined> {
  switch (role) {
    case 'nominee':
      return (await cases.nomination(caseNumber))?.organisation;
    case 'partner':
      return (await cases.partner(caseNumber, receiver))?.name;
    case 'applicant': {
      const form = await cases.form(caseNumber, aggregate.form ?? 1);
      const organisation = form?.content['organisation'];
      return typeof organisation === 'string' ? organisation : undefined;
    }
    default:
      return (await people.getAll([receiver]))[0]?.organisation;
  }
}
