// Partners are invited, and answer by the link in the mail.
import { sectors } from '../../../schemas/vocabulary.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { isPartner, namedPartner } from '../namedPartner.ts';
import { type CaseContext, type CaseGuard, row } from '../types.ts';

type Answer = 'confirm-partnership' | 'decline-partnership';

/** Compared as hashes, so that the time it takes says nothing about the secret. */
const linkIsValid: CaseGuard<Answer, 'partner'> = {
  code: 'link-not-valid',
  says: {
    nl: 'Deze link hoort niet bij een uitnodiging. Vraag de aanvrager om een nieuwe uitnodiging.',
    en: 'This link belongs to no invitation. Ask the applicant for a new invitation.',
  },
  holds: ({ facts, input, actor, seal }) =>
    facts.partner !== undefined &&
    seal(facts.partner.secret) === seal(input.secret) &&
    actor.kind === 'partner' &&
    actor.partner === facts.partner.id,
};

const notRemoved: CaseGuard<Answer, 'partner'> = {
  code: 'partner-removed',
  says: {
    nl: 'De aanvrager heeft deze uitnodiging teruggenomen.',
    en: 'The applicant has taken this invitation back.',
  },
  holds: ({ facts }) => facts.partner?.status !== 'removed',
};

const notAnsweredYet: CaseGuard<Answer, 'partner'> = {
  code: 'already-answered',
  says: { nl: 'Deze uitnodiging is al beantwoord.', en: 'This invitation has been answered already.' },
  holds: ({ facts }) => facts.partner?.status === 'invited',
};

/** The invited partner, answered; the guards have seen that there is one. */
function answered(
  context: Pick<CaseContext<Answer, 'partner'>, 'facts' | 'now'>,
  answer: 'confirmed' | 'declined',
) {
  const { partner } = context.facts;
  if (!partner) throw new Error('a partner that does not exist passed the guards');
  return { ...partner, status: answer, answeredAt: context.now };
}

const roomForAnother = (most: number): CaseGuard<'invite-partner'> => ({
  code: 'too-many-partners',
  says: {
    nl: `Een aanvraag noemt ten hoogste ${most} partners.`,
    en: `An application names at most ${most} partners.`,
  },
  holds: ({ case: { partners } }) =>
    sectors.reduce((sum, sector) => sum + (partners?.[sector]?.[0] ?? 0), 0) < most,
});

/** `most`: as many partners as a case can name. */
export const partneringRows = (most: number) => [
  row({
    from: ['draft'],
    command: 'invite-partner',
    by: ['applicant'],
    when: [roomForAnother(most)],
    to: 'draft',
    emits: 'partner-invited',
    contention: 'retry',
    data: ({ input, random, seal }) => ({
      partner: `pt-${random.id}`,
      sector: input.sector,
      ...(input.educationLevel === undefined ? {} : { educationLevel: input.educationLevel }),
      invitation: seal(input),
    }),
    records: ({ input, random, now }) => [
      {
        set: 'partner',
        partner: {
          ...input,
          id: `pt-${random.id}`,
          status: 'invited',
          secret: random.secret,
          salt: random.salt,
          invitedAt: now,
        },
      },
      { set: 'parties', marks: tiesOf({ organisation: input.name, email: input.contactEmail }) },
    ],
  }),

  // What stands about it is kept for the history; its interest in the case stays, too: it may have read what it was asked.
  row({
    from: ['draft'],
    command: 'remove-partner',
    by: ['applicant'],
    facts: ['partner'],
    when: [isPartner],
    to: 'draft',
    emits: 'partner-removed',
    contention: 'tell',
    data: (context) => {
      const { id, sector, status } = namedPartner(context);
      return { partner: id, sector, was: status };
    },
    records: (context) => [
      {
        set: 'partner-changed',
        partner: { ...namedPartner(context), status: 'removed', removedAt: context.now },
      },
    ],
  }),

  row({
    from: ['draft'],
    command: 'confirm-partnership',
    by: ['partner'],
    facts: ['partner'],
    when: [linkIsValid, notRemoved, notAnsweredYet],
    to: 'draft',
    emits: 'partnership-confirmed',
    contention: 'retry',
    data: (context) => {
      const { id, sector } = answered(context, 'confirmed');
      return { partner: id, sector };
    },
    records: (context) => [{ set: 'partner-answer', partner: answered(context, 'confirmed') }],
  }),
  row({
    from: ['draft'],
    command: 'decline-partnership',
    by: ['partner'],
    facts: ['partner'],
    when: [linkIsValid, notRemoved, notAnsweredYet],
    to: 'draft',
    emits: 'partnership-declined',
    contention: 'retry',
    data: (context) => {
      const { id, sector } = answered(context, 'declined');
      const { reason } = context.input;
      return { partner: id, sector, ...(reason === undefined ? {} : { reason: context.seal(reason) }) };
    },
    records: (context) => {
      const { reason: declineReason } = context.input;
      const partner = answered(context, 'declined');
      return [
        {
          set: 'partner-answer',
          partner:
            declineReason === undefined
              ? partner
              : { ...partner, declineReason, declineSalt: context.random.salt },
        },
      ];
    },
  }),
];
