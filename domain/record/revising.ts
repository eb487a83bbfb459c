// What a region tells of itself is kept up to date by its coordinator and the programme office: whole, and every version is kept.
import { hashOfJson } from '../../events/chain.ts';
import type { RegionRecord } from '../../schemas/case.ts';
import { isFunctionMailbox } from '../../schemas/functionMailboxes.ts';
import type { RegionContent } from '../../schemas/regionContent.ts';
import { personalDataIn } from '../case/personalData.ts';
import { publicTextsAreClean } from '../case/publicTexts.ts';
import type { AnyRow, Context, Guard } from '../lifecycle/types.ts';
import { reviserOf } from './regionAccess.ts';
import { revisionText } from './textNames.ts';

/** What the row asks for from outside the head row. */
export interface RegionFacts {
  /** What the region tells of itself now. */
  readonly content: RegionContent;
}
type Revising = Context<RegionRecord, RegionContent, RegionFacts>;
type RevisingGuard = Guard<Revising>;

/** The address of the organisation is asked for on purpose, and has a guard of its own. */
const textsOf = ({ introduction, facilitator, agenda }: RegionContent): readonly string[] => [
  introduction?.nl ?? '',
  introduction?.en ?? '',
  ...(facilitator ? [facilitator.organisation] : []),
  ...agenda.map(({ title }) => title),
];

const foundIn = ({ input }: Pick<Revising, 'input'>) => personalDataIn(textsOf(input));

const holdsNoPersonalData: RevisingGuard = {
  code: 'personal-data',
  says: publicTextsAreClean.says,
  holds: (context) => foundIn(context).length === 0,
  lacks: (context) => foundIn(context).map((found) => ({ nl: found, en: found })),
};

const mailboxIsOfAFunction: RevisingGuard = {
  code: 'mailbox-of-a-person',
  says: {
    nl: 'Vul een adres van een functie in, zoals info@ of zorgpact@. Het adres van een persoon komt niet op de openbare pagina.',
    en: 'Fill in an address of a function, such as info@ or zorgpact@. The address of a person does not go on the public page.',
  },
  at: '/facilitator/email',
  holds: ({ input: { facilitator } }) =>
    facilitator?.email === undefined || isFunctionMailbox(facilitator.email),
};

const somethingChanged: RevisingGuard = {
  code: 'nothing-changed',
  says: {
    nl: 'U hebt niets gewijzigd: dit staat al op de pagina.',
    en: 'You changed nothing: this is on the page already.',
  },
  holds: ({ input, facts }) => hashOfJson(input) !== hashOfJson(facts.content),
};

export const revisingRow = {
  from: ['published'],
  command: 'revise',
  by: ['coordinator', 'officer'],
  facts: ['content'],
  when: [holdsNoPersonalData, mailboxIsOfAFunction, somethingChanged],
  to: 'same',
  emits: 'region-revised',
  contention: 'tell',
  data: ({ case: { id }, actor, input, seal }: Revising) => ({
    by: reviserOf(actor, id),
    content: seal(input),
  }),
  records: ({ case: { version }, input, random }: Revising) => [
    { set: 'text', name: revisionText(version + 1), salt: random.salt, body: input },
  ],
} as const satisfies AnyRow;
