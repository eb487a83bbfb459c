// The end of the letter: what the applicant can do against the decision, until when and where (Awb 3:45).
import type { LetterBlock } from '../../../schemas/fund/letterDocument.ts';
import { fullDay } from '../../clock/inWords.ts';
import { weeksAfter } from '../../clock/weeks.ts';
import { heading, paragraph } from './blocks.ts';
import type { FundDecisionFacts } from './facts.ts';

/** Weeks to object or to appeal, from the day after the decision was made known (Awb 6:7 and 6:8). */
const remedyWeeks = 6;

/** The last day to object to, or to appeal against, a decision made known on `day`. */
export const remedyUntil = (day: string): string => weeksAfter(day, remedyWeeks);

const ways = {
  objection: { act: 'bezwaar maken', paper: 'bezwaarschrift' },
  appeal: { act: 'in beroep gaan', paper: 'beroepschrift' },
} as const;

export function remedyClause({ remedy, caseNumber }: FundDecisionFacts): readonly LetterBlock[] {
  const title = heading('Bent u het niet eens met dit besluit?');
  if (remedy === undefined) return [title, paragraph(`Neem dan contact met ons op en noem ${caseNumber}.`)];
  const { act, paper } = ways[remedy.kind];
  return [
    title,
    paragraph(
      `Dan kunt u ${act}. Doe dat uiterlijk op ${fullDay(remedy.until).nl}.`,
      'U hebt daarvoor zes weken, vanaf de dag na de dag waarop wij dit besluit bekendmaken (Algemene wet bestuursrecht, artikelen 6:7 en 6:8).',
    ),
    paragraph(
      `Stuur uw ${paper} naar ${remedy.at}.`,
      `Noem het dossiernummer ${caseNumber} en schrijf waarom u het niet eens bent met dit besluit.`,
    ),
  ];
}
