// The rows of the register and their keys. Every thing has one document; lists and region pages have entries of their own,
// so that each page is one GetItem or one Query.
import type {
  KoploperListing,
  PublicKoploper,
  PublicPact,
  PublicRegion,
  RegisterDocument,
} from '../../schemas/register.ts';

export interface RowKey {
  readonly pk: string;
  readonly sk: string;
}

export interface Entry extends RowKey {
  readonly entry: KoploperListing | PublicPact | PublicRegion;
}

/** All koplopers by name. */
export const koploperList = 'KOPLOPERS';
/** All regions and pacts by name. */
export const regionList = 'REGIONS';

export const koploperKey = (slug: string): RowKey => ({ pk: `KOPLOPER#${slug}`, sk: 'DOCUMENT' });
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

/** The entries a document has in lists and on region pages. */
export function entriesOf(document: RegisterDocument): readonly Entry[] {
  const place = sortedByName(document);
  switch (document.kind) {
    case 'koploper': {
      const entry = listingOf(document);
      const inRegions = document.regions.map((id) => ({
        pk: regionPartition(id),
        sk: `KOPLOPER#${place}`,
        entry,
      }));
      return [{ pk: koploperList, sk: place, entry }, ...inRegions];
    }
    case 'pact': {
      const inRegions = document.regions.map((id) => ({ pk: regionPartition(id), sk: `PACT#${place}` }));
      return [{ pk: regionList, sk: `PACT#${place}` }, ...inRegions].map((key) => ({
        ...key,
        entry: document,
      }));
    }
    case 'region':
      return [{ pk: regionList, sk: `REGION#${place}`, entry: document }];
  }
}

function listingOf({
  kind,
  slug,
  name,
  regions,
  themes,
  educationLevels,
  summary,
}: PublicKoploper): KoploperListing {
  const listing = { kind, slug, name, regions, themes, educationLevels };
  if (!summary) return listing;
  const { nl, en } = summary;
  return { ...listing, teaser: { nl: beginning(nl), ...(en === undefined ? {} : { en: beginning(en) }) } };
}

const teaserLength = 180;

/** The first sentences that fit, else the first words: one line, never cut inside a word. */
function beginning(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= teaserLength) return flat || '…';
  const room = flat.slice(0, teaserLength);
  const sentence = room.slice(0, Math.max(...['. ', '! ', '? '].map((stop) => room.lastIndexOf(stop))) + 1);
  if (sentence.length > teaserLength / 3) return sentence;
  const lastSpace = room.lastIndexOf(' ');
  return `${(lastSpace > 0 ? room.slice(0, lastSpace) : room).toWellFormed()} …`;
}
