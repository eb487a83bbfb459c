// Grants as a file of the 360Giving Data Standard 1.4, in which grants of all funders are read side by side.
import { slugOf } from '../../../domain/case/slug.ts';
import type { GrantListing } from '../../../schemas/publicFund.ts';
import { licence, publisherName } from './catalogue.ts';
import { threeSixtyGivingPath } from './paths.ts';

const fundName = 'Regionaal Investeringsfonds mbo';

type Listed = readonly GrantListing[];

/**
 * The standard asks of each grant an exact amount, a day and a recipient: a grant without one of those, and one of which no
 * subsidy was left, is counted in the description instead. Amounts are euros.
 */
export function threeSixtyGiving(baseAddress: string, listed: Listed, ended: Listed) {
  const grants = listed.flatMap((grant) => grantIn(baseAddress, grant));
  const incomplete = listed.length - grants.length;
  return {
    version: '1.4',
    title: `Subsidies van het ${fundName}`,
    description: [
      `Grants of the ${fundName}.`,
      `Left out: ${incomplete} without an exact amount, a day or a recipient, and ${ended.length} of which the subsidy ended.`,
      `All of them are in ${baseAddress}/data/subsidies.json.`,
    ].join(' '),
    identifier: `${baseAddress}${threeSixtyGivingPath}`,
    publisher: { name: publisherName, website: baseAddress },
    license: licence,
    downloadURL: `${baseAddress}${threeSixtyGivingPath}`,
    accessURL: `${baseAddress}/data`,
    grants,
  };
}

/** None, or one. After an objection what was decided anew is what was awarded. */
function grantIn(baseAddress: string, grant: GrantListing) {
  const { slug, title, summary, granted, changed, awardedOn, recipient, startsOn, endsOn } = grant;
  const exact = granted?.rounded ? undefined : granted;
  const { cents } = changed ?? exact ?? {};
  if (cents === undefined || recipient === undefined || !/^\d{4}-\d\d-\d\d$/.test(awardedOn ?? '')) return [];
  const id = `${baseAddress}/subsidies/${slug}`;
  return [
    {
      id,
      url: id,
      title,
      description: summary?.nl ?? title,
      currency: 'EUR',
      amountAwarded: cents / 100,
      awardDate: awardedOn,
      ...(startsOn === undefined && endsOn === undefined
        ? {}
        : {
            plannedDates: [
              {
                ...(startsOn === undefined ? {} : { startDate: startsOn }),
                ...(endsOn === undefined ? {} : { endDate: endsOn }),
              },
            ],
          }),
      recipientOrganization: [{ id: organisationId(baseAddress, recipient), name: recipient.name }],
      fundingOrganization: [{ id: ownId(baseAddress, slugOf(fundName)), name: fundName }],
      ...(grant.round === undefined
        ? {}
        : { grantProgramme: [{ code: grant.round.slug, title: grant.round.name.nl }] }),
      ...(grant.changedAt === undefined ? {} : { dateModified: grant.changedAt }),
    },
  ];
}

/** As org-id.guide has it for the trade register; one of ours where that number is not known. */
const organisationId = (
  baseAddress: string,
  { name, brin, kvk }: NonNullable<GrantListing['recipient']>,
): string => (kvk === undefined ? ownId(baseAddress, brin ?? slugOf(name)) : `NL-KVK-${kvk}`);

const ownId = (baseAddress: string, code: string): string => `${baseAddress}${threeSixtyGivingPath}#${code}`;
