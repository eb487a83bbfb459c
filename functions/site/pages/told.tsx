// The pages on which the site tells about itself: what it is, how to apply, what it keeps, and how accessible it is.
import { euros } from '../../../domain/money/inWords.ts';
import { rif20242027 } from '../../../schemas/regulations/rif-2024-2027.ts';
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

const { minimum, maximum } = rif20242027.subsidy;

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
    ],
  },
  {
    path: '/meedoen',
    title: { nl: 'Meedoen', en: 'Take part' },
    lede: {
      nl: 'U kunt twee dingen vragen: dat uw project koploper wordt, of subsidie van het Regionaal Investeringsfonds mbo.',
      en: 'You can ask for two things: that your project becomes a koploper, or a subsidy of the Regionaal Investeringsfonds mbo.',
    },
    parts: [
      {
        title: { nl: 'Koploper worden', en: 'Become a koploper' },
        text: {
          nl: 'Dit is voor projecten van zorg of welzijn samen met onderwijs, liefst ook met een overheid, die een resultaat kunnen laten zien. U kunt het hele jaar door aanvragen.',
          en: 'This is for projects of care or welfare together with education, preferably with a government, too, that can show a result. You can apply all year round.',
        },
      },
      {
        title: { nl: 'Subsidie van het fonds', en: 'A subsidy of the fund' },
        text: {
          nl: `Alleen het bevoegd gezag van een bekostigde mbo-school vraagt aan (artikel 6.1). De subsidie is ${euros(minimum.value).nl} tot ${euros(maximum.value).nl} (artikel ${minimum.article}). Aanvragen kan van 1 tot en met 31 januari en van 1 tot en met 30 juni (artikel 17.1). De regels staan in de ${rif20242027.name.nl} (${rif20242027.bwbId}).`,
          en: `Only the competent authority of a funded mbo school applies (article 6.1). The subsidy is ${euros(minimum.value).en} to ${euros(maximum.value).en} (article ${minimum.article}). You can apply from 1 to 31 January and from 1 to 30 June (article 17.1). The rules are in the ${rif20242027.name.en} (${rif20242027.bwbId}).`,
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
