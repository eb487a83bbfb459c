// A whole case as it lies open for inspection (Awb 7:4): everything that the reader may know of it, gathered once.
import type { CaseKindName } from './case.ts';
import type { CaseView } from './caseView.ts';
import type { FileType } from './fund/documents.ts';
import type { LetterSubject } from './fund/letters.ts';
import type { FundDocument } from './fund/vocabulary.ts';
import type { Bilingual } from './text.ts';

/** A step in the history, with the sealed texts that belong to it. */
export interface FiledEvent {
  /** Its number in the history. */
  readonly number: number;
  readonly type: string;
  readonly title: Bilingual;
  /** Instant (UTC). */
  readonly time: string;
  readonly by: 'user' | 'system' | 'unauthenticated';
  readonly data: Readonly<Record<string, unknown>>;
  readonly texts: readonly unknown[];
}

/** A form as it was handed in. */
export interface FiledForm {
  readonly form: number;
  /** Number and moment (UTC) of the event that handed it in. */
  readonly event: number;
  readonly time: string;
  /** SHA-256 of the content, as the history has it. */
  readonly contentHash: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** What the rules found in it then. */
  readonly findings: readonly Bilingual[];
}

export type MailReceiver = 'applicant' | 'partner' | 'nominee' | 'reviewer' | 'office' | 'employee';

/** A mail about the case, as the ledger has it: no text and no address. Moments are instants (UTC). */
export interface FiledMail {
  readonly event: number;
  readonly title: Bilingual;
  readonly template: string;
  readonly receiver: MailReceiver;
  readonly sentAt?: string | undefined;
  readonly deliveredAt?: string | undefined;
  readonly failedAt?: string | undefined;
}

export interface FiledLetter {
  readonly about: LetterSubject;
  /** Number of the event that prepared it. */
  readonly as: number;
  readonly on: string;
  /** SHA-256 of its data, as the history has it. */
  readonly hash: string;
}

export interface FiledDocument {
  readonly document: FundDocument;
  readonly upload: string;
  /** As the applicant called it. */
  readonly name: string;
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Numbers of the forms that name it. */
  readonly forms: readonly number[];
}

export interface CaseFile {
  readonly kind: CaseKindName;
  readonly view: CaseView;
  /** What verify.mjs takes: the chain of the case. */
  readonly chain: object;
  readonly history: readonly FiledEvent[];
  /** How many events are there as their fingerprint only. */
  readonly hidden: number;
  readonly forms: readonly FiledForm[];
  readonly letters: readonly FiledLetter[];
  readonly documents: readonly FiledDocument[];
  readonly mails: readonly FiledMail[];
}

/** A file of the archive that is made of text; its name is a path in the archive. */
export interface FiledText {
  readonly name: string;
  readonly text: string;
}

/** Where the file of a letter and of a document stand in the archive. */
export const filedLetterName = ({ as }: Pick<FiledLetter, 'as'>): string => `brieven/brief-${as}.pdf`;
export const filedDocumentName = ({ document, upload, type }: FiledDocument): string =>
  `documenten/${document}-${upload}.${type}`;
