// What a demonstrated round came to, as lines for a terminal: ranking, division step by step, and mails by kind.
import { euros } from '../../../domain/money/inWords.ts';
import type { TraceStep } from '../../../schemas/fund/allocation.ts';
import type { RoundFile } from '../../../schemas/fund/roundFile.ts';
import type { FundCategory } from '../../../schemas/fund/vocabulary.ts';
import type { Begun } from './fundJourney.ts';

const listNames: Record<FundCategory, string> = { starter: 'starters', 'scale-up': 'opschalers' };

/** Both lists, best first. */
export function rankingLines({ allocation }: RoundFile, requests: readonly Begun[]): readonly string[] {
  const nameOf = (number: string) => requests.find((one) => one.number === number)?.project.name ?? '';
  const outcomes = new Map(allocation.trace.map(({ caseNumber, outcome }) => [caseNumber, outcome]));
  return (['starter', 'scale-up'] as const).flatMap((list) => [
    `Rangschikking van de ${listNames[list]}`,
    ...allocation.ranking[list].map(({ position, shared, caseNumber, points, amended }) => {
      const place = `${String(position).padStart(3)}${shared ? '=' : ' '}`;
      const outcome = outcomes.get(caseNumber) === 'grant' ? 'verleend ' : 'afgewezen';
      return `${place} ${caseNumber}  ${String(points).padStart(2)} punten  ${outcome}  ${nameOf(caseNumber)}${amended ? ', aangepast' : ''}`;
    }),
  ]);
}

/** Every step of the division in a sentence. */
export const traceLines = ({ allocation, input }: RoundFile): readonly string[] => [
  `De verdeling van ${euros(input.ceiling).nl}`,
  ...allocation.trace.map((step, index) => `${String(index + 1).padStart(3)}. ${inWords(step)}`),
  `     Verleend: ${euros(allocation.granted).nl}. Over: ${euros(allocation.left).nl}.`,
];

function inWords(step: TraceStep): string {
  const { caseNumber, list, position, outcome, lotteries, articles, leftAfter } = step;
  const result =
    outcome === 'grant' ? `krijgt subsidie; over ${euros(leftAfter).nl}` : 'krijgt geen subsidie';
  const drawn = lotteries ? ', na loting' : '';
  return `${caseNumber}, ${position}e van de ${listNames[list]}, ${result}: ${why(step)}${drawn} (artikel ${articles.join(', ')})`;
}

function why({ rule, compared, outcome, amount, leftBefore }: TraceStep): string {
  const misfit = outcome === 'grant' ? '' : `, maar ${euros(amount).nl} past niet in ${euros(leftBefore).nl}`;
  switch (rule) {
    case 'everything-fits':
      return 'alles past onder het plafond';
    case 'same-number':
      return 'van beide lijsten evenveel';
    case 'relatively-highest': {
      const { own, other, otherCaseNumber } = compared ?? {};
      return own && other
        ? `aan de beurt, want ${own.points} van ${own.maximum} is naar verhouding meer dan ${other.points} van ${other.maximum} van ${otherCaseNumber}${misfit}`
        : `aan de beurt met naar verhouding de meeste punten${misfit}`;
    }
    case 'other-list-exhausted':
      return `de andere lijst is op${misfit}`;
    case 'after-stop':
      return 'het geld was op voordat deze aanvraag aan de beurt was';
  }
}

/** How many of each kind, most first. */
export function mailLines(templates: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1);
  return [
    `${templates.length} mails`,
    ...[...counts.entries()]
      .sort(([, one], [, other]) => other - one)
      .map(([template, count]) => `${String(count).padStart(5)} × ${template}`),
  ];
}
