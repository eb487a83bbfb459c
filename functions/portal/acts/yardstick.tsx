// What a case is measured by, for who gives or adopts levels: the criteria, what each level says and what it leads to.
import { regulationOf } from '../../../domain/fund/regulationOf.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import { criteria, kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { levelName } from '../../ui/criteria.ts';
import { SummaryList } from '../../ui/parts.tsx';

const text = {
  title: {
    nl: 'Waar u op let en wat de niveaus betekenen',
    en: 'What you look at, and what the levels mean',
  },
  criteria: { nl: 'De criteria', en: 'The criteria' },
  levels: { nl: 'De niveaus', en: 'The levels' },
} as const satisfies Record<string, Bilingual>;

interface Yardstick {
  /** A name, and what is said of it. */
  readonly criteria: readonly (readonly [Bilingual, Bilingual])[];
  readonly levels: readonly (readonly [Bilingual, Bilingual])[];
  readonly together: Bilingual;
}

export function YardstickNote({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  const yardstick = view.kind === 'fund' ? ofTheFund(view) : ofTheKopgroep;
  const list = (pairs: Yardstick['levels']) => (
    <SummaryList rows={pairs.map(([name, says]) => ({ name: name[language], value: says[language] }))} />
  );
  return (
    <details>
      <summary>{text.title[language]}</summary>
      <h2>{text.criteria[language]}</h2>
      {list(yardstick.criteria)}
      <h2>{text.levels[language]}</h2>
      {list(yardstick.levels)}
      <p>{yardstick.together[language]}</p>
    </details>
  );
}

const ofTheKopgroep: Yardstick = {
  criteria: criteria.map((one) => [kopgroepV1.criterionNames[one], kopgroepV1.criterionQuestions[one]]),
  levels: ([1, 2, 3, 4, 5] as const).map((level) => [levelName(level), kopgroepV1.levelMeanings[level]]),
  together: {
    nl: `Vanaf niveau ${kopgroepV1.sufficientFrom} is aan een criterium voldaan. Voor een plaats in de Kopgroep zijn dat er ten minste ${kopgroepV1.required} van de ${criteria.length}.`,
    en: `From level ${kopgroepV1.sufficientFrom} a criterion is met. A place in the Kopgroep takes at least ${kopgroepV1.required} of the ${criteria.length}.`,
  },
};

/** What each level leads to: the tables with what each of them says (annex 1) were not found. */
function ofTheFund(view: FundView): Yardstick {
  const { levels, sufficientFrom, nearlySufficient } = regulationOf(view);
  const judgedOn = view.category === undefined ? [] : regulationOf(view).categories[view.category].criteria;
  return {
    criteria: judgedOn.map(({ name, article }) => [
      name,
      { nl: `artikel ${article}`, en: `article ${article}` },
    ]),
    levels: levels.value.map(({ level, points }) => [levelName(level), pointsIn(points)]),
    together: {
      nl: `Het oordeel is positief bij niveau ${sufficientFrom.value} of hoger op elk criterium (artikel ${sufficientFrom.article}). Bij niveau ${nearlySufficient.level.value} op precies één criterium kan de aanvrager dat verbeteren (artikel ${nearlySufficient.level.article}). De punten bepalen de plaats op de lijst (artikel 20.1).`,
      en: `The judgement is positive with level ${sufficientFrom.value} or higher on every criterion (article ${sufficientFrom.article}). With level ${nearlySufficient.level.value} on exactly one criterion the applicant can improve that (article ${nearlySufficient.level.article}). The points decide the place on the list (article 20.1).`,
    },
  };
}

const pointsIn = (points: number): Bilingual =>
  points === 1 ? { nl: '1 punt', en: '1 point' } : { nl: `${points} punten`, en: `${points} points` };
