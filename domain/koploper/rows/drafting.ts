// From nothing to handed in: start, partners, submit.
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { sectors } from '../../../schemas/vocabulary.ts';
import { dayOf } from '../../clock/days.ts';
import { dueOf } from '../../clock/term.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { decisionTerm } from '../clockOf.ts';
import { contentHash } from '../contentHash.ts';
import { koploperFindings } from '../findings.ts';
import { channelOf, formUnchanged } from '../guards.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

type Answer = 'confirm-partnership' | 'decline-partnership';

/** Compared as hashes, so that the time it takes says nothing about the secret. */
const linkIsValid: KoploperGuard<Answer, 'partner'> = {
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

const notAnsweredYet: KoploperGuard<Answer, 'partner'> = {
  code: 'already-answered',
  says: { nl: 'Deze uitnodiging is al beantwoord.', en: 'This invitation has been answered already.' },
  holds: ({ facts }) => facts.partner?.status === 'invited',
};

const roomForAnotherPartner: KoploperGuard<'invite-partner'> = {
  code: 'too-many-partners',
  says: {
    nl: `Een aanvraag noemt ten hoogste ${kopgroep.maximumPartners} partners.`,
    en: `An application names at most ${kopgroep.maximumPartners} partners.`,
  },
  holds: ({ case: { partners } }) =>
    sectors.reduce((sum, sector) => sum + (partners?.[sector]?.[0] ?? 0), 0) < kopgroep.maximumPartners,
};

/** The invited partner, answered; the guards have seen that there is one. */
function answered(
  context: Pick<KoploperContext<Answer, 'partner'>, 'facts' | 'now'>,
  answer: 'confirmed' | 'declined',
) {
  const { partner } = context.facts;
  if (!partner) throw new Error('a partner that does not exist passed the guards');
  return { ...partner, status: answer, answeredAt: context.now };
}

export const draftingRows = [
  row({
    from: ['none'],
    command: 'start',
    by: ['applicant'],
    facts: ['self'],
    to: 'draft',
    emits: 'application-started',
    contention: 'retry',
    data: ({ facts, input }) => ({
      applicant: facts.self.id,
      programme: input.programme,
      formVersion: 1,
      regions: input.regions,
      channel: channelOf(input.electronicNotice),
    }),
    records: ({ facts, input: { name, organisation, regions } }) => [
      { set: 'title', title: name },
      {
        set: 'contact',
        contact: { name: facts.self.name, email: facts.self.email, language: facts.self.language },
      },
      { set: 'form', form: 1, content: { name, organisation, regions } },
      { set: 'parties', marks: [...tiesOf(facts.self), ...tiesOf({ organisation })] },
    ],
  }),
  row({
    from: ['draft'],
    command: 'invite-partner',
    by: ['applicant'],
    when: [roomForAnotherPartner],
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
  row({
    from: ['draft'],
    command: 'confirm-partnership',
    by: ['partner'],
    facts: ['partner'],
    when: [linkIsValid, notAnsweredYet],
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
    when: [linkIsValid, notAnsweredYet],
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
  row({
    from: ['draft'],
    command: 'submit',
    by: ['applicant'],
    facts: ['form'],
    when: [formUnchanged],
    to: 'submitted',
    emits: 'application-submitted',
    contention: 'retry',
    data: ({ case: current, facts: { form }, now }) => ({
      form: current.form ?? 1,
      contentHash: contentHash(form.content),
      regions: form.content.regions ?? current.regions ?? [],
      findings: koploperFindings(form.content, current).map(({ code }) => code),
      decisionDue: dueOf(decisionTerm(dayOf(now))),
    }),
    records: ({ case: current, facts: { form } }) => [
      { set: 'frozen', form: current.form ?? 1, etag: form.etag },
      ...(form.content.name === undefined ? [] : [{ set: 'title' as const, title: form.content.name }]),
      { set: 'parties', marks: tiesOf({ organisation: form.content.organisation }) },
    ],
  }),
];
