// The pages on which the site tells about itself: what it is, what it keeps, and how accessible it is.
import type { Bilingual } from '../../../schemas/text.ts';
import { Lede } from '../../ui/parts/text.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';

interface Told {
  readonly path: string;
  readonly title: Bilingual;
  readonly lede: Bilingual;
  readonly parts: readonly { readonly title: Bilingual; readonly text: Bilingual }[];
}

export const toldPages: readonly Told[] = [
  {
    path: '/over',
    title: { nl: 'Over het Zorgpact Loket', en: 'About the Zorgpact Loket' },
    lede: {
      nl: 'Dit loket laat zien wie in welke regio samenwerkt aan leren voor zorg en welzijn, zodat regio’s elkaar vinden.',
      en: 'This counter shows who works together on learning for care and welfare in which region, so that regions find each other.',
    },
    parts: [
      {
        title: { nl: 'Wat u hier vindt', en: 'What you find here' },
        text: {
          nl: 'De koplopers van het Zorgpact, de regionale pacten, de subsidies van het Regionaal Investeringsfonds mbo met hun tijdvakken, en knelpunten waar anderen een antwoord op kregen. Van elk project staat er met wie u kunt praten over hetzelfde thema.',
          en: 'The koplopers of the Zorgpact, the regional pacts, the subsidies of the regional investment fund with their rounds, and bottlenecks to which others got an answer. With each project you read who else works on the same theme.',
        },
      },
      {
        title: { nl: 'Waar de gegevens vandaan komen', en: 'Where the facts come from' },
        text: {
          nl: 'Een koploper levert zijn gegevens zelf aan, of wij namen ze over uit openbare bronnen. Op elke pagina staat welke bronnen dat zijn, hoe zeker het is en wat niet is getoetst.',
          en: 'A koploper hands in its own facts, or we took them from public sources. Every page says which sources, how sure it is and what was not assessed.',
        },
      },
      {
        title: { nl: 'Wat wij niet weten', en: 'What we do not know' },
        text: {
          nl: 'Van veel projecten is niet alles bekend. Dat zeggen wij erbij; wij vullen niets aan.',
          en: 'Of many projects not everything is known. We say so; we fill in nothing.',
        },
      },
      {
        title: { nl: 'Hoe u ons kunt controleren', en: 'How you can check us' },
        text: {
          nl: 'Elke stap van een aanvraag leggen wij zo vast dat niemand hem later ongemerkt kan veranderen. De verdeling van het geld kan iedereen narekenen. Alle openbare gegevens mag u hergebruiken.',
          en: 'We record every step of an application in such a way that nobody can change it later unnoticed. Anyone can do the division of the money again. You may reuse all public data.',
        },
      },
      {
        title: { nl: 'Klopt er iets niet?', en: 'Is something not right?' },
        text: {
          nl: 'Hebt u iets gezien dat niet klopt over uw project, uw organisatie of uw regio? Mail het programmabureau; het adres staat op de pagina Meedoen. Wij zoeken het uit en passen de pagina aan, of zeggen waarom niet.',
          en: 'Did you see something about your project, your organisation or your region that is not right? Mail the programme office; its address is on the page Take part. We look into it and change the page, or say why not.',
        },
      },
    ],
  },
  {
    path: '/privacy',
    title: { nl: 'Privacy', en: 'Privacy' },
    lede: {
      nl: 'Op de openbare pagina’s staan organisaties, geen personen. Deze pagina’s zetten geen cookies.',
      en: 'The public pages hold organisations, no persons. These pages set no cookies.',
    },
    parts: [
      {
        title: { nl: 'Als u een aanvraag doet', en: 'When you apply' },
        text: {
          nl: 'Dan bewaren wij wat voor uw aanvraag nodig is, zoals uw naam en e-mailadres. Als u inlogt, krijgt u een cookie die alleen daarvoor dient. U kunt vragen welke gegevens wij van u hebben, en vragen om ze te wissen.',
          en: 'Then we keep what your application needs, such as your name and e-mail address. When you sign in you get a cookie that serves for that only. You can ask which data we have of you, and ask us to erase them.',
        },
      },
      {
        title: { nl: 'Wie uw gegevens ziet', en: 'Who sees your data' },
        text: {
          nl: 'Alleen wie met uw aanvraag werkt: het programmabureau, de beoordelaars aan wie zij is toegewezen, en wie erover beslist. Wie een belang heeft bij uw project, beoordeelt het niet.',
          en: 'Only who works on your application: the programme office, the reviewers to whom it is assigned, and who decides on it. Who has an interest in your project does not review it.',
        },
      },
      {
        title: { nl: 'Mail en post', en: 'Mail' },
        text: {
          nl: 'Van berichten die voor u belangrijk zijn, houden wij bij of de mail is aangekomen. Komt zo’n bericht niet aan, dan neemt het programmabureau contact met u op. Wij sturen geen reclame en volgen niet of u een mail opent.',
          en: 'Of notices that matter to you we keep whether the mail arrived. If such a notice does not arrive, the programme office contacts you. We send no advertising and do not track whether you open a mail.',
        },
      },
      {
        title: { nl: 'Uw rechten', en: 'Your rights' },
        text: {
          nl: 'U kunt uw gegevens inzien, laten verbeteren en laten wissen (AVG, artikelen 15 tot en met 17). Mail daarvoor het programmabureau; het adres staat op de pagina Meedoen. Bent u niet tevreden, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
          en: 'You can see your data, have them corrected and have them erased (GDPR, articles 15 to 17). Mail the programme office for that; its address is on the page Take part. If you are not satisfied, you can complain to the Autoriteit Persoonsgegevens.',
        },
      },
    ],
  },
  {
    path: '/toegankelijkheid',
    title: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    lede: {
      nl: 'Wij willen dat iedereen dit loket kan gebruiken. Onze norm is WCAG 2.2, niveau AA (EN 301 549).',
      en: 'We want everyone to be able to use this counter. Our standard is WCAG 2.2, level AA (EN 301 549).',
    },
    parts: [
      {
        title: { nl: 'Status: in ontwikkeling', en: 'Status: in development' },
        text: {
          nl: 'Dit loket is in ontwikkeling. Het is nog niet door een onafhankelijke partij onderzocht. Wij toetsen de pagina’s zelf, met een automatische controle en met het toetsenbord. Zo’n controle vindt niet alles.',
          en: 'This counter is in development. No independent party has examined it yet. We test the pages ourselves, by an automatic check and with the keyboard. Such a check does not find everything.',
        },
      },
      {
        title: { nl: 'Wat u mag verwachten', en: 'What you may expect' },
        text: {
          nl: 'U kunt alles met het toetsenbord doen. De pagina’s werken zonder JavaScript, op een klein scherm, bij 400% vergroting en in een donkere weergave. Kleur alleen zegt nooit iets: er staat altijd tekst bij.',
          en: 'You can do everything with the keyboard. The pages work without JavaScript, on a small screen, at 400% zoom and in a dark view. Colour alone never says anything: there is always text with it.',
        },
      },
      {
        title: { nl: 'Loopt u ergens op vast?', en: 'Are you stuck somewhere?' },
        text: {
          nl: 'Mail het programmabureau; het adres staat op de pagina Meedoen. Schrijf erbij op welke pagina het was en wat u gebruikt. Dan helpen wij u verder, en lossen wij het op waar dat kan.',
          en: 'Mail the programme office; its address is on the page Take part. Tell us on which page it was and what you use. Then we help you on, and mend it where we can.',
        },
      },
    ],
  },
];

export function ToldPage({ frame, told }: { readonly frame: Frame; readonly told: Told }) {
  const { language } = frame;
  return (
    <Shell {...frame} title={told.title[language]} description={told.lede[language]}>
      <h1>{told.title[language]}</h1>
      <Lede>{told.lede[language]}</Lede>
      {told.parts.map(({ title, text }) => (
        <section>
          <h2>{title[language]}</h2>
          <p>{text[language]}</p>
        </section>
      ))}
    </Shell>
  );
}
