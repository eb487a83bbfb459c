// How one takes part: who may ask for what, when, how long it takes and what happens then, from the rules that the counter itself keeps.
import { euros } from '../../../domain/money/inWords.ts';
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { rif } from '../../../schemas/programmes/rif.ts';
import type { RoundListing } from '../../../schemas/publicFund.ts';
import { rif20242027 } from '../../../schemas/regulations/rif-2024-2027.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { titleOf, windowInWords } from './rounds/words.ts';

export const takePartPath = '/meedoen';

const text = {
  title: { nl: 'Meedoen', en: 'Take part' },
  lede: {
    nl: 'U kunt twee dingen vragen: dat uw project koploper wordt, of subsidie van het Regionaal Investeringsfonds mbo.',
    en: 'You can ask for two things: that your project becomes a koploper, or a subsidy of the Regionaal Investeringsfonds mbo.',
  },
  koploper: { nl: 'Koploper worden', en: 'Become a koploper' },
  fund: { nl: 'Subsidie van het fonds', en: 'A subsidy of the fund' },
  afterwards: { nl: 'Wat er daarna gebeurt', en: 'What happens then' },
  open: { nl: 'Aanvragen kan nu', en: 'Requests can be handed in now' },
  ahead: { nl: 'Het volgende tijdvak', en: 'The next round' },
  none: {
    nl: 'Er is nu geen tijdvak open of gepland.',
    en: 'No round is open or planned at this moment.',
  },
  rounds: { nl: 'Alle tijdvakken', en: 'All rounds' },
  begin: { nl: 'Log in en begin', en: 'Sign in and begin' },
  questions: { nl: 'Hebt u een vraag?', en: 'Do you have a question?' },
} as const satisfies Record<string, Bilingual>;

const { subsidy, durationYears, windows, terms } = rif20242027;

const koploper: readonly Bilingual[] = [
  {
    nl: 'Dit is voor projecten van zorg of welzijn samen met onderwijs, liefst ook met een overheid, die een resultaat kunnen laten zien. U kunt het hele jaar door aanvragen.',
    en: 'This is for projects of care or welfare together with education, preferably with a government, too, that can show a result. You can apply all year round.',
  },
];

const koploperThen: readonly Bilingual[] = [
  {
    nl: 'U vult het formulier in en nodigt uw partners uit. Zij bevestigen met één klik dat zij meedoen. U krijgt een ontvangstbevestiging per mail.',
    en: 'You fill in the form and invite your partners. They confirm with one click that they take part. You get a receipt by mail.',
  },
  {
    nl: `Ontbreekt er iets? Dan vragen wij erom. U hebt dan ten minste ${kopgroep.supplementWorkingDays} werkdagen, en onze termijn staat zolang stil.`,
    en: `Is something missing? Then we ask for it. You have at least ${kopgroep.supplementWorkingDays} working days, and our term stands still meanwhile.`,
  },
  {
    nl: `Beoordelaars uit het veld lezen uw aanvraag. U hoort het binnen ${kopgroep.decisionWeeks} weken nadat wij haar ontvingen.`,
    en: `Reviewers from the field read your application. You hear within ${kopgroep.decisionWeeks} weeks after we received it.`,
  },
  {
    nl: `Bent u het er niet mee eens? Dan kunt u binnen ${kopgroep.reconsiderationWeeks} weken vragen om er opnieuw naar te kijken.`,
    en: `Do you disagree? Then you can ask us within ${kopgroep.reconsiderationWeeks} weeks to look again.`,
  },
  {
    nl: `Is uw project koploper? Dan staat het op deze site. Elke ${kopgroep.confirmationMonths} maanden vragen wij of het nog klopt.`,
    en: `Is your project a koploper? Then it stands on this site. Every ${kopgroep.confirmationMonths} months we ask whether it is still right.`,
  },
];

