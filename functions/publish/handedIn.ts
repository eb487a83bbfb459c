// What the public reads of a koploper that came the whole way: from the form as it was frozen, the summary the applicant
// approved and the partners that did not decline. Contact persons, addresses and links stay behind.
import { dayOf } from '../../domain/clock/days.ts';
import { summaryText } from '../../domain/koploper/textNames.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { type KoploperContent, koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import { slug } from '../../schemas/identifiers.ts';
import { bilingual } from '../../schemas/text.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { PublicContent } from './publicLife.ts';
import { publicPartners } from './publicPartners.ts';

/** `published` is the event that published it first. None of what is read here changes after that. */
export async function handedInContent(
  cases: Pick<CaseStore, 'form' | 'text' | 'partners'>,
  { aggregate, title }: Head<KoploperCase>,
  published: Envelope,
): Promise<PublicContent> {
  const { id, form: formNumber = 1, summary, decision, regions = [] } = aggregate;
  const [form, text, partners] = await Promise.all([
    cases.form(id, formNumber, 'strong'),
    summary && cases.text(id, summaryText(summary.proposedAs)),
    cases.partners(id),
  ]);
  if (!form || !text) throw new Error(`${id} is published, but its form or its summary is not there`);
  const content = koploperV1.content.parse(form.content);
  return {
    kind: 'koploper',
    slug: slug.parse(published.data['slug']),
    caseNumber: id,
    name: content.name ?? title ?? id,
    alsoKnownAs: [],
    regions,
    partners: publicPartners(leadOf(content), partners),
    educationLevels: content.educationLevels ?? [],
    themes: content.themes ?? [],
    results: content.results ?? [],
    summary: bilingual(2000).parse(text.body),
    publishedOn: dayOf(published.time),
    ...(decision?.releasedAt === undefined ? {} : { koploperSince: dayOf(decision.releasedAt) }),
  };
}

const leadOf = ({ organisation, organisationSector = 'other' }: KoploperContent) =>
  organisation === undefined ? undefined : { name: organisation, sector: organisationSector };
