// One case among my own: where it stands, who is to act and by when, what did not arrive, and what it belongs to.
import type { Party } from '../../../domain/case/kind.ts';
import { caseKindOf } from '../../../domain/caseKinds.ts';
import type { Case } from '../../../schemas/case.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import { letterSubjectNames } from '../../../schemas/fund/letters.ts';
import type { PersonId } from '../../../schemas/identifiers.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { clockInWords } from '../../commands/clockView.ts';
import type { Head } from '../../platform/caseRows.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { Soft } from '../../ui/parts/text.tsx';
import { Label } from '../../ui/parts.tsx';
import { letterPath } from './letter.tsx';
import { Undelivered } from './undelivered.tsx';

const text = {
  untitled: { nl: 'Zonder naam', en: 'Without a name' },
  theApplicant: { nl: 'De aanvrager is aan zet', en: 'It is the applicant’s move' },
  signed: {
    nl: 'Er is getekend. Verandert de aanvraag daarna nog, dan is een nieuwe handtekening nodig.',
    en: 'It has been signed. If the request still changes, a new signature is needed.',
  },
  notSigned: { nl: 'Er is nog niet getekend.', en: 'It has not been signed yet.' },
  public: { nl: 'Bekijk de openbare pagina', en: 'See the public page' },
  follows: { nl: 'Deze aanvraag volgt op', en: 'This application follows' },
  followedBy: {
    nl: 'U hebt dit project opnieuw aangemeld. Ga verder met',
    en: 'You have entered this project again. Go on with',
  },
} as const satisfies Record<string, Bilingual>;

const parties: Record<Party, Bilingual> = {
  applicant: { nl: 'U bent aan zet', en: 'It is your move' },
  office: { nl: 'Wij zijn aan zet', en: 'It is our move' },
  nobody: { nl: 'Niemand hoeft nu iets te doen', en: 'Nobody needs to do anything now' },
};

const dueBy = (day: string): Bilingual => ({
  nl: `, uiterlijk ${fullDay(day).nl}`,
  en: `, by ${fullDay(day).en} at the latest`,
});

export interface CaseItemProps {
  readonly language: Language;
  readonly head: Head<Case>;
  /** Whose case it is. */
  readonly person: PersonId;
  /** In the Netherlands, for the clock of the case. */
  readonly today: string;
  /** Numbers of the cases on this page. */
  readonly shown: readonly string[];
  /** It is the request of somebody else, on behalf of a school that the reader signs for. */
  readonly signs?: boolean;
}

export function CaseItem({ language, head, person, today, shown, signs = false }: CaseItemProps) {
  const { aggregate, title, contact } = head;
  const { label, toAct, by } = caseKindOf(aggregate.kind).standing(aggregate);
  const { id, follows, followedBy } = aggregate;
  const page = publicPage(aggregate);
  const clock = clockInWords(aggregate, today);
  // Below the heading of those to sign.
  const Name = signs ? 'h3' : 'h2';
  return (
    <li id={id}>
      <Soft>{id}</Soft>
      <Name>
        <a href={inLanguage(`/zaken/${id}`, language)}>
          <bdi>{title ?? text.untitled[language]}</bdi>
        </a>
      </Name>
      <p>
        <Label you={toAct === 'applicant' && !signs}>{label[language]}</Label>
      </p>
      <p>
        {(signs && toAct === 'applicant' ? text.theApplicant : parties[toAct])[language]}
        {by !== undefined && dueBy(by)[language]}.
      </p>
      {signs && aggregate.kind === 'fund' && aggregate.state === 'draft' && (
        <p>{(aggregate.signature ? text.signed : text.notSigned)[language]}</p>
      )}
      {clock && <Soft>{clock[language]}</Soft>}
      <Undelivered
        language={language}
        notices={(aggregate.undelivered ?? []).filter(({ receiver }) => receiver === person)}
        email={contact?.email}
      />
      {follows !== undefined && (
        <p>
          {text.follows[language]} <Other number={follows} shown={shown} />.
        </p>
      )}
      {followedBy !== undefined && (
        <p>
          {text.followedBy[language]} <Other number={followedBy} shown={shown} />.
        </p>
      )}
      {aggregate.kind === 'fund' && <Letters language={language} {...aggregate} />}
      {page !== undefined && (
        <p>
          <a href={inLanguage(page, language)}>{text.public[language]}</a>
        </p>
      )}
    </li>
  );
}

/** The address of what everybody may read of the case; `undefined` while there is nothing. */
const publicPage = (current: Case): string | undefined =>
  current.kind === 'koploper' && current.state === 'published' && current.slug !== undefined
    ? `/koplopers/${current.slug}`
    : undefined;

/** The newest first. */
function Letters({
  language,
  id,
  letters = [],
}: Pick<FundCase, 'id' | 'letters'> & { readonly language: Language }) {
  if (letters.length === 0) return null;
  return (
    <ul>
      {letters.toReversed().map(({ about, as, on }) => (
        <li>
          <a href={inLanguage(letterPath(id, as), language)}>
            {letterSubjectNames[about][language]}, {fullDay(on)[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Leads there when it is on this page; a case has no page of its own. */
function Other({ number, shown }: { readonly number: string; readonly shown: readonly string[] }) {
  return shown.includes(number) ? <a href={`#${number}`}>{number}</a> : <span>{number}</span>;
}
