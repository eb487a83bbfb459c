// From a decision to the writes of its transaction: head row and event first, then what the row wants beside them.
import { caseKindOf } from '../../domain/caseKinds.ts';
import { handedIn } from '../../domain/fund/stateGroups.ts';
import type { RecordChange } from '../../domain/lifecycle/records.ts';
import type { Decided } from '../../domain/lifecycle/types.ts';
import { roundNextDue } from '../../domain/round/duties.ts';
import { type Aggregate, type Case, isCase } from '../../schemas/case.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { Head } from '../platform/caseRows.ts';
import {
  allRounds,
  answerNomination,
  answerPartner,
  changeNomination,
  changePartner,
  claimSlug,
  draftsOf,
  dropReviewTask,
  eraseFile,
  eraseForm,
  eraseText,
  freezeForm,
  type HeadIndexes,
  putEvent,
  putForm,
  putHead,
  putInRegion,
  putNomination,
  putPartner,
  putReview,
  putReviewTask,
  putText,
  roundPlace,
  takeFromRegion,
  type Write,
} from '../platform/caseWrites.ts';
import { rememberCommand } from '../platform/recentCommands.ts';

/** The transaction of a decision on `before` (its version 0 for a case that begins). */
export function writesOf(before: Head, decided: Decided, etag: string): Write[] {
  const after = headAfter(before, decided);
  const { id } = after.aggregate;
  return [
    putHead(after, indexesOf(after, decided.event.time), before.aggregate.version),
    putEvent(decided.event),
    ...decided.records.flatMap((change) => writeOf(id, change, etag)),
    ...placesInRegions(before.aggregate, after),
  ];
}

/** A case stands in the list of each of its regions, whatever its state: who may read it there is asked when the list is read. */
function placesInRegions(before: Aggregate, { aggregate, ownedSince }: Head): Write[] {
  if (!isCase(before) || !isCase(aggregate)) return [];
  const [was, is] = [new Set(before.regions), new Set(aggregate.regions)];
  const since = ownedSince ?? aggregate.changedAt ?? '';
  return [
    ...[...is].filter((one) => !was.has(one)).map((one) => putInRegion(aggregate.id, one, since)),
    ...[...was].filter((one) => !is.has(one)).map((one) => takeFromRegion(aggregate.id, one)),
  ];
}

function headAfter(before: Head, { event, next, records }: Decided): Head {
  const title = records.find((change) => change.set === 'title')?.title ?? before.title;
  const erased = records.some((change) => change.set === 'contact-erased');
  const contact = records.find((change) => change.set === 'contact')?.contact ?? before.contact;
  const marks = records.flatMap((change) => (change.set === 'parties' ? change.marks : []));
  const parties = [...new Set([...(before.parties ?? []), ...marks])];
  return {
    aggregate: next as Aggregate,
    recent: rememberCommand(before.recent, event.commandid),
    ...(title === undefined ? {} : { title }),
    ...(contact === undefined || erased ? {} : { contact }),
    ...(parties.length === 0 ? {} : { parties }),
    ...(before.ownedSince === undefined ? {} : { ownedSince: before.ownedSince }),
  };
}

/**
 * Queues are in order of what is due first, own cases in order of their start: a case that stays where it stood keeps its
 * key, and an unchanged index costs nothing.
 */
export function indexesOf({ aggregate, ownedSince }: Head, now: string): HeadIndexes {
  if (aggregate.kind === 'round') return indexesOfRound(aggregate);
  if (!isCase(aggregate)) return {};
  const { applicant, submittedAt } = aggregate;
  const { queueOf, nextDue } = caseKindOf(aggregate.kind);
  const queue = queueOf(aggregate);
  return {
    ...(queue ? { waitsOn: queue, waitsUntil: nextDue(aggregate) ?? `later#${submittedAt ?? now}` } : {}),
    ...(applicant ? { ownedBy: applicant, ownedSince: ownedSince ?? now } : {}),
    ...placeInRound(aggregate),
  };
}

/** Of a request that was handed in, whatever became of it since; before that among what its school may sign. */
function placeInRound(current: Case): HeadIndexes {
  if (current.kind !== 'fund') return {};
  const { id, state, round, school = '' } = current;
  if (state === 'draft' && school !== '') return { inRound: draftsOf(school), roundPlace: id };
  return handedIn.includes(state) && round !== undefined
    ? { inRound: round, roundPlace: roundPlace(school, id) }
    : {};
}

function indexesOfRound(round: FundRound): HeadIndexes {
  const due = roundNextDue(round);
  return {
    ...(due === undefined ? {} : { waitsOn: 'round', waitsUntil: due }),
    ...(round.opensOn === undefined ? {} : { ownedBy: allRounds, ownedSince: round.opensOn }),
  };
}

function writeOf(id: string, change: RecordChange, etag: string): Write[] {
  switch (change.set) {
    case 'title':
    case 'contact':
    case 'contact-erased':
    case 'parties':
      return [];
    case 'form':
      return [
        putForm(id, change.form, {
          content: { ...(change.content as object) },
          etag,
          open: [...(change.open ?? ['*'])],
        }),
      ];
    case 'frozen':
      return [freezeForm(id, change.form, change.etag)];
    case 'text':
      return [putText(id, change.name, change.salt, change.body)];
    case 'partner':
      return [putPartner(id, change.partner)];
    case 'partner-answer':
      return [answerPartner(id, change.partner)];
    case 'review-task':
      return [putReviewTask(id, change.reviewer, change.due)];
    case 'review-task-gone':
      return [dropReviewTask(id, change.reviewer)];
    case 'partner-changed':
      return [changePartner(id, change.partner)];
    case 'nomination':
      return [putNomination(id, change.nomination)];
    case 'nomination-answer':
      return [answerNomination(id, change.nomination)];
    case 'nomination-changed':
      return [changeNomination(id, change.nomination)];
    case 'form-erased':
      return [eraseForm(id, change.form)];
    case 'file-erased':
      return [eraseFile(id, change.upload)];
    case 'text-erased':
      return [eraseText(id, change.name)];
    case 'review':
      return [putReview(id, change.reviewer, change.salt, change.body)];
    case 'slug':
      return [claimSlug(change.kind, change.slug, id)];
  }
}
