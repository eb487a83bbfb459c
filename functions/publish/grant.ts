// The public document of a grant: the request as it was handed in last, who takes part, and its life up to an event. Contact
// persons, addresses, texts beside the public summary and what partners bring in stay behind.
import { grantBasis } from '../../domain/fund/grantBasis.ts';
import { roundName, roundSlug } from '../../domain/round/roundName.ts';
import type { Envelope } from '../../events/envelope.ts';
import { type FundContent, fundV1 } from '../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { PublicGrant } from '../../schemas/publicFund.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { basisOf } from './basis.ts';
import { grantLifeUpTo } from './grantLife.ts';
import { publicPartners } from './publicPartners.ts';

type Cases = Pick<CaseStore, 'head' | 'form' | 'partners' | 'events'>;

/**
 * The grant as `event` left it, whatever came after it. `undefined` when it had not been published by then: a decision is
 * made known to its applicant first. What is read beside the events does not change once a subsidy was granted.
 */
export async function changedGrant(cases: Cases, event: Envelope): Promise<PublicGrant | undefined> {
  const head = await cases.head(event.subject, 'strong');
  if (head?.aggregate.kind !== 'fund') throw new Error(`${event.subject} is no request to the fund`);
  const { aggregate } = head;
  if (aggregate.slug === undefined) return undefined;
  const life = grantLifeUpTo(await cases.events(event.subject), event);
  if (!life) return undefined;
  const [form, partners] = await Promise.all([
    cases.form(event.subject, aggregate.form ?? 1, 'strong'),
    cases.partners(event.subject),
  ]);
  if (!form) throw new Error(`${event.subject} is published, but its form is not there`);
  const content = fundV1.content.parse(form.content);
  const { name = aggregate.id, organisation, summary, category } = content;
  return {
    kind: 'grant',
    version: Number(event.sequence),
    caseNumber: aggregate.id,
    title: name,
    ...(summary === undefined ? {} : { summary: { nl: summary } }),
    ...basisOf(
      aggregate.regulation,
      grantBasis.map(({ article }) => article),
    ),
    ...recipientOf(content),
    ...(category === undefined ? {} : { category }),
    ...roundOf(aggregate),
    regions: aggregate.regions ?? [],
    partners: publicPartners(
      organisation === undefined ? undefined : { name: organisation, sector: 'education' },
      partners,
    ),
    ...life,
  };
}

function recipientOf({ organisation, brin, kvk }: FundContent): Pick<PublicGrant, 'recipient'> {
  if (organisation === undefined) return {};
  return {
    recipient: {
      name: organisation,
      ...(brin === undefined ? {} : { brin }),
      ...(kvk === undefined ? {} : { kvk }),
    },
  };
}

const roundOf = ({ round }: FundCase): Pick<PublicGrant, 'round'> =>
  round === undefined ? {} : { round: { slug: roundSlug(round), name: roundName(round) } };
