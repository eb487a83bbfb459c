// The letters of a case of whatever kind, as this reader may read them.
import type { CaseReader } from '../../commands/caseReader.ts';
import { listLetters } from '../../commands/letters.ts';
import { arrivalOf, type PortalContext } from '../context.ts';
import { decisionMails } from './decisionMail.tsx';
import type { ListedLetter } from './listedLetter.ts';

export const lettersOf = (c: PortalContext, reader: CaseReader): Promise<readonly ListedLetter[]> =>
  reader.head.aggregate.kind === 'koploper'
    ? decisionMails(c, reader)
    : listLetters(c.get('deps').commands.cases, reader, arrivalOf(c));
