// The koploper lifecycle's own types, derived from its schemas and events, and the helper that gives each row its types.
import type * as z from 'zod/mini';
import type { koploperEvents } from '../../events/catalogue.ts';
import type { KoploperEvent } from '../../events/types.ts';
import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Person } from '../../schemas/person.ts';
import type { Context, Guard, Row } from '../lifecycle/types.ts';
import type { Capacity } from './access.ts';
import type { DecisionTexts } from './letter.ts';

export interface StoredForm {
  readonly content: KoploperContent;
  readonly etag: string;
}

/** What rows may ask for from outside the head row. */
export interface KoploperFacts {
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
  /** Where the applicant’s notices go now. */
  readonly contact: Contact | undefined;
  /** The day a draft was last saved. */
  readonly savedOn: string | undefined;
  /** Where somebody is written to who has no account here, by the receiver or subject named in the input. */
  readonly holder: Partner | Nomination | undefined;
  /** What the prepared decision says. */
  readonly decisionTexts: DecisionTexts;
  /** What the public would read of the proposed summary or version. */
  readonly publicTexts: readonly string[];
  /** A number for the case that this one begins; given out for good. */
  readonly newNumber: string;
}

export type KoploperEventData<Event extends KoploperEvent> = z.infer<(typeof koploperEvents)[Event]['data']>;
export type KoploperFact = keyof KoploperFacts;

export type KoploperContext<
  Command extends KoploperCommand = KoploperCommand,
  Fact extends KoploperFact = never,
> = Context<KoploperCase, KoploperInput<Command>, Pick<KoploperFacts, Fact>>;

type KoploperRow<
  Command extends KoploperCommand,
  Event extends KoploperEvent,
  Fact extends KoploperFact,
> = Row<
  KoploperState,
  Command,
  Capacity,
  Event,
  KoploperContext<Command, Fact>,
  KoploperEventData<Event>,
  Fact
>;

/** Declares a row; command, event and facts named in it type its guards, data and records. */
export const row = <
  const Command extends KoploperCommand,
  const Event extends KoploperEvent,
  const Fact extends KoploperFact = never,
>(
  definition: KoploperRow<Command, Event, Fact>,
): KoploperRow<Command, Event, Fact> => definition;

export type KoploperGuard<Command extends KoploperCommand, Fact extends KoploperFact = never> = Guard<
  KoploperContext<Command, Fact>
>;
