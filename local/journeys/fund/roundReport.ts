// What a demonstrated round came to, as lines for a terminal: ranking, division step by step, and mails by kind.
import { listNames, stepInWords } from '../../../domain/fund/allocation/inWords.ts';
import { euros } from '../../../domain/money/inWords.ts';
import type { RoundFile } from '../../../schemas/fund/roundFile.ts';
import type { Begun } from './fundJourney.ts';

/** Both lists, best first. */
export function rankingLines({ allocation }: RoundFile, requests: readonly Begun[]): readonly string[] {
  const nameOf = (number: string) => requests.find((one) => one.number === number)?.project.name ?? '';
  const outcomes = new Map(allocation.trace.map(({ caseNumber, outcome }) => [caseNumber, outcome]));
  return (['starter', 'scale-up'] as const).flatMap((list) => [
    `Rangschikking van de ${listNames[list].nl}`,
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
  ...allocation.trace.map((step, index) => `${String(index + 1).padStart(3)}. ${stepInWords(step).nl}`),
  `     Verleend: ${euros(allocation.granted).nl}. Over: ${euros(allocation.left).nl}.`,
];

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
