// A stored case as it stands at a moment, with what an input may have to name: links, ETags, days and people.
import { caseKindOf } from '../../domain/caseKinds.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { applicantNotices as fundNotices } from '../../domain/fund/notices.ts';
import { applicantNotices as koploperNotices } from '../../domain/koploper/notices.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { CaseStore } from '../../functions/platform/caseStore.ts';
import { type Case, type CaseKindName, isCase } from '../../schemas/case.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';

interface Mailed {
  readonly notice: number;
  readonly template: string;
  readonly receiver: string;
}

export interface Moment<Of extends Case = Case> {
  readonly current: Of;
  /** Today in Europe/Amsterdam. */
  readonly today: string;
  readonly partners: readonly Partner[];
  readonly nomination: Nomination | undefined;
  readonly formEtag: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly savedOn: string | undefined;
  /** What was mailed about this case to whom, oldest first. */
  readonly mailed: readonly Mailed[];
  /** Reviewers that could be assigned. */
  readonly reviewers: readonly string[];
  /** Where several inputs would do: which of them. */
  readonly choice: number;
}

export const pick = <One>(from: readonly One[], choice: number): One | undefined =>
  from[choice % from.length];
export const latest = (...days: (string | undefined)[]): string =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) ?? '';

/** Which mail to the applicant an event of a kind brings. */
export const noticesOf: Readonly<Record<CaseKindName, Readonly<Record<string, string | undefined>>>> = {
  koploper: koploperNotices,
  fund: fundNotices,
};

/** `reviewers` could be assigned; `choice` tells inputs apart where several would do. */
export async function momentOfCase(
  cases: CaseStore,
  id: string,
  now: string,
  reviewers: readonly string[],
  choice = 0,
): Promise<Moment> {
  const head = await cases.head(id, 'strong');
  if (!head || !isCase(head.aggregate)) throw new Error(`${id} is no case`);
  const current = head.aggregate;
  const [partners, nomination, form, history] = await Promise.all([
    cases.partners(id),
    cases.nomination(id),
    current.form === undefined ? undefined : cases.form(id, current.form, 'strong'),
    cases.events(id),
  ]);
  return {
    current,
    today: dayOf(now),
    partners,
    nomination,
    formEtag: form?.etag ?? 'none',
    content: form?.content ?? {},
    savedOn: current.state === 'draft' ? form?.savedOn : undefined,
    mailed: history.flatMap((event) => mailedOn(event, current)),
    reviewers,
    choice,
  };
}

/** The mail to whoever was invited, or to the applicant. */
function mailedOn({ type, sequence, data }: Envelope, { applicant, kind }: Case): Mailed[] {
  const name = caseKindOf(kind).eventName(type) ?? '';
  const notice = Number(sequence);
  if (name === 'project-nominated') return [{ notice, template: 'nomination', receiver: 'nominee' }];
  if (name === 'partner-invited')
    return [{ notice, template: 'partner-invitation', receiver: String(data['partner']) }];
  const template = noticesOf[kind][name];
  return template === undefined || applicant === undefined ? [] : [{ notice, template, receiver: applicant }];
}
