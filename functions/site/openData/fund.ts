// Grants and rounds of the fund as open data: what lists hold of each, under the address of its page. Amounts are euro cents.
import type { GrantListing, RoundListing } from '../../../schemas/publicFund.ts';
import { regionName } from '../../../schemas/regions.ts';
import { type Columns, several } from '../../ui/csv.ts';

export type OpenGrant = ReturnType<typeof openGrant>;
export type OpenRound = ReturnType<typeof openRound>;

const roundAddress = (baseAddress: string, slug: string): string => `${baseAddress}/rondes/${slug}`;

export const openGrant = (
  baseAddress: string,
  { kind: _kind, slug, version: _version, round, regions, ...columns }: GrantListing,
) => ({
  id: `${baseAddress}/subsidies/${slug}`,
  ...columns,
  ...(round === undefined ? {} : { round: { id: roundAddress(baseAddress, round.slug), name: round.name } }),
  regions: regions.map((region) => ({ id: `${baseAddress}/regios/${region}`, name: regionName(region) })),
});

export const openRound = (
  baseAddress: string,
  { kind: _kind, slug, carriedOver, ...content }: RoundListing,
) => ({
  id: roundAddress(baseAddress, slug),
  ...content,
  ...(carriedOver === undefined
    ? {}
    : {
        carriedOver: {
          ...carriedOver,
          from: { id: roundAddress(baseAddress, carriedOver.from.slug), name: carriedOver.from.name },
        },
      }),
});

/** As its source rounds it: said in a column of its own, for an amount is a number. */
const roundedOr = (amount: { readonly rounded?: true | undefined } | undefined): string | undefined =>
  amount && (amount.rounded ? 'yes' : 'no');

export const grantColumns: Columns<OpenGrant> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  title: ({ title }) => title,
  summaryNl: ({ summary }) => summary?.nl,
  recipient: ({ recipient }) => recipient?.name,
  recipientBrin: ({ recipient }) => recipient?.brin,
  recipientKvk: ({ recipient }) => recipient?.kvk,
  regulation: ({ basis }) => basis?.name.nl,
  articles: ({ basis }) => several(basis?.articles ?? []),
  category: ({ category }) => category,
  round: ({ round }) => round?.id,
  regions: ({ regions }) => several(regions.map(({ name }) => name)),
  awardedOn: ({ awardedOn }) => awardedOn,
  grantedCents: ({ granted }) => granted?.cents,
  grantedRounded: ({ granted }) => roundedOr(granted),
  changedCents: ({ changed }) => changed?.cents,
  changedOn: ({ changed }) => changed?.on,
  settledCents: ({ settled }) => settled?.cents,
  settledOn: ({ settled }) => settled?.on,
  startsOn: ({ startsOn }) => startsOn,
  endsOn: ({ endsOn }) => endsOn,
  objectionUpheldOn: ({ objectionUpheldOn }) => objectionUpheldOn,
  endedOn: ({ endedOn }) => endedOn,
  publishedOn: ({ publishedOn }) => publishedOn,
  changedAt: ({ changedAt }) => changedAt,
  caseNumber: ({ caseNumber }) => caseNumber,
  sources: ({ provenance }) => several(provenance?.sources ?? []),
};

export const roundColumns: Columns<OpenRound> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  nameNl: ({ name }) => name.nl,
  nameEn: ({ name }) => name.en,
  year: ({ year }) => year,
  opensOn: ({ opensOn }) => opensOn,
  closesOn: ({ closesOn }) => closesOn,
  ceilingCents: ({ ceilings }) => ceilings.at(-1)?.cents,
  carriedOverCents: ({ carriedOver }) => carriedOver?.cents,
  submitted: ({ result }) => result?.submitted,
  positive: ({ result }) => result?.positive,
  granted: ({ result }) => result?.granted,
  refusedForCeiling: ({ result }) => result?.refusedForCeiling,
  grantedCents: ({ result }) => result?.amountGranted?.cents,
  grantedRounded: ({ result }) => roundedOr(result?.amountGranted),
  decidedOn: ({ result }) => result?.on,
};
