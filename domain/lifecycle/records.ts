// What a command wants written beside its event: texts, persons and forms, which can be erased without touching history.
import type { Contact } from '../../schemas/contact.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';

export type RecordChange =
  /** Shown in lists and in the subject of mails. */
  | { readonly set: 'title'; readonly title: string }
  | { readonly set: 'contact'; readonly contact: Contact }
  | { readonly set: 'contact-erased' }
  /** Marks of organisations and mail domains that have an interest in the case; added to those that are there. */
  | { readonly set: 'parties'; readonly marks: readonly string[] }
  | { readonly set: 'nomination'; readonly nomination: Nomination }
  /** Holds only if the nomination has not been answered yet. */
  | { readonly set: 'nomination-answer'; readonly nomination: Nomination }
  /** Another address, or less of it: the answer stays. */
  | { readonly set: 'nomination-changed'; readonly nomination: Nomination }
  /** `open` lists the fields that may be written; absent means all. */
  | {
      readonly set: 'form';
      readonly form: number;
      readonly content: unknown;
      readonly open?: readonly string[];
    }
  /** Holds only if the form still has this ETag. */
  | { readonly set: 'frozen'; readonly form: number; readonly etag: string }
  /** A sealed text; written once, under a name unique in its case. */
  | { readonly set: 'text'; readonly name: string; readonly salt: string; readonly body: unknown }
  | { readonly set: 'partner'; readonly partner: Partner }
  /** Holds only if the partner has not answered yet. */
  | { readonly set: 'partner-answer'; readonly partner: Partner }
  /** Another address, or less of it: the answer stays. */
  | { readonly set: 'partner-changed'; readonly partner: Partner }
  | { readonly set: 'form-erased'; readonly form: number }
  /** What is known of an upload; its bytes go once the erasure is heard of. */
  | { readonly set: 'file-erased'; readonly upload: string }
  /** The text and its salt: what is left in the history proves nothing about it any more. */
  | { readonly set: 'text-erased'; readonly name: string }
  /** `due` is the day by which the review is hoped for. */
  | { readonly set: 'review-task'; readonly reviewer: string; readonly due: string }
  | { readonly set: 'review-task-gone'; readonly reviewer: string }
  /** What a reviewer has written and not sent; the task stays. */
  | { readonly set: 'review-draft-erased'; readonly reviewer: string }
  | { readonly set: 'review'; readonly reviewer: string; readonly salt: string; readonly body: unknown }
  /** A public address is given out once; taken by another, the command is refused. */
  | { readonly set: 'slug'; readonly kind: string; readonly slug: string };
