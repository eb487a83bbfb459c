// A case as this person may see it: rows loaded as far as they may be read, the rest left out.
import { type Capacity, capacitiesOf } from '../../domain/koploper/access.ts';
import { koploperFindings } from '../../domain/koploper/findings.ts';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import { spread, toLevels } from '../../domain/koploper/scoring.ts';
import { standing } from '../../domain/koploper/standing.ts';
import { adviceText, decisionText, summaryText, supplementText } from '../../domain/koploper/textNames.ts';
import { mayReadAssignments, readableReviewers, type Viewer } from '../../domain/koploper/visibility.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { allowedCommands } from '../../domain/lifecycle/engine.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { CaseSummary, CaseView } from '../../schemas/caseView.ts';
import { koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import type { Partner, PartnerView } from '../../schemas/partner.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { clockView } from './clockView.ts';

/** The koploper case and how somebody stands before it; `undefined` when for them it does not exist. */
export async function findCase(
  cases: Pick<CaseStore, 'head'>,
  id: string,
  actor: Actor,
): Promise<{ head: Head<KoploperCase>; viewer: Viewer } | undefined> {
  const head = await cases.head(id, 'strong');
  if (head?.aggregate.kind !== 'koploper') return undefined;
  const current = head.aggregate;
  const capacities = capacitiesOf(actor, current);
  if (!capacities.some((capacity) => koploperLifecycle.mayRead(capacity, current.state))) return undefined;
  const viewer = { person: actor.kind === 'person' ? actor.person : undefined, capacities };
  return { head: { ...head, aggregate: current }, viewer };
}

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
  { head, viewer }: { head: Head<KoploperCase>; viewer: Viewer },
  actor: Actor,
  today: string,
): Promise<CaseView> {
  const current = head.aggregate;
  const clock = clockView(current, today);
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
    ...(clock ? { clock: clock.sentence } : {}),
    version: current.version,
    chain: current.chain ?? '',
    programme: 'kopgroep',
    allowed: [...allowed],
    needVersion: allowed.filter(asksVersion),
    findings: current.waived ? [] : koploperFindings(content, current.partners).map((one) => ({ ...one })),
    ...(form && current.form !== undefined
      ? {
          form: { number: current.form, etag: form.etag, content, ...(form.open ? { open: form.open } : {}) },
        }
      : {}),
    partners: partners.map(partnerViewOf),
    ...(current.supplement
      ? {
          supplement: {
            fields: current.supplement.fields,
            due: current.supplement.due,
            items: texts[supplementText(current.form ?? 1)],
          },
        }
      : {}),
    ...(await reviewParts(cases, viewer, current)),
    ...outcomeParts(viewer, current, texts),
    ...(current.slug === undefined ? {} : { slug: current.slug }),
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
          reviewers: (current.reviewers ?? []).map(({ person, sector, levels }) => ({
            person,
            sector,
            submitted: levels !== undefined,
          })),
        }
      : {}),
    ...(reviews.length > 0
      ? {
          reviews: reviews.map((review) => ({ ...review, levels: toLevels(review.levels) })),
          spread: spread(reviews.map(({ levels }) => levels)),
        }
      : {}),
  };
}

/** Advice and an unreleased decision are internal; the applicant reads the decision once it is released. */
function outcomeParts(
  viewer: Viewer,
  current: KoploperCase,
  texts: Record<string, unknown>,
): Partial<CaseView> {
  const holds = (...wanted: Capacity[]) => viewer.capacities.some((capacity) => wanted.includes(capacity));
  const { advice, consensus, decision, summary } = current;
  return {
    ...(advice && consensus && holds('chair', 'officer', 'decider')
      ? { advice: { advice, levels: toLevels(consensus), texts: texts[adviceText] } }
      : {}),
    ...(decision &&
    (decision.releasedAt ? holds('applicant', 'chair', 'officer', 'decider') : holds('officer', 'decider'))
      ? {
          decision: {
            outcome: decision.outcome,
            ...(decision.releasedAt === undefined ? {} : { releasedAt: decision.releasedAt }),
            ...(decision.reenterFrom === undefined ? {} : { reenterFrom: decision.reenterFrom }),
            texts: texts[decisionText(decision.preparedAs)],
          },
        }
      : {}),
    ...(summary && holds('applicant', 'officer')
      ? {
          summary: { status: summary.status, text: texts[summaryText(summary.proposedAs)] },
        }
      : {}),
  };
}
