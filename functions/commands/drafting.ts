// Keeping what somebody writes before they send it: only of what they may send now, and only for themselves.
import { awaitedReviewers } from '../../domain/case/reviews.ts';
import { allowedCommands } from '../../domain/lifecycle/engine.ts';
import type { Draft, DraftSaved, Drafts } from '../platform/drafts.ts';
import type { CaseReader } from './caseReader.ts';

/** Commands that are written over a longer time, and where their drafts are kept. */
const drafted = {
  'submit-review': 'review',
  'adopt-advice': 'deliberation',
  'adopt-judgement': 'deliberation',
} as const;
type DraftKind = (typeof drafted)[keyof typeof drafted];
export type DraftPlaces = Readonly<Record<DraftKind, Drafts>>;

/** Their own draft of one command on one case. */
export interface OwnDraft {
  read(now: string): Promise<Draft | undefined>;
  save(content: Draft['content'], seen: string, made: { etag: string; now: string }): Promise<DraftSaved>;
  drop(): Promise<void>;
}

/** In bytes of JSON: a row has room for four times as much. */
const largestDraft = 100_000;

/** `undefined` when there is nothing to draft: another command, or one this person cannot give now. */
export function ownDraft(places: DraftPlaces, reader: CaseReader, command: string): OwnDraft | undefined {
  const kind = Object.hasOwn(drafted, command) ? drafted[command as keyof typeof drafted] : undefined;
  const { aggregate } = reader.head;
  const { person } = reader.viewer;
  if (kind === undefined || person === undefined) return undefined;
  if (!allowedCommands(reader.kind.lifecycle, aggregate, reader.actor).includes(command)) return undefined;
  if (kind === 'review' && !awaitedReviewers(aggregate).includes(person)) return undefined;
  const { id } = aggregate;
  return {
    read: (now) => places[kind].read(id, person, now),
    save: (content, seen, { etag, now }) =>
      places[kind].save(id, person, { content, etag, savedAt: now }, seen),
    drop: () => places[kind].drop(id, person),
  };
}

export const fitsDraft = (content: unknown): content is Draft['content'] =>
  typeof content === 'object' &&
  content !== null &&
  Buffer.byteLength(JSON.stringify(content)) <= largestDraft;
