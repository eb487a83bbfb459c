// The front page: what this is, how much there is, where to go.
import type { FeedEntry } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { type Counts, enumerate } from '../../ui/countingSentence.ts';
import { inLanguage } from '../../ui/language.ts';
import { Bars } from '../../ui/parts/bars.tsx';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { Columns, List } from '../../ui/parts/layout.tsx';
import { Lede, Soft } from '../../ui/parts/text.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Choice } from '../finding/facets.ts';
import { addressOf } from '../finding/question.ts';
import type { Frame } from '../frame.ts';
import { SearchForm } from './searchForm.tsx';

const text = {
  title: {
    nl: 'Wie loopt voorop in leren voor zorg en welzijn?',
    en: 'Who leads in learning for care and welfare?',
  },
  lede: {
    nl: 'Vind projecten waarin zorg, onderwijs en overheid samen opleiden voor de zorg, en wie u daar ontmoet.',
    en: 'Find projects in which care, education and government train people for care together, and whom to meet there.',
  },
  what: { nl: 'Wat is een koploper?', en: 'What is a koploper?' },
  whatText: {
    nl: 'In een Zorgpact werken zorg en welzijn, onderwijs en overheid in een regio samen, zodat wie een zorgberoep leert, leert wat de regio nodig heeft. Een koploper is een project dat daarin voorop loopt en laat zien wat het bereikt.',
    en: 'In a Zorgpact, care and welfare, education and government of a region work together, so that those who learn a care profession learn what the region needs. A koploper (front runner) is a project that leads the way and shows what it achieves.',
  },
  figures: { nl: 'Het register in cijfers', en: 'The register in figures' },
  kind: { nl: 'Wat', en: 'What' },
  count: { nl: 'Aantal', en: 'Number' },
  pacts: { nl: 'Regionale pacten', en: 'Regional pacts' },
  nothing: {
    nl: 'In het register staat nog niets. Zodra de eerste koploper is gepubliceerd, ziet u die hier.',
    en: 'The register is still empty. You will see the first koploper here as soon as it is published.',
  },
  search: { nl: 'Wie zoekt u?', en: 'Whom are you looking for?' },
  find: { nl: 'Zoek', en: 'Search' },
  ask: { nl: 'Begin bij een vraag', en: 'Start from a question' },
  newest: { nl: 'Het nieuwst', en: 'Newest' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  themesHint: { nl: 'Wie in welke regio aan hetzelfde werkt', en: 'Who works on the same in which region' },
  bottlenecks: { nl: 'Knelpunten', en: 'Bottlenecks' },
  bottlenecksHint: {
    nl: 'Waar anderen op vastliepen, en wat het antwoord was',
    en: 'What others were stuck on, and what the answer was',
  },
  look: { nl: 'Bekijk het register', en: 'Look in the register' },
  koplopersOnly: { nl: 'Koplopers', en: 'Koplopers' },
  koplopers: { nl: 'Alle koplopers', en: 'All koplopers' },
  koplopersHint: {
    nl: 'Elk project met zijn partners, zijn thema’s en zijn resultaten',
    en: 'Every project with its partners, its themes and its results',
  },
  regions: { nl: 'Regio’s en regionale pacten', en: 'Regions and regional pacts' },
  regionsHint: {
    nl: 'Wat er in uw regio gebeurt en wie daar samenwerken',
    en: 'What happens in your region and who work together there',
  },
  grants: { nl: 'Verleende subsidies', en: 'Subsidies granted' },
  grantsHint: {
    nl: 'Wat het Regionaal Investeringsfonds mbo toekende, aan wie en hoeveel; en hoe elk tijdvak is verdeeld',
    en: 'What the regional investment fund granted, to whom and how much; and how each round was divided',
  },
  apply: { nl: 'Wilt u meedoen?', en: 'Do you want to take part?' },
  applyText: {
    nl: 'U kunt vragen dat uw project koploper wordt, of subsidie vragen. Hebt u al een aanvraag? Dan ziet u na het inloggen hoe het ermee staat, wie aan zet is en tot wanneer.',
    en: 'You can ask that your project becomes a koploper, or ask for a subsidy. Do you have an application already? After signing in you see how it stands, who is to act and by when.',
  },
  how: { nl: 'Lees hoe u meedoet', en: 'Read how to take part' },
  mine: { nl: 'Naar mijn aanvragen', en: 'To my applications' },
  check: {
    nl: 'Controleer zelf wat er met uw aanvraag is gebeurd',
    en: 'Check for yourself what happened to your application',
  },
} as const satisfies Record<string, Bilingual>;

const counted = (enumeration: string): Bilingual => ({
  nl: `In het register staan nu ${enumeration}.`,
  en: `The register now holds ${enumeration}.`,
});

const countedOne = (enumeration: string): Bilingual => ({
  nl: `In het register staat nu ${enumeration}.`,
  en: `The register now holds ${enumeration}.`,
});

/** Questions with which people come, each with where its answer is looked up. */
const questions: readonly { readonly ask: Bilingual; readonly words?: string; readonly choice?: Choice }[] = [
  {
    ask: {
      nl: 'Wie doet er iets met technologie in de thuiszorg?',
      en: 'Who does something with technology in home care?',
    },
    words: 'technologie thuiszorg',
  },
  {
    ask: { nl: 'Wie leidt op in de wijk?', en: 'Who trains people in the neighbourhood?' },
    words: 'wijk',
    choice: { thema: 'leren-in-de-praktijk' },
  },
  {
    ask: {
      nl: 'Welke koplopers werken met een gemeente of provincie?',
      en: 'Which koplopers work with a local government?',
    },
    choice: { sector: 'government' },
  },
];

export interface HomePageProps {
  readonly frame: Frame;
  readonly counts: Counts;
  /** The newest first. */
  readonly newest: readonly Exclude<FeedEntry, { change: 'retracted' }>[];
}

export function HomePage({ frame, counts, newest }: HomePageProps) {
  const { language } = frame;
  const enumeration = enumerate(counts, language);
  const single = counts.koplopers + counts.pacts + counts.grants === 1;
  const sentence = enumeration === undefined ? text.nothing : (single ? countedOne : counted)(enumeration);
  return (
    <Shell {...frame} title={text.title[language]} description={text.lede[language]}>
      <h1>{text.title[language]}</h1>
      <Lede>{text.lede[language]}</Lede>
      <SearchForm
        language={language}
        action="/koplopers"
        label={text.search[language]}
        button={text.find[language]}
      />
      <Columns beside={<Figures {...{ language, counts, sentence }} />}>
        <h2>{text.ask[language]}</h2>
        <ul>
          {questions.map(({ ask, ...question }) => (
            <li>
              <a href={addressOf('/koplopers', question, language)}>{ask[language]}</a>
            </li>
          ))}
        </ul>
        <h2>{text.apply[language]}</h2>
        <p>{text.applyText[language]}</p>
        <p class="more">
          <ButtonLink href={inLanguage('/meedoen', language)}>{text.how[language]}</ButtonLink>
          <ButtonLink second href={inLanguage('/mijn', language)}>
            {text.mine[language]}
          </ButtonLink>
        </p>
        {newest.length > 0 && (
          <>
            <h2>{text.newest[language]}</h2>
            <ul>
              {newest.map(({ slug, name }) => (
                <li>
                  <a href={inLanguage(`/koplopers/${slug}`, language)}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{text.look[language]}</h2>
        <List>
          <li>
            <a href={inLanguage('/koplopers', language)}>{text.koplopers[language]}</a>
            <Soft>{text.koplopersHint[language]}</Soft>
          </li>
          <li>
            <a href={inLanguage('/regios', language)}>{text.regions[language]}</a>
            <Soft>{text.regionsHint[language]}</Soft>
          </li>
          <li>
            <a href={inLanguage('/subsidies', language)}>{text.grants[language]}</a>
            <Soft>{text.grantsHint[language]}</Soft>
          </li>
          <li>
            <a href={inLanguage('/themas', language)}>{text.themes[language]}</a>
            <Soft>{text.themesHint[language]}</Soft>
          </li>
          <li>
            <a href={inLanguage('/knelpunten', language)}>{text.bottlenecks[language]}</a>
            <Soft>{text.bottlenecksHint[language]}</Soft>
          </li>
        </List>
      </Columns>
      <p class="more">
        <a href={inLanguage('/controle', language)}>{text.check[language]}</a>
      </p>
    </Shell>
  );
}

interface FiguresProps {
  readonly language: Language;
  readonly counts: Counts;
  readonly sentence: Bilingual;
}

/** How much there is, as a sentence and as a picture, and what the words mean. */
function Figures({ language, counts, sentence }: FiguresProps) {
  const rows = [
    { name: text.koplopersOnly, path: '/koplopers', value: counts.koplopers },
    { name: text.pacts, path: '/pacten', value: counts.pacts },
    { name: text.grants, path: '/subsidies', value: counts.grants },
  ].filter(({ value }) => value > 0);
  return (
    <>
      <p>{sentence[language]}</p>
      {rows.length > 1 && (
        <Bars
          caption={text.figures[language]}
          columns={[text.kind[language], text.count[language]]}
          rows={rows.map(({ name, path, value }) => ({
            name: <a href={inLanguage(path, language)}>{name[language]}</a>,
            value,
          }))}
        />
      )}
      <h2>{text.what[language]}</h2>
      <Soft>{text.whatText[language]}</Soft>
    </>
  );
}
