// The letters of a case of whatever kind, as this reader may read them.
import type { LetterSummary } from '../../../schemas/letterView.ts';
import type { CaseReader } from '../../commands/caseReader.ts';
import { listLetters } from '../../commands/letters.ts';
import { arrivalOf, type PortalContext } from '../context.ts';
import { conceptMails } from './conceptMail.tsx';

export const lettersOf = (c: PortalContext, reader: CaseReader): Promise<readonly LetterSummary[]> =>
  reader.head.aggregate.kind === 'koploper'
    ? conceptMails(c, reader)
    : listLetters(c.get('deps').commands.cases, reader, arrivalOf(c));
