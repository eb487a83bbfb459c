// A case as this person may see it: rows loaded as far as they may be read, the rest left out.
import { spread } from '../../domain/case/reviews.ts';
import { mayReadAssignments, readableReviewers, type Viewer } from '../../domain/case/visibility.ts';
import { koploperFindings } from '../../domain/koploper/findings.ts';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import { formIsWritten } from '../../domain/koploper/openTerms.ts';
import { toLevels } from '../../domain/koploper/scoring.ts';
import { standing } from '../../domain/koploper/standing.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { allowedCommands } from '../../domain/lifecycle/engine.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { CaseSummary, CaseView } from '../../schemas/caseView.ts';
import { koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import type { Partner, PartnerView } from '../../schemas/partner.ts';
import { criteria } from '../../schemas/rubrics/kopgroep-v1.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { partsFor } from './caseParts.ts';
import { type CaseReader, caseReaderOf } from './caseReader.ts';
import { clockInWords } from './clockView.ts';

/** Read strongly: what was just done is seen. */
export const findCase = async (
  cases: Pick<CaseStore, 'head'>,
  id: string,
  asking: Actor,
): Promise<CaseReader | undefined> => caseReaderOf(await cases.head(id, 'strong'), asking);

export function summarise({ aggregate, title }: Head<KoploperCase>): CaseSummary {
  const { id, state, regions, submittedAt, decisionDue } = aggregate;
  return {
    number: id,
    ...(title === undefined ? {} : { title }),
    state,
    regions: regions ?? [],
    standing: standing(aggregate),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(decisionDue === undefined ? {} : { decisionDue }),
  };
}

/** Everything of the case that this viewer may read. At most seven reads, whatever the case has been through. */
export async function viewCase(
  cases: Pick<CaseStore, 'form' | 'partners' | 'texts' | 'reviews'>,
  { head, viewer, actor }: CaseReader,
  today: string,
): Promise<CaseView> {
  const current = head.aggregate;
  const clock = clockInWords(current, today);
  const [form, partners, texts] = await Promise.all([
    current.form === undefined ? undefined : cases.form(current.id, current.form, 'strong'),
    cases.partners(current.id),
    cases.texts(current.id),
  ]);
  const content = koploperV1.content.parse(form?.content ?? {});
  const allowed = allowedCommands(koploperLifecycle, current, actor);
  const asksVersion = (command: string) =>
    koploperLifecycle.rows.some((row) => row.command === command && row.contention === 'tell');
  return {
    ...summarise(head),
    ...(clock ? { clock } : {}),
    version: current.version,
    chain: current.chain ?? '',
    programme: 'kopgroep',
    allowed: [...allowed],
    needVersion: allowed.filter(asksVersion),
    findings: current.waived ? [] : koploperFindings(content, current).map((one) => ({ ...one })),
    ...(form && current.form !== undefined
      ? {
          form: {
            number: current.form,
            etag: form.etag,
            content,
            ...(form.open && formIsWritten(current) ? { open: form.open } : {}),
          },
        }
      : {}),
    partners: partners.map(partnerViewOf),
    ...(await reviewParts(cases, viewer, current)),
    ...partsFor({ viewer, current, texts, contact: head.contact, today }),
  };
}

const partnerViewOf = ({ id, name, sector, educationLevel, role, status }: Partner): PartnerView => ({
  id,
  name,
  sector,
  role,
  status,
  ...(educationLevel === undefined ? {} : { educationLevel }),
});

async function reviewParts(
  cases: Pick<CaseStore, 'reviews'>,
  viewer: Viewer,
  current: KoploperCase,
): Promise<Partial<CaseView>> {
  const readable = readableReviewers(viewer, current);
  const motivations = readable.length > 0 ? await cases.reviews(current.id) : new Map<string, unknown>();
  const reviews = (current.reviewers ?? [])
    .filter(({ person }) => readable.includes(person))
    .map(({ person, levels = [] }) => ({ reviewer: person, levels, motivations: motivations.get(person) }));
  return {
    ...(mayReadAssignments(viewer, current)
      ? {
          reviewers: (current.reviewers ?? []).map(({ person, sector, levels, abstained }) => ({
            person,
            sector,
            submitted: levels !== undefined,
            ...(abstained ? { abstained } : {}),
          })),
        }
      : {}),
    ...(reviews.length > 0
      ? {
          reviews: reviews.map((review) => ({ ...review, levels: toLevels(review.levels) })),
          spread: spread(
            criteria,
            reviews.map(({ levels }) => levels),
          ),
        }
      : {}),
  };
}
