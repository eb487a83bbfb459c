// What a mail may say about its case, of whichever kind: facts of the event itself, and the few things every mail needs from
// the head row.
import type { WithParties } from '../../domain/case/conflicts.ts';
import type { CaseEventData } from '../../domain/case/types.ts';
import type { FundEventData } from '../../domain/fund/types.ts';
import type { KoploperEventData } from '../../domain/koploper/types.ts';
import type { CaseEvent, EventName, FundEvent, KoploperEvent } from '../../events/types.ts';
import type { Case, CaseKindName } from '../../schemas/case.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { Bilingual } from '../../schemas/text.ts';

/** Somebody who gets a mail. `id` is that of a person or a partner, `nominee` or `office`. */
export interface Receiver extends Contact {
  readonly id: string;
}

export interface CaseFacts<Of extends Case = Case> {
  readonly caseNumber: string;
  /** Name of the project. */
  readonly title: string;
  /** Number of the event in the history of the case. */
  readonly version: number;
  /** When it happened: of a submission, the moment it arrived. */
  readonly time: string;
  /** Link of the event: the head of the chain at that moment. */
  readonly chain: string;
  /** The clock of the decision term in words, on the day it happened; absent while no term was known. */
  readonly clock?: Bilingual;
  /** Absent when the case has no address for notices. */
  readonly applicant?: Receiver;
  readonly office: Receiver;
  /** The case when the mail is written, which may be later than the event. */
  readonly head: WithParties<Of>;
  /** Without a slash at its end. */
  readonly baseAddress: string;
}

/** Facts of an event that cases of every kind have, for letters that all of them send. */
export type SharedFacts<Event extends CaseEvent> = CaseFacts & { readonly data: CaseEventData<Event> };

/** Facts of an event of one kind. */
export type Facts<Kind extends CaseKindName, Event extends EventName<Kind>> = CaseFacts<
  Extract<Case, { readonly kind: Kind }>
> & { readonly data: EventData<Kind, Event> };

type EventData<Kind extends CaseKindName, Event> = Kind extends 'fund'
  ? Event extends FundEvent
    ? FundEventData<Event>
    : never
  : Event extends KoploperEvent
    ? KoploperEventData<Event>
    : never;

/** Where a person who is signed in finds the own cases. */
export const ownCases = ({ baseAddress }: CaseFacts): string => `${baseAddress}/mijn`;

/** Where the person whom it is for finds the letter that this event made known. */
export const ownLetter = ({ baseAddress, caseNumber, version }: CaseFacts): string =>
  `${baseAddress}/zaken/${caseNumber}/brieven/${version}`;

/** The page of a koploper in the public register. */
export const publicPage = ({ baseAddress }: CaseFacts, slug: string): string =>
  `${baseAddress}/koplopers/${slug}`;

/** The page of a grant in the public register. */
export const publicGrantPage = ({ baseAddress }: CaseFacts, slug: string): string =>
  `${baseAddress}/subsidies/${slug}`;
