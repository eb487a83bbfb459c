// The rows of the register and their keys. Every thing has one document; lists and region pages have entries of their own,
// so that each page is one GetItem or one Query.
import type { GrantListing, PublicGrant, RoundListing } from '../../schemas/publicFund.ts';
import type {
  BottleneckListing,
  FeedEntry,
  KoploperListing,
  PublicKoploper,
  PublicPact,
  PublicRegion,
  RetractedKoploper,
} from '../../schemas/register.ts';
import type { RegisterDocument } from '../../schemas/registerDocument.ts';
import {
  type FindableRow,
  findableBottleneck,
  findableGrant,
  findableKoploper,
  findablePact,
  findableRow,
} from './findableRows.ts';
import {
  bottleneckListingOf,
  grantListingOf,
  listingOf,
  newsOf,
  regionListingOf,
  roundListingOf,
} from './registerListing.ts';

export interface RowKey {
  readonly pk: string;
  readonly sk: string;
}

interface ListedEntry extends RowKey {
  readonly entry:
    | BottleneckListing
    | KoploperListing
    | FeedEntry
    | PublicPact
    | PublicRegion
    | GrantListing
    | RoundListing;
}

export type Entry = ListedEntry | FindableRow;

/** All koplopers by name. */
export const koploperList = 'KOPLOPERS';
/** Every koploper that is or was there, by its last change. */
export const koploperFeed = 'FEED';
/** All bottlenecks by name. */
export const bottleneckList = 'BOTTLENECKS';
/** All regions and pacts by name. */
export const regionList = 'REGIONS';
/** All grants by the day of their decision. */
export const grantList = 'GRANTS';
/** Grants of which no subsidy was left, by the day of their decision: in open data and the feed alone. */
export const endedGrantList = 'ENDED-GRANTS';
/** All rounds by year and number. */
export const roundList = 'ROUNDS';

export const koploperKey = (slug: string): RowKey => ({ pk: `KOPLOPER#${slug}`, sk: 'DOCUMENT' });
export const grantKey = (slug: string): RowKey => ({ pk: `GRANT#${slug}`, sk: 'DOCUMENT' });
/** A round's document stands among the grants of that round, so that its page is one Query. */
export const roundPartition = (slug: string): string => `ROUND#${slug}`;
/** A region's document stands among what belongs to the region, so that its page is one Query. */
export const regionPartition = (id: string): string => `REGION#${id}`;

export function documentKey({ kind, slug }: Pick<RegisterDocument, 'kind' | 'slug'>): RowKey {
  switch (kind) {
    case 'koploper':
      return koploperKey(slug);
    case 'region':
      return { pk: regionPartition(slug), sk: 'DOCUMENT' };
    case 'pact':
      return { pk: `PACT#${slug}`, sk: 'DOCUMENT' };
    case 'grant':
      return grantKey(slug);
    case 'round':
      return { pk: roundPartition(slug), sk: 'DOCUMENT' };
    case 'bottleneck':
      return { pk: `BOTTLENECK#${slug}`, sk: 'DOCUMENT' };
  }
}

/** Sorts by name whatever its capitals and accents; the slug makes it unique. ASCII, at most 201 characters. */
export function sortedByName({ name, slug }: { readonly name: string; readonly slug: string }): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${(words ?? []).join('-').slice(0, 100)}#${slug}`;
}

/** The entries a document has in lists, in the feed and on region pages. */
export function entriesOf(document: RegisterDocument): readonly Entry[] {
  switch (document.kind) {
    case 'koploper':
      return [...inLists(document), ...inFeed(document)];
    case 'pact': {
      const place = `PACT#${sortedByName(document)}`;
      const inRegions = document.regions.map((id) => ({ pk: regionPartition(id), sk: place }));
      return [
        ...[{ pk: regionList, sk: place }, ...inRegions].map((key) => ({ ...key, entry: document })),
        findableRow(findablePact(document)),
      ];
    }
    case 'bottleneck':
      return [
        { pk: bottleneckList, sk: sortedByName(document), entry: bottleneckListingOf(document) },
        findableRow(findableBottleneck(document)),
      ];
    case 'region':
      return [{ pk: regionList, sk: `REGION#${sortedByName(document)}`, entry: regionListingOf(document) }];
    case 'grant':
      return ofGrant(document);
    case 'round':
      return [{ pk: roundList, sk: `${document.year}#${document.slug}`, entry: roundListingOf(document) }];
  }
}

/** In every list as long as it stands: what came to an end after an objection is in the list of those only. */
function ofGrant(document: PublicGrant): readonly Entry[] {
  const { regions, round } = document;
  const entry = grantListingOf(document);
  const place = placeOfGrant(document);
  if (document.status === 'ended') return [{ pk: endedGrantList, sk: place, entry }];
  return [
    { pk: grantList, sk: place, entry },
    ...regions.map((id) => ({ pk: regionPartition(id), sk: `GRANT#${place}`, entry })),
    ...(round ? [{ pk: roundPartition(round.slug), sk: `GRANT#${place}`, entry }] : []),
    findableRow(findableGrant(document)),
  ];
}

/** By the day of the decision, as exact as it is known; what has none comes before all others. */
const placeOfGrant = ({ awardedOn, slug }: Pick<GrantListing, 'awardedOn' | 'slug'>): string =>
  `${awardedOn ?? '0'}#${slug}`;

/** In no list once it is retracted or archived, so that nothing counts it either. */
function inLists(document: PublicKoploper | RetractedKoploper): readonly Entry[] {
  if ('retractedOn' in document || document.archivedOn !== undefined) return [];
  const entry = listingOf(document);
  const place = sortedByName(document);
  const inRegions = document.regions.map((id) => ({
    pk: regionPartition(id),
    sk: `KOPLOPER#${place}`,
    entry,
  }));
  return [{ pk: koploperList, sk: place, entry }, ...inRegions, findableRow(findableKoploper(document))];
}

/** Once, at its last change: the feed shows what is newest first and knows no entry twice. */
function inFeed(document: PublicKoploper | RetractedKoploper): readonly Entry[] {
  const entry = newsOf(document);
  return entry ? [{ pk: koploperFeed, sk: `${entry.changedAt}#${entry.slug}`, entry }] : [];
}
