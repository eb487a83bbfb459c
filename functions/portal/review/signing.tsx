// What an applicant does to have a request signed: who signs, where, and what to do when that person cannot find it.
import type { FundView } from '../../../schemas/fundView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Note } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'Laat de aanvraag ondertekenen', en: 'Have the request signed' },
  who: {
    nl: 'Het bevoegd gezag van uw school ondertekent, nadat alles is ingevuld. Stuur die persoon dit adres:',
    en: 'The competent authority of your school signs, once everything is filled in. Send that person this address:',
  },
  how: {
    nl: 'Die persoon logt in, leest deze pagina en kiest onderaan ‘Ondertekenen’. De aanvraag staat ook onder ‘Mijn aanvragen’. Wijzigt u daarna iets, dan moet er opnieuw worden getekend.',
    en: 'That person signs in, reads this page and chooses ‘Sign’ at the bottom. The request also stands under ‘My applications’. If you change anything after that, it has to be signed anew.',
  },
  unknown: {
    nl: 'Ziet die persoon de aanvraag niet? Dan kennen wij hem of haar nog niet als bevoegd gezag van uw school. Neem contact op met het programmabureau.',
    en: 'Does that person not see the request? Then we do not know them yet as the competent authority of your school. Contact the programme office.',
  },
  signed: { nl: 'De aanvraag is ondertekend.', en: 'The request has been signed.' },
} as const satisfies Record<string, Bilingual>;

interface SigningProps {
  readonly language: Language;
  readonly view: FundView;
  readonly baseAddress: string;
}

/** Nothing for whoever does not hand it in, or signs it themselves. */
export function Signing({ language, view, baseAddress }: SigningProps) {
  const { allowed, signature, number } = view;
  if (!allowed.includes('submit') || allowed.includes('sign')) return null;
  if (signature?.matchesForm)
    return (
      <Note tone="ok">
        <p>{text.signed[language]}</p>
      </Note>
    );
  return (
    <Note>
      <h2>{text.title[language]}</h2>
      <p>{text.who[language]}</p>
      <p>
        <code>{`${baseAddress}/zaken/${number}/nakijken`}</code>
      </p>
      <p>{text.how[language]}</p>
      <p>{text.unknown[language]}</p>
    </Note>
  );
}
