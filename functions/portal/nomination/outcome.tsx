// What became of a nomination: accepted, declined, or never answered. Who may go on from here is told so.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullMoment } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { Note } from '../../ui/parts.tsx';
import type { Nominated } from './nominated.ts';

const text = {
  accepted: { nl: 'Deze nominatie is aanvaard', en: 'This nomination was accepted' },
  youAccepted: { nl: 'U hebt de nominatie aanvaard', en: 'You accepted the nomination' },
  declined: { nl: 'Deze nominatie is afgeslagen', en: 'This nomination was declined' },
  lapsed: { nl: 'Deze nominatie is vervallen', en: 'This nomination has lapsed' },
  byMail: {
    nl: 'Berichten over de aanvraag krijgt u per e-mail.',
    en: 'You receive notices about the application by e-mail.',
  },
  byPost: {
    nl: 'Berichten over de aanvraag krijgt u per post. Het programmabureau vraagt u om uw adres als het dat nog niet heeft.',
    en: 'You receive notices about the application by post. The programme office asks for your address if it does not have it yet.',
  },
  goOn: { nl: 'Naar mijn aanvragen', en: 'To my applications' },
  wasItYou: {
    nl: 'Hebt u dat zelf gedaan? Dan staat de aanvraag bij uw eigen aanvragen. Neem anders contact op met wie u nomineerde. Met deze link verandert niets meer.',
    en: 'Was it you? Then the application is among your own. Otherwise contact whoever nominated you. This link changes nothing any more.',
  },
  changeMind: {
    nl: 'Wilt u toch meedoen? Neem dan contact op met wie u nomineerde. Met deze link verandert niets meer.',
    en: 'Would you like to take part after all? Then contact whoever nominated you. This link changes nothing any more.',
  },
  tooLate: {
    nl: 'Er kwam op tijd geen antwoord. Wilt u toch meedoen? Neem dan contact op met wie u nomineerde.',
    en: 'No answer came in time. Would you like to take part after all? Then contact whoever nominated you.',
  },
} as const satisfies Record<string, Bilingual>;

const recorded = (instant: string): Bilingual => ({
  nl: `Vastgelegd op ${fullMoment(instant).nl}.`,
  en: `Recorded on ${fullMoment(instant).en}.`,
});

export interface OutcomeProps {
  readonly language: Language;
  readonly nominated: Nominated;
  /** The reader is who accepted. */
  readonly isApplicant: boolean;
}

export function Outcome({ language, nominated, isApplicant }: OutcomeProps) {
  const { nomination, channel } = nominated;
  const { status, answeredAt } = nomination;
  if (status === 'invited') {
    return (
      <Note>
        <h2>{text.lapsed[language]}</h2>
        <p>{text.tooLate[language]}</p>
      </Note>
    );
  }
  const when = answeredAt !== undefined && <p>{recorded(answeredAt)[language]}</p>;
  if (status === 'declined') {
    return (
      <Note tone="ok">
        <h2>{text.declined[language]}</h2>
        {when}
        <p>{text.changeMind[language]}</p>
      </Note>
    );
  }
  return (
    <Note tone="ok">
      <h2>{(isApplicant ? text.youAccepted : text.accepted)[language]}</h2>
      {when}
      <p>{(isApplicant ? (channel === 'post' ? text.byPost : text.byMail) : text.wasItYou)[language]}</p>
      <p>
        <a href={inLanguage('/mijn', language)}>{text.goOn[language]}</a>
      </p>
    </Note>
  );
}
