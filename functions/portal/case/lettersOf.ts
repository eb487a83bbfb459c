// The letters of a case of whatever kind, as this reader may read them.
import type { LetterSummary } from '../../../schemas/letterView.ts';
import type { CaseReader } from '../../commands/caseReader.ts';
import { listLetters } from '../../commands/letters.ts';
import { arrivalOf, type PortalContext } from '../context.ts';
import { decisionMails } from './decisionMail.tsx';

/** `mailed`: a koploper decision is no letter beside its mail. */
export type ListedLetter =
  | LetterSummary
  | {
      readonly letter: string;
      readonly about: 'decision';
      readonly state: 'mailed';
      readonly releasedOn: string;
    };

export const lettersOf = (c: PortalContext, reader: CaseReader): Promise<readonly ListedLetter[]> =>
  reader.head.aggregate.kind === 'koploper'
    ? decisionMails(c, reader)
    : listLetters(c.get('deps').commands.cases, reader, arrivalOf(c));
