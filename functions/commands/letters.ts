// The letters of a case, each to whom it is for: those that went out, and to who decides also the one that is prepared.
import type { Capacity } from '../../domain/case/capacity.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { decisionDocument } from '../../domain/fund/letter/decisionDocument.ts';
import type { FundDecisionFacts } from '../../domain/fund/letter/facts.ts';
import { letterHash, letterText } from '../../domain/fund/letter/letterHash.ts';
import { lettersLack } from '../../domain/fund/letter/lettersLack.ts';
import { decisionFactsOf } from '../../domain/fund/letterFacts.ts';
import { objectionFactsOf } from '../../domain/fund/objectionFacts.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import { letterDocument } from '../../schemas/fund/letterDocument.ts';
import type { LetterSubject, SentLetter } from '../../schemas/fund/letters.ts';
import type { LetterSummary, LetterView } from '../../schemas/letterView.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { CaseReader } from './caseReader.ts';
import { loadDecisionParts } from './facts/decisionParts.ts';

type Cases = Pick<CaseStore, 'form' | 'head' | 'text'>;

/** Whom a letter is for, and who made it or stands behind it. */
const readers: readonly Capacity[] = ['applicant', 'signatory', 'chair', 'officer', 'decider'];
/** Nobody else knows what is still being decided. */
const preparers: readonly Capacity[] = ['officer', 'decider'];

const conceptName = 'concept';

/** Those that went out, oldest first, and then the one that is prepared. `now` is an instant (UTC). */
export async function listLetters(
  cases: Cases,
  reader: CaseReader,
  now: string,
): Promise<readonly LetterSummary[]> {
  const prepared = await conceptFor(cases, reader, now);
  return [...lettersSent(reader).map(summaryOf), ...(prepared ? [prepared.summary] : [])];
}

/** `undefined` when there is no such letter, or when for this reader it does not exist. Throws when it is not the letter of the history. */
export async function findLetter(
  cases: Cases,
  reader: CaseReader,
  name: string,
  now: string,
): Promise<LetterView | undefined> {
  if (name === conceptName) {
    const prepared = await conceptFor(cases, reader, now);
    return prepared && { ...prepared.summary, document: prepared.document };
  }
  const { id } = reader.head.aggregate;
  const sent = lettersSent(reader).find(({ as }) => String(as) === name);
  const text = sent && (await cases.text(id, letterText(sent.as)));
  if (text?.body === undefined || !sent) return undefined;
  const document = letterDocument.parse(text.body);
  if (letterHash(document) !== sent.hash)
    throw new Error(`letter ${name} of ${id} is not the one of its history`);
  return { ...summaryOf(sent), document };
}

/** Of what went out. */
export const mayReadLetters = (reader: CaseReader): boolean => may(reader, readers);
/** Of what is still being decided. */
export const mayReadConcept = (reader: CaseReader): boolean => may(reader, preparers);

const may = ({ viewer, kind, head }: CaseReader, wanted: readonly Capacity[]): boolean =>
  viewer.capacities.some(
    (capacity) => wanted.includes(capacity) && kind.lifecycle.mayRead(capacity, head.aggregate.state),
  );

/** Those that went out, as far as this reader may have them, oldest first. */
export function lettersSent(reader: CaseReader): readonly SentLetter[] {
  const { aggregate } = reader.head;
  return aggregate.kind === 'fund' && mayReadLetters(reader) ? (aggregate.letters ?? []) : [];
}

const summaryOf = ({ about, as, on, hash }: SentLetter) => ({
  letter: String(as),
  about,
  state: 'released' as const,
  releasedOn: on,
  hash,
});

async function conceptFor(cases: Cases, reader: CaseReader, now: string) {
  const head = fundHead(reader.head);
  const about = head && preparedIn(head.aggregate);
  if (!head || !about || !may(reader, preparers)) return undefined;
  const facts = await factsOf(cases, head, about, dayOf(now));
  return {
    summary: {
      letter: conceptName,
      about,
      state: 'concept' as const,
      lacks: lettersLack(facts).map((lack) => ({ ...lack })),
    },
    document: decisionDocument(facts),
  };
}

const fundHead = ({ aggregate, ...head }: CaseReader['head']): Head<FundCase> | undefined =>
  aggregate.kind === 'fund' ? { ...head, aggregate } : undefined;

type Prepared = Exclude<LetterSubject, 'settlement'>;

const preparedIn = ({ state }: FundCase): Prepared | undefined => {
  if (state === 'decision-prepared') return 'decision';
  return state === 'objection-prepared' ? 'objection' : undefined;
};

async function factsOf(
  cases: Cases,
  head: Head<FundCase>,
  about: Prepared,
  today: string,
): Promise<FundDecisionFacts> {
  const parts = await loadDecisionParts({ cases }, head);
  const facts = about === 'decision' ? decisionFactsOf : objectionFactsOf;
  return facts(head.aggregate, parts, today);
}
