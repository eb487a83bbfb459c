// From a project somebody thinks of to a draft of its own: nominate, accept, decline.

import type { Nomination } from '../../../schemas/nomination.ts';
import { channelOf } from '../../case/guards.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { notAnswered, theLinkIs } from '../guards.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

type Answer = 'accept-nomination' | 'decline-nomination';

const ownRegions: KoploperGuard<'nominate'> = {
  code: 'not-your-region',
  says: {
    nl: 'U nomineert alleen projecten in een regio waarvoor u een rol hebt.',
    en: 'You nominate only projects in a region for which you have a role.',
  },
  at: '/regions',
  holds: ({ actor, input }) =>
    actor.kind === 'person' &&
    input.regions.every((wanted) =>
      actor.grants.some(
        ({ role, region }) =>
          (role === 'coordinator' || role === 'officer') && (region === '*' || region === wanted),
      ),
    ),
};

const theNomination = ({ facts }: Pick<KoploperContext<Answer, 'nomination'>, 'facts'>): Nomination => {
  if (!facts.nomination) throw new Error('a nomination that does not exist passed the guards');
  return facts.nomination;
};

const signedIn: KoploperGuard<'accept-nomination', 'nomination' | 'self'> = {
  code: 'sign-in-first',
  says: {
    nl: 'Log eerst in. Dan wordt de aanvraag van u.',
    en: 'Sign in first. Then the application will be yours.',
  },
  holds: ({ actor }) => actor.kind === 'nominee' && actor.person !== undefined,
};

export const nominatingRows = [
  row({
    from: ['none'],
    command: 'nominate',
    by: ['coordinator', 'officer'],
    when: [ownRegions],
    to: 'nominated',
    emits: 'project-nominated',
    contention: 'retry',
    data: ({ actor, input, seal }) => {
      if (actor.kind !== 'person') throw new Error('only a person nominates');
      return { nominatedBy: actor.person, regions: input.regions, invitation: seal(input) };
    },
    records: ({ input, random, now }) => [
      { set: 'title', title: input.name },
      {
        set: 'nomination',
        nomination: { ...input, status: 'invited', secret: random.secret, salt: random.salt, invitedAt: now },
      },
      { set: 'parties', marks: tiesOf({ organisation: input.organisation, email: input.contactEmail }) },
    ],
  }),
  row({
    from: ['nominated'],
    command: 'accept-nomination',
    by: ['nominee'],
    facts: ['nomination', 'self'],
    when: [theLinkIs, notAnswered, signedIn],
    to: 'draft',
    emits: 'nomination-accepted',
    contention: 'retry',
    data: ({ facts, input }) => ({
      applicant: facts.self.id,
      programme: 'kopgroep' as const,
      formVersion: 1,
      channel: channelOf(input.electronicNotice),
    }),
    records: (context) => {
      const { name, organisation, regions } = theNomination(context);
      const { self } = context.facts;
      const { name: contactName, email, language } = self;
      return [
        {
          set: 'nomination-answer',
          nomination: { ...theNomination(context), status: 'accepted', answeredAt: context.now },
        },
        { set: 'contact', contact: { name: contactName, email, language } },
        { set: 'form', form: 1, content: { name, organisation, regions } },
        { set: 'parties', marks: tiesOf(self) },
      ];
    },
  }),
  row({
    from: ['nominated'],
    command: 'decline-nomination',
    by: ['nominee'],
    facts: ['nomination'],
    when: [theLinkIs, notAnswered],
    to: 'lapsed',
    emits: 'nomination-declined',
    contention: 'retry',
    data: ({ input: { reason }, seal }) => (reason === undefined ? {} : { reason: seal(reason) }),
    records: (context) => {
      const { reason: declineReason } = context.input;
      const declined = { ...theNomination(context), status: 'declined' as const, answeredAt: context.now };
      return [
        {
          set: 'nomination-answer',
          nomination:
            declineReason === undefined
              ? declined
              : { ...declined, declineReason, declineSalt: context.random.salt },
        },
      ];
    },
  }),
];
