// From nothing to handed in: start, partners with what they bring in, the signature, submit.
import { contentHash } from '../../case/contentHash.ts';
import { channelOf, formUnchanged, personOf } from '../../case/guards.ts';
import { isPartner, namedPartner } from '../../case/namedPartner.ts';
import { dueOf } from '../../clock/term.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { termOf } from '../clockOf.ts';
import { fundFindings } from '../findings.ts';
import { handedInData } from '../handedIn.ts';
import { type FundContext, type FundGuard, row } from '../types.ts';
import { inWindow } from '../window.ts';

const roundTakesRequests: FundGuard<'start' | 'start-again', 'self' | 'round'> = {
  code: 'no-such-round',
  says: {
    nl: 'Dit tijdvak bestaat niet, of is al verdeeld. Kies een ander.',
    en: 'There is no such round, or its money has been divided. Choose another.',
  },
  at: '/round',
  holds: ({ facts: { round } }) =>
    round?.regulation !== undefined && ['planned', 'open', 'closed'].includes(round.state),
};

const theContentRead: FundGuard<'sign', 'form'> = {
  code: 'signature-over-other-content',
  says: {
    nl: 'De aanvraag is anders dan wat u las. Lees haar opnieuw en onderteken dan.',
    en: 'The request differs from what you read. Read it again, then sign.',
  },
  at: '/contentHash',
  holds: ({ facts: { form }, input }) => contentHash(form.content) === input.contentHash,
};

const signatureHolds: FundGuard<'submit', 'form'> = {
  code: 'signature-over-other-content',
  says: {
    nl: 'De aanvraag is gewijzigd nadat zij werd ondertekend. Laat haar opnieuw ondertekenen. Uw concept blijft staan.',
    en: 'The request was changed after it was signed. Have it signed anew. Your draft is kept.',
  },
  holds: ({ case: { signature }, facts: { form } }) =>
    signature === undefined || signature.contentHash === contentHash(form.content),
};

const roundIsKnown: FundGuard<'submit', 'round'> = {
  code: 'no-such-round',
  says: { nl: 'Dit tijdvak bestaat niet.', en: 'There is no such round.' },
  holds: ({ facts: { round } }) => round?.closesOn !== undefined,
};

type Submitting = FundContext<'submit', 'form' | 'round' | 'partners' | 'files' | 'sameProject'>;

function submission({
  case: current,
  facts: { form, round, partners, files, sameProject },
  now,
}: Submitting) {
  if (round?.closesOn === undefined) throw new Error('a round without a last day passed the guards');
  const term = termOf({ ...current, state: 'submitted', roundClosesOn: round.closesOn });
  if (!term) throw new Error('what is handed in has a term');
  const findings = fundFindings(form.content, { current, partners, files, round, at: now, sameProject });
  return {
    ...handedInData(current, form.content),
    findings: findings.map(({ code }) => code),
    late: inWindow(round, now) === 'late',
    roundClosesOn: round.closesOn,
    roundVersion: round.version,
    ...(current.signature === undefined ? {} : { signedAs: current.signature.as }),
    decisionDue: dueOf(term),
  };
}

export const draftingRows = [
  row({
    from: ['none'],
    command: 'start',
    by: ['applicant'],
    facts: ['self', 'round'],
    when: [roundTakesRequests],
    to: 'draft',
    emits: 'request-started',
    contention: 'retry',
    data: ({ facts: { self, round }, input }) => ({
      applicant: self.id,
      programme: input.programme,
      formVersion: 1,
      round: input.round,
      regulation: round?.regulation ?? '',
      school: input.brin,
      category: input.category,
      variant: input.variant,
      regions: input.regions,
      channel: channelOf(input.electronicNotice),
    }),
    records: ({ facts: { self }, input: { name, organisation, brin, regions, category, variant } }) => [
      { set: 'title', title: name },
      { set: 'contact', contact: { name: self.name, email: self.email, language: self.language } },
      { set: 'form', form: 1, content: { name, organisation, brin, regions, category, variant } },
      { set: 'parties', marks: [...tiesOf(self), ...tiesOf({ organisation })] },
    ],
  }),
  row({
    from: ['none'],
    command: 'start-again',
    by: ['applicant'],
    facts: ['self', 'round'],
    when: [roundTakesRequests],
    to: 'draft',
    emits: 'request-started',
    contention: 'retry',
    data: ({ facts: { self, round }, input: { form, follows, channel, round: into } }) => ({
      applicant: self.id,
      programme: 'rif' as const,
      formVersion: 1,
      round: into,
      regulation: round?.regulation ?? '',
      school: form.brin ?? '',
      category: form.category ?? ('starter' as const),
      variant: form.variant ?? ('standard' as const),
      regions: form.regions ?? [],
      channel,
      follows,
    }),
    records: ({ facts: { self }, input: { form } }) => [
      ...(form.name === undefined ? [] : [{ set: 'title' as const, title: form.name }]),
      { set: 'contact', contact: { name: self.name, email: self.email, language: self.language } },
      { set: 'form', form: 1, content: form },
      { set: 'parties', marks: [...tiesOf(self), ...tiesOf({ organisation: form.organisation })] },
    ],
  }),
  row({
    from: ['draft'],
    command: 'restate-pledge',
    by: ['applicant'],
    facts: ['partner'],
    when: [isPartner],
    to: 'draft',
    emits: 'pledge-restated',
    contention: 'retry',
    data: (context) => {
      const { id, sector, status } = namedPartner(context);
      return { partner: id, sector, was: status, invitation: context.seal(context.input.pledge) };
    },
    records: (context) => {
      const { input, random, now } = context;
      const { answeredAt: _, declineReason: __, declineSalt: ___, ...asked } = namedPartner(context);
      return [
        {
          set: 'partner-changed',
          partner: {
            ...asked,
            pledge: input.pledge,
            status: 'invited',
            secret: random.secret,
            salt: random.salt,
            invitedAt: now,
          },
        },
      ];
    },
  }),
  row({
    from: ['draft'],
    command: 'sign',
    by: ['signatory'],
    facts: ['form'],
    when: [formUnchanged, theContentRead],
    to: 'draft',
    emits: 'request-signed',
    contention: 'retry',
    data: (context) => ({
      signatory: personOf(context),
      form: context.case.form ?? 1,
      contentHash: context.input.contentHash,
    }),
  }),
  row({
    from: ['draft'],
    command: 'submit',
    by: ['applicant'],
    facts: ['form', 'round', 'partners', 'files', 'sameProject'],
    when: [formUnchanged, signatureHolds, roundIsKnown],
    to: 'submitted',
    emits: 'request-submitted',
    contention: 'retry',
    data: submission,
    records: ({ case: current, facts: { form } }) => [
      { set: 'frozen', form: current.form ?? 1, etag: form.etag },
      ...(form.content.name === undefined ? [] : [{ set: 'title' as const, title: form.content.name }]),
      { set: 'parties', marks: tiesOf({ organisation: form.content.organisation }) },
    ],
  }),
];
