// What a command wants written beside its event: texts, persons and forms, which can be erased without touching history.
import type { Contact } from '../../schemas/contact.ts';
import type { Partner } from '../../schemas/partner.ts';

export type RecordChange =
  /** Shown in lists and in the subject of mails. */
  | { readonly set: 'title'; readonly title: string }
  | { readonly set: 'contact'; readonly contact: Contact }
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
  | { readonly set: 'review-task'; readonly reviewer: string }
  | { readonly set: 'review'; readonly reviewer: string; readonly salt: string; readonly body: unknown }
  /** A public address is given out once; taken by another, the command is refused. */
  | { readonly set: 'slug'; readonly kind: string; readonly slug: string };
