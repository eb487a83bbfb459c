// How anyone checks for themselves that a history was not changed, what a receipt proves, and that a round was divided fairly.
import type { Bilingual } from '../../../schemas/text.ts';
import { Lede } from '../../ui/parts/text.tsx';
import { Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';

export const verifierPath = '/controle/verify.mjs';
export const roundVerifierPath = '/controle/verifyRound.mjs';

const text = {
  title: { nl: 'Controleer zelf wat er met uw aanvraag is gebeurd', en: 'Check for yourself what happened' },
  lede: {
    nl: 'Alles wat er met een aanvraag gebeurt, leggen wij vast in een keten. Elke gebeurtenis draagt een code van de vorige. Wie er later iets in verandert, verandert alle codes daarna. Ook wij kunnen dat niet ongemerkt doen.',
    en: 'We record everything that happens to an application in a chain. Each event carries a code of the one before. Whoever changes something later changes all codes after it. We cannot do that unnoticed either.',
  },
  proves: { nl: 'Wat een ontvangstbevestiging bewijst', en: 'What a receipt proves' },
  chainCode: {
    nl: 'De controlecode van de geschiedenis staat voor alles wat tot dat moment was gebeurd. Komt zij later niet meer in de keten voor, dan is er iets veranderd.',
    en: 'The check code of the history stands for everything that had happened until then. If it is no longer in the chain later, something was changed.',
  },
  contentCode: {
    nl: 'De controlecode van de inhoud staat voor het formulier zoals u het hebt ingediend, tot op de letter.',
    en: 'The check code of the content stands for the form as you handed it in, to the letter.',
  },
  moment: {
    nl: 'Het moment van ontvangst is wanneer uw aanvraag bij ons binnenkwam, op de seconde.',
    en: 'The moment of arrival is when your application reached us, to the second.',
  },
  keep: {
    nl: 'Bewaar daarom de mail zelf, als bestand (.eml). Zonder ontvangstbevestiging ziet u alleen dat het bestand dat wij u geven in zichzelf klopt.',
    en: 'So keep the message itself, as a file (.eml). Without a receipt you only see that the file we give you agrees with itself.',
  },
  how: { nl: 'Zo controleert u', en: 'How to check' },
  download: { nl: 'Haal het controleprogramma op:', en: 'Download the checking program:' },
  downloadHint: {
    nl: 'Het is één leesbaar bestand. Het heeft alleen Node.js 20 of nieuwer nodig, en geen internet.',
    en: 'It is one readable file. It needs nothing but Node.js 20 or newer, and no network.',
  },
  fetch: {
    nl: 'Haal de geschiedenis van uw dossier op en bewaar het hele antwoord als CASE.json:',
    en: 'Fetch the history of your case and save the whole answer as CASE.json:',
  },
  number: { nl: '<dossiernummer>', en: '<case number>' },
  receipt: {
    nl: 'Bewaar de ontvangstbevestiging als RECEIPT.eml, of de tekst ervan als RECEIPT.txt.',
    en: 'Save the receipt as RECEIPT.eml, or its text as RECEIPT.txt.',
  },
  run: { nl: 'Start de controle:', en: 'Run the check:' },
  answer: { nl: 'Wat het antwoord betekent', en: 'What the answer means' },
  holds: { nl: 'is gecontroleerd en klopt', en: 'was checked and holds' },
  unseen: {
    nl: 'kon niet worden gecontroleerd, bijvoorbeeld omdat u die gebeurtenis niet mag lezen. Zij staat dan zonder inhoud in het bestand, en toch past de keten.',
    en: 'could not be checked, for instance because you may not read that event. It is then in the file without what it says, and the chain still fits.',
  },
  fails: {
    nl: 'klopt niet. Antwoord dan op uw ontvangstbevestiging en stuur beide bestanden mee.',
    en: 'does not hold. Then reply to your receipt and send both files along.',
  },
  codes: {
    nl: 'Voor programma’s: het eindigt met 0 als alles klopt, met 1 als iets niet klopt en met 2 als een bestand niet te lezen is.',
    en: 'For programs: it ends with 0 when everything holds, with 1 when something does not and with 2 when a file cannot be read.',
  },
  ownProgram: {
    nl: 'Vertrouwt u ons programma niet? Bovenaan het bestand staat in een paar regels hoe de codes worden berekend (SHA-256 en RFC 8785), zodat u het met een eigen programma kunt narekenen.',
    en: 'Do you not trust our program? The first lines of the file say how the codes are computed (SHA-256 and RFC 8785), so that you can compute them with a program of your own.',
  },
  round: { nl: 'Reken een verdeling of loting na', en: 'Do an allocation or lottery again' },
  roundLede: {
    nl: 'Van elke ronde van het investeringsfonds die is verdeeld, publiceren wij een bestand zonder namen, met de punten, de bedragen, het geheim van de loting en elke stap. Met dit programma rekent u alles na:',
    en: 'Of every round of the investment fund that was divided we publish a file without names, with the points, the amounts, the secret of the lottery and every step. With this program you do all of it again:',
  },
  roundRun: { nl: 'Bewaar het bestand als ROUND.json en start:', en: 'Save the file as ROUND.json and run:' },
  roundCode: {
    nl: 'CODE is een code die u eerder noteerde: die van het geheim, gepubliceerd toen de ronde openging, of de controlecode van de inhoud op uw ontvangstbevestiging.',
    en: 'CODE is a code that you noted before: that of the secret, published when the round opened, or the check code of the content on your receipt.',
  },
} as const satisfies Record<string, Bilingual>;

export function VerifyPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} description={text.lede[language]}>
      <h1>{text.title[language]}</h1>
      <Lede>{text.lede[language]}</Lede>
      <h2>{text.proves[language]}</h2>
      <ul>
        <li>{text.chainCode[language]}</li>
        <li>{text.contentCode[language]}</li>
        <li>{text.moment[language]}</li>
      </ul>
      <Note>
        <p>{text.keep[language]}</p>
      </Note>
      <h2>{text.how[language]}</h2>
      <ol>
        <li>
          {text.download[language]}{' '}
          <a href={verifierPath} download="verify.mjs">
            verify.mjs
          </a>
          . {text.downloadHint[language]}
        </li>
        <li>
          {text.fetch[language]}{' '}
          <code>
            GET /api/v1/cases/
            {text.number[language]}/chain
          </code>
        </li>
        <li>{text.receipt[language]}</li>
        <li>
          {text.run[language]} <code>node verify.mjs CASE.json RECEIPT.eml</code>
        </li>
      </ol>
      <h2>{text.answer[language]}</h2>
      <ul>
        <li>✓ {text.holds[language]}</li>
        <li>– {text.unseen[language]}</li>
        <li>✗ {text.fails[language]}</li>
      </ul>
      <p>{text.codes[language]}</p>
      <p>{text.ownProgram[language]}</p>
      <h2>{text.round[language]}</h2>
      <p>
        {text.roundLede[language]}{' '}
        <a href={roundVerifierPath} download="verifyRound.mjs">
          verifyRound.mjs
        </a>
        .
      </p>
      <p>
        {text.roundRun[language]} <code>node verifyRound.mjs ROUND.json CODE</code>
      </p>
      <p>{text.roundCode[language]}</p>
    </Shell>
  );
}
