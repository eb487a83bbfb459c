// What cases of every kind have in common, for the rows, folds and guards that they share.

import type * as z from 'zod/mini';
import type { caseEvents } from '../../events/caseEvents.ts';
import type { CaseEvent } from '../../events/types.ts';
import type { CaseParts } from '../../schemas/caseParts.ts';
import type { CaseCommand, CaseInput } from '../../schemas/commands/case.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { ReminderDays } from '../../schemas/notices.ts';
import type { InvitePartnerInput, Partner } from '../../schemas/partner.ts';
import type { Person } from '../../schemas/person.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Sector } from '../../schemas/vocabulary.ts';
import type { Context, Guard, Row } from '../lifecycle/types.ts';
import type { Capacity } from './capacity.ts';

export interface AssignedReviewer {
  readonly person: string;
  readonly sector: Sector;
  readonly levels?: number[] | undefined;
  readonly abstained?: true | undefined;
}

interface Reminded {
  readonly due: string;
  readonly days: ReminderDays;
  readonly on: string;
}

/** A case, of whatever kind. */
export type AnyCase = CaseParts & {
  readonly kind: string;
  readonly state: string;
  /** BRIN of the school on whose behalf is asked. */
  readonly school?: string | undefined;
  readonly reviewers?: AssignedReviewer[] | undefined;
  /** The last reminder or warning of each term, by its name. */
  readonly reminded?: { readonly [Term in string]?: Reminded | undefined } | undefined;
  readonly decision?:
    | {
        readonly preparedBy: string;
        readonly preparedAs: number;
        readonly releasedAt?: string | undefined;
        readonly knownOn?: string | undefined;
      }
    | undefined;
};

/** Something a machine sees in what was handed in: never a lock. */
export interface Finding {
  readonly code: string;
  /** Name of the form field it is about. */
  readonly field?: string;
  readonly says: Bilingual;
  readonly source: string;
}

/** A form as it is stored, whatever its fields. */
export interface StoredForm<Content = Readonly<Record<string, unknown>>> {
  readonly content: Content;
  readonly etag: string;
}

/** What shared rows may ask for from outside the head row. */
export interface CaseFacts {
  /** The acting person's own row. */
  readonly self: Person;
  /** The current form. */
  readonly form: StoredForm;
  /** The form as it was frozen before the current one was opened for a supplement. */
  readonly frozenForm: StoredForm;
  /** The partner named in the input, if the case has it. */
  readonly partner: Partner | undefined;
  /** The people named in the input, as far as they exist, and whether a conflict of interest bars them. */
  readonly candidates: readonly { readonly person: Person; readonly inConflict: boolean }[];
  readonly nomination: Nomination | undefined;
  /** The uploads of the case, every try. */
  readonly files: readonly UploadedFile[];
  /** Where the applicant’s notices go now. */
  readonly contact: Contact | undefined;
  /** The day a draft was last saved. */
  readonly savedOn: string | undefined;
  /** Where somebody is written to who has no account here, by the receiver or subject named in the input. */
  readonly holder: Partner | Nomination | undefined;
  /** What the public would read of what is about to be published. */
  readonly publicTexts: readonly string[];
  /** A number for the case that this one begins; given out for good. */
  readonly newNumber: string;
}
export type CaseFact = keyof CaseFacts;

/** Inputs and events of shared rows that name the fields and terms of each kind. */
interface OfEachKind {
  readonly 'invite-partner': InvitePartnerInput;
  readonly 'request-supplement': {
    readonly items: readonly { readonly field: string; readonly missing: string; readonly basis: string }[];
    readonly due: string;
  };
  readonly remind: { readonly term: string; readonly due: string; readonly days: ReminderDays };
  readonly warn: OfEachKind['remind'];
  readonly 'expire-term': { readonly term: string; readonly due: string };
}
interface TermData {
  readonly 'reminder-issued': OfEachKind['remind'];
  readonly 'deadline-warned': OfEachKind['warn'];
  readonly 'term-expired': OfEachKind['expire-term'];
}

type Input<Command> = Command extends CaseCommand
  ? CaseInput<Command>
  : Command extends keyof OfEachKind
    ? OfEachKind[Command]
    : unknown;

type Data<Event> = Event extends CaseEvent
  ? z.infer<(typeof caseEvents)[Event]['data']>
  : Event extends keyof TermData
    ? TermData[Event]
    : Record<string, unknown>;

export type CaseEventData<Event extends CaseEvent> = Data<Event>;

export type CaseContext<Command extends string = string, Fact extends CaseFact = never> = Context<
  AnyCase,
  Input<Command>,
  Pick<CaseFacts, Fact>
>;

export type CaseGuard<Command extends string, Fact extends CaseFact = never> = Guard<
  CaseContext<Command, Fact>
>;

type CaseRow<State extends string, Command extends string, Event extends string, Fact extends CaseFact> = Row<
  State,
  Command,
  Capacity,
  Event,
  CaseContext<Command, Fact>,
  Data<Event>,
  Fact
>;

/** Declares a row that lifecycles share; command, event and facts named in it type its guards, data and records. */
export const row = <
  State extends string,
  const Command extends string,
  const Event extends string,
  const Fact extends CaseFact = never,
>(
  definition: CaseRow<State, Command, Event, Fact>,
): CaseRow<State, Command, Event, Fact> => definition;
