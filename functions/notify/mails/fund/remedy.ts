// What can be done against a decision about a request: object, or appeal once an objection was decided on (Awb 3:45).
import { dayOf } from '../../../../domain/clock/days.ts';
import { remedyUntil } from '../../../../domain/fund/letter/remedy.ts';
import type { FundCase } from '../../../../schemas/fund/case.ts';
import { rif } from '../../../../schemas/programmes/rif.ts';
import type { Bilingual } from '../../../../schemas/text.ts';
import { fullDay } from '../../../ui/dates.ts';
import { type Block, heading, paragraph } from '../../../ui/mail/letter.ts';
import type { CaseFacts } from '../../caseFacts.ts';

const question = heading({ nl: 'Bent u het er niet mee eens?', en: 'Do you disagree?' });

/** `until`: the last day. */
export function objecting({ caseNumber }: CaseFacts, until: string): readonly Block[] {
  const day = fullDay(until);
  const at: Bilingual = rif.objectionAt;
  return [
    question,
    paragraph({
      nl: `Dan kunt u bezwaar maken tot en met ${day.nl}. Doe dat bij ${at.nl}. Noem het dossiernummer ${caseNumber} en schrijf waarom u het er niet mee eens bent.`,
      en: `Then you can object until the end of ${day.en}. Do so at ${at.en}. Name the case number ${caseNumber} and say why you disagree.`,
    }),
    paragraph({
      nl: 'U heeft daarvoor zes weken, vanaf de dag na de dag waarop wij het besluit bekendmaken (Algemene wet bestuursrecht, artikelen 3:45, 6:7 en 6:8).',
      en: 'You have six weeks for it, from the day after the day on which we make the decision known (General Administrative Law Act, Awb, articles 3:45, 6:7 and 6:8).',
    }),
  ];
}

/** Against a decision on an objection, made known with this mail. */
export function appealing({ time }: CaseFacts): readonly Block[] {
  const day = fullDay(remedyUntil(dayOf(time)));
  return [
    question,
    paragraph({
      nl: `Dan kunt u in beroep gaan bij de rechtbank tot en met ${day.nl}. U heeft daarvoor zes weken, vanaf de dag na de dag waarop wij het besluit bekendmaken (Algemene wet bestuursrecht, artikelen 3:45, 6:7 en 6:8).`,
      en: `Then you can appeal to the court until the end of ${day.en}. You have six weeks for it, from the day after the day on which we make the decision known (General Administrative Law Act, Awb, articles 3:45, 6:7 and 6:8).`,
    }),
  ];
}

/** Whether a decision of that moment came in the place of an earlier one, because an objection was upheld. */
export const answersObjection = ({ objection }: FundCase, time: string): boolean =>
  objection?.releasedAt !== undefined && objection.releasedAt <= time;
