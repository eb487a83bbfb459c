// Gathers what a case holds about one person, from the rows in which persons and their texts stand.
import { answerText, groundsText, withdrawalText } from '../../domain/case/textNames.ts';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { reportText } from '../../domain/fund/textNames.ts';
import { revisionText } from '../../domain/koploper/textNames.ts';
import { personalDataErased } from '../../events/case/personal-data-erased.ts';
import type { Envelope } from '../../events/envelope.ts';
import { eventNamed } from '../../events/types.ts';
import type { Case, CaseKindName } from '../../schemas/case.ts';
import type { NoticeReceiver } from '../../schemas/notices.ts';
import { type PersonData, personData } from '../../schemas/personData.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';

type Cases = Pick<
  CaseStore,
  'events' | 'forms' | 'files' | 'texts' | 'reviews' | 'partner' | 'nomination' | 'mailsTo'
>;

/** At most eight reads. `undefined` when the case holds nothing about this person. `now` is an instant (UTC). */
export async function personDataIn(
  cases: Cases,
  { aggregate, contact }: Head<Case>,
  subject: NoticeReceiver,
  now: string,
): Promise<PersonData | undefined> {
  const { id, applicant, reviewers = [] } = aggregate;
  const isApplicant = subject === applicant;
  const [history, mails, partner, nomination] = await Promise.all([
    cases.events(id),
    cases.mailsTo(id, subject),
    subject.startsWith('pt-') ? cases.partner(id, subject) : undefined,
    subject === 'nominee' ? cases.nomination(id) : undefined,
  ]);
  const acts = history.filter(({ authid }) => authid === subject);
  const reviewed = reviewers.some(({ person }) => person === subject);
  if (!isApplicant && !partner && !nomination && !reviewed && acts.length === 0 && mails.length === 0)
    return undefined;
  const [forms, files, texts, reviews] = await Promise.all([
    isApplicant ? cases.forms(id) : undefined,
    isApplicant ? cases.files(id) : [],
    isApplicant ? cases.texts(id) : undefined,
    reviewed ? cases.reviews(id) : undefined,
  ]);
  return personData.parse({
    caseNumber: id,
    subject,
    exportedAt: now,
    ...(isApplicant && contact ? { contact } : {}),
    ...(partner ? { partner } : {}),
    ...(nomination ? { nomination } : {}),
    ...(forms ? { forms: contents(aggregate, forms) } : {}),
    ...(files.length > 0 ? { files } : {}),
    ...(texts ? { texts: written(aggregate, texts, acts) } : {}),
    ...(reviews?.has(subject) ? { review: reviews.get(subject) } : {}),
    acts: acts.map(({ id: event, type, time }) => ({ id: event, type, time })),
    mails,
    ...erasure(history, subject),
  });
}

const contents = ({ kind }: Case, forms: Awaited<ReturnType<Cases['forms']>>) =>
  Object.fromEntries(
    [...forms].map(([number, { content }]) => [String(number), caseKindOf(kind).content.parse(content)]),
  );

/** The names of the texts that an applicant leaves behind, under the number of the event. */
const ownTexts: Record<CaseKindName, readonly ((version: number) => string)[]> = {
  koploper: [answerText, groundsText, revisionText],
  fund: [answerText, groundsText, reportText],
};

/** The texts that stand under the numbers of the person's own events. */
function written(
  { kind }: Case,
  texts: Record<string, unknown>,
  acts: readonly Envelope[],
): Record<string, unknown> {
  const versions = acts.map(({ sequence }) => Number(sequence));
  const own = new Set([
    withdrawalText,
    ...versions.flatMap((version) => ownTexts[kind].map((name) => name(version))),
  ]);
  return Object.fromEntries(Object.entries(texts).filter(([name]) => own.has(name)));
}

function erasure(history: readonly Envelope[], subject: NoticeReceiver): Pick<PersonData, 'erased' | 'kept'> {
  const erasures = history
    .filter(({ type }) => eventNamed(type)?.name === 'personal-data-erased')
    .map(({ data }) => personalDataErased.data.parse(data))
    .filter((data) => data.subject === subject);
  return {
    erased: [...new Set(erasures.flatMap(({ erased }) => erased))],
    kept: erasures.at(-1)?.kept ?? [],
  };
}
