// Erasing what a case holds about one person (AVG, article 17): the chain and the decision stay, and what the law keeps is named.
import type { Nomination } from '../../../schemas/nomination.ts';
import type { DataCategory, NoticeReceiver } from '../../../schemas/notices.ts';
import type { Partner } from '../../../schemas/partner.ts';
import type { RecordChange } from '../../lifecycle/records.ts';
import { awaitedReviewers } from '../reviews.ts';
import { answerText, withdrawalText } from '../textNames.ts';
import { type AnyCase, type CaseContext, type CaseGuard, row } from '../types.ts';

type Erasing = CaseContext<'erase-person', 'holder' | 'nomination' | 'files'>;

interface Erasable {
  /** Every state of a case whose people may be erased. */
  readonly from: readonly string[];
  /** Nothing more is asked of the applicant there. */
  readonly over: readonly string[];
  /** A form that no decision rests on goes with its writer; the one that was judged is kept with the decision. */
  wasJudged(current: AnyCase): boolean;
}

const archives = 'Archiefwet 1995, artikel 3';

const isInTheCase: CaseGuard<'erase-person', 'holder' | 'nomination'> = {
  code: 'nobody-of-this-case',
  says: {
    nl: 'Deze persoon komt in de zaak niet voor, of de gegevens zijn al gewist.',
    en: 'This person does not appear in the case, or the data has been erased already.',
  },
  at: '/subject',
  holds: ({ case: current, facts, input: { subject } }) =>
    !current.erased?.includes(subject) &&
    (subject === current.applicant ||
      (current.reviewers ?? []).some(({ person }) => person === subject) ||
      facts.holder !== undefined),
};

const noLongerNeeded = ({ over }: Erasable): CaseGuard<'erase-person', 'holder' | 'nomination'> => ({
  code: 'still-needed',
  says: {
    nl: 'De zaak loopt nog: zonder deze gegevens kunnen wij de aanvrager niet bereiken. Dit kan als de zaak klaar is (AVG, artikel 17, derde lid).',
    en: 'The case is still running: without this data we cannot reach the applicant. This is possible once the case is over (GDPR, article 17(3)).',
  },
  at: '/subject',
  holds: ({ case: current, input: { subject } }) =>
    subject !== current.applicant || over.includes(current.state),
});

const isReviewer = ({ reviewers = [] }: AnyCase, subject: NoticeReceiver): boolean =>
  reviewers.some(({ person }) => person === subject);

function erasedOf({ wasJudged }: Erasable, { case: current, input: { subject } }: Erasing): DataCategory[] {
  if (subject === 'nominee') return ['invitation'];
  if (subject === current.applicant)
    return ['contact', 'withdrawal-reason', ...(wasJudged(current) ? [] : (['form'] as const))];
  return isReviewer(current, subject) ? [] : ['contact', 'invitation'];
}

function keptOf(
  { wasJudged }: Erasable,
  { case: current, input: { subject } }: Erasing,
): { what: DataCategory; basis: string }[] {
  const chain = [
    { what: 'history' as const, basis: `${archives}; alleen een pseudoniem nummer` },
    { what: 'mail-ledger' as const, basis: `Awb 3:41; alleen een pseudoniem nummer` },
  ];
  if (subject === current.applicant && wasJudged(current))
    return [...chain, { what: 'form', basis: archives }, { what: 'decision', basis: archives }];
  return isReviewer(current, subject)
    ? [...chain, { what: 'review', basis: `${archives}; grondslag van het besluit (Awb 3:49)` }]
    : chain;
}

function erasures({ wasJudged }: Erasable, context: Erasing): RecordChange[] {
  const { case: current, facts, input } = context;
  const { subject } = input;
  if (subject === current.applicant) {
    return [
      { set: 'contact-erased' },
      { set: 'text-erased', name: withdrawalText },
      ...(facts.nomination ? [nominationWithoutPerson(facts.nomination)] : []),
      ...(wasJudged(current) ? [] : handedIn(current, facts.files)),
    ];
  }
  if (awaitedReviewers(current).includes(subject)) return [{ set: 'review-draft-erased', reviewer: subject }];
  if (!facts.holder) return [];
  return [
    subject === 'nominee'
      ? nominationWithoutPerson(facts.holder as Nomination)
      : partnerWithoutPerson(facts.holder as Partner),
  ];
}

/** What the applicant wrote and uploaded for a decision that never came. */
function handedIn({ form = 0, clarification }: AnyCase, files: Erasing['facts']['files']): RecordChange[] {
  const forms = Array.from({ length: form }, (_, index) => index + 1);
  return [
    ...forms.map((number) => ({ set: 'form-erased' as const, form: number })),
    ...files.map(({ upload }) => ({ set: 'file-erased' as const, upload })),
    ...(clarification?.answeredAs === undefined
      ? []
      : [{ set: 'text-erased' as const, name: answerText(clarification.answeredAs) }]),
  ];
}

/** Also once it was accepted: whoever was invited then is the applicant. */
function nominationWithoutPerson(nomination: Nomination): RecordChange {
  const {
    contactName: _,
    contactEmail: __,
    salt: ___,
    reason: ____,
    declineReason: _____,
    declineSalt: ______,
    ...rest
  } = nomination;
  return { set: 'nomination-changed', nomination: rest };
}

function partnerWithoutPerson(partner: Partner): RecordChange {
  const {
    contactName: _,
    contactEmail: __,
    salt: ___,
    declineReason: ____,
    declineSalt: _____,
    ...rest
  } = partner;
  return { set: 'partner-changed', partner: rest };
}

export const erasingRows = (erasable: Erasable) => [
  row({
    from: erasable.from,
    command: 'erase-person',
    by: ['officer'],
    facts: ['holder', 'nomination', 'files'],
    when: [isInTheCase, noLongerNeeded(erasable)],
    to: 'same',
    emits: 'personal-data-erased',
    contention: 'tell',
    data: (context) => ({
      subject: context.input.subject,
      erased: erasedOf(erasable, context),
      kept: keptOf(erasable, context),
    }),
    records: (context) => erasures(erasable, context),
  }),
];
