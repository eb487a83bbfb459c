// Things in few words: as lists show them, and as the feed tells of them.
import type { GrantListing, PublicGrant, PublicRound, RoundListing } from '../../schemas/publicFund.ts';
import type {
  BottleneckListing,
  FeedEntry,
  KoploperListing,
  PublicBottleneck,
  PublicKoploper,
  PublicRegion,
  RetractedKoploper,
} from '../../schemas/register.ts';

export function listingOf({
  kind,
  slug,
  name,
  regions,
  themes,
  educationLevels,
  summary,
}: PublicKoploper): KoploperListing {
  return { kind, slug, name, regions, themes, educationLevels, ...teaserOf(summary) };
}

export function grantListingOf(document: PublicGrant): GrantListing {
  const {
    partners: _,
    partnersCount: __,
    totalBudget: ___,
    cofinancing: ____,
    note: _____,
    ...columns
  } = document;
  return columns;
}

export function roundListingOf(document: PublicRound): RoundListing {
  const { kind, slug, name, year, status, opensOn, closesOn, ceilings, carriedOver, result } = document;
  return {
    kind,
    slug,
    name,
    year,
    status,
    ceilings,
    ...(opensOn === undefined ? {} : { opensOn }),
    ...(closesOn === undefined ? {} : { closesOn }),
    ...(carriedOver === undefined ? {} : { carriedOver }),
    ...(result === undefined ? {} : { result }),
  };
}
/** Without what it tells of itself: all regions and pacts are read as one page. */
export const regionListingOf = ({
  introduction: _,
  facilitator: __,
  ...document
}: PublicRegion): PublicRegion => ({ ...document, agenda: [], revisions: [] });

export const bottleneckListingOf = ({
  kind,
  slug,
  name,
  question,
  status,
}: PublicBottleneck): BottleneckListing => ({ kind, slug, name, question: beginning(question), status });

/** The last change of a koploper; `undefined` in a document that does not say when that was. */
export function newsOf(document: PublicKoploper | RetractedKoploper): FeedEntry | undefined {
  const { slug, changedAt } = document;
  if (changedAt === undefined) return undefined;
  if ('retractedOn' in document) return { change: 'retracted', slug, changedAt };
  const { name, summary, archivedOn, versions } = document;
  const shown = versions.length > 1 ? 'revised' : 'published';
  const change = archivedOn === undefined ? shown : 'archived';
  return { change, slug, changedAt, name, ...teaserOf(summary) };
}

function teaserOf(summary: PublicKoploper['summary']): Pick<KoploperListing, 'teaser'> {
  if (!summary) return {};
  const { nl, en } = summary;
  return { teaser: { nl: beginning(nl), ...(en === undefined ? {} : { en: beginning(en) }) } };
}

const teaserLength = 180;

/** The first sentences that fit, else the first words: one line, never cut inside a word. */
export function beginning(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= teaserLength) return flat || '…';
  const room = flat.slice(0, teaserLength);
  const sentence = room.slice(0, Math.max(...['. ', '! ', '? '].map((stop) => room.lastIndexOf(stop))) + 1);
  if (sentence.length > teaserLength / 3) return sentence;
  const lastSpace = room.lastIndexOf(' ');
  return `${(lastSpace > 0 ? room.slice(0, lastSpace) : room).toWellFormed()} …`;
}