const years = durationYears.value.join(' of ');
const fund: readonly Bilingual[] = [
  {
    nl: `Alleen het bevoegd gezag van een bekostigde mbo-school vraagt aan (artikel ${rif20242027.participation.applicant?.article}). De subsidie is ${euros(subsidy.minimum.value).nl} tot ${euros(subsidy.maximum.value).nl} (artikel ${subsidy.minimum.article}) voor een project van ${years} jaar (artikel ${durationYears.article}).`,
    en: `Only the competent authority of a funded mbo school applies (article ${rif20242027.participation.applicant?.article}). The subsidy is ${euros(subsidy.minimum.value).en} to ${euros(subsidy.maximum.value).en} (article ${subsidy.minimum.article}) for a project of ${years.replace('of', 'or')} years (article ${durationYears.article}).`,
  },
  {
    nl: `Aanvragen kan in tijdvakken (artikel ${windows.article}). Wat na de laatste dag komt, is te laat. De regels staan in de ${rif20242027.name.nl} (${rif20242027.bwbId}).`,
    en: `Requests are handed in during rounds (article ${windows.article}). What comes after the last day is too late. The rules are in the ${rif20242027.name.en} (${rif20242027.bwbId}).`,
  },
];

const fundThen: readonly Bilingual[] = [
  {
    nl: 'U vult het formulier in, met de begroting, en voegt de documenten toe. Voordat u indient, ziet u of de begroting past bij de regels.',
    en: 'You fill in the form, with the budget, and add the documents. Before you hand it in you see whether the budget fits the rules.',
  },
  {
    nl: 'Beoordelaars lezen uw aanvraag en u wordt gehoord (artikel 19.2). Past niet alles onder het plafond, dan bepalen de punten de volgorde, en bij gelijke stand het lot.',
    en: 'Reviewers read your request and you are heard (article 19.2). If not everything fits under the ceiling, the points decide the order, and in a tie the lot.',
  },
  {
    nl: `U krijgt een besluit binnen ${terms.decisionWeeks.value} weken na de laatste dag van het tijdvak (artikel ${terms.decisionWeeks.article}). Iedereen kan de verdeling narekenen.`,
    en: `You get a decision within ${terms.decisionWeeks.value} weeks of the last day of the round (article ${terms.decisionWeeks.article}). Anyone can do the division again.`,
  },
  {
    nl: `Bent u het er niet mee eens? Dan kunt u binnen ${rif.objectionWeeks} weken bezwaar maken (Awb 6:7).`,
    en: `Do you disagree? Then you can object within ${rif.objectionWeeks} weeks (Awb 6:7).`,
  },
];

export interface TakePartPageProps {
  readonly frame: Frame;
  /** The newest first. */
  readonly rounds: readonly RoundListing[];
  /** Where the programme office reads its mail. */
  readonly officeAddress: string;
}

export function TakePartPage({ frame, rounds, officeAddress }: TakePartPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} description={text.lede[language]}>
      <h1>{text.title[language]}</h1>
      <Lede>{text.lede[language]}</Lede>
      <h2>{text.koploper[language]}</h2>
      {koploper.map((paragraph) => (
        <p>{paragraph[language]}</p>
      ))}
      <Then language={language} steps={koploperThen} />
      <h2>{text.fund[language]}</h2>
      {fund.map((paragraph) => (
        <p>{paragraph[language]}</p>
      ))}
      <NextRound language={language} rounds={rounds} />
      <Then language={language} steps={fundThen} />
      <h2>{text.questions[language]}</h2>
      <p>
        <a href={`mailto:${officeAddress}`}>{officeAddress}</a>
      </p>
      <More>
        <ButtonLink href={inLanguage('/mijn', language)}>{text.begin[language]}</ButtonLink>
      </More>
    </Shell>
  );
}

const Then = ({ language, steps }: { readonly language: Language; readonly steps: readonly Bilingual[] }) => (
  <>
    <h3>{text.afterwards[language]}</h3>
    <ol>
      {steps.map((step) => (
        <li>{step[language]}</li>
      ))}
    </ol>
  </>
);

/** The round that is open, else the one that opens first. */
function NextRound({
  language,
  rounds,
}: Pick<TakePartPageProps, 'rounds'> & { readonly language: Language }) {
  const ahead = rounds.filter(({ status, opensOn }) => status === 'planned' && opensOn !== undefined);
  const open = rounds.find(({ status }) => status === 'open');
  const round = open ?? ahead.at(-1);
  const days = round && windowInWords(round, language);
  return (
    <Note>
      {round ? (
        <>
          <h3>{(open ? text.open : text.ahead)[language]}</h3>
          <p>
            <a href={inLanguage(`/rondes/${round.slug}`, language)}>{titleOf(round, language)}</a>
            {days === undefined ? '' : `: ${days}`}.
          </p>
        </>
      ) : (
        <p>{text.none[language]}</p>
      )}
      <p>
        <a href={inLanguage('/rondes', language)}>{text.rounds[language]}</a>
      </p>
    </Note>
  );
}
