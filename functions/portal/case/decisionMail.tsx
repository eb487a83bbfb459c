// The mail by which a koploper decision is made known, before and after: as a page, and to the letter as its plain text.
import type { Person } from '../../../schemas/person.ts';
import type { CaseReader } from '../../commands/caseReader.ts';
import { decidedOn, type WrittenDecision, writtenDecision } from '../../commands/writtenDecision.ts';
import { type Framed, frame } from '../../ui/mail/frame.ts';
import { koploperDecision } from '../../ui/mail/koploperDecision.ts';
import { MailPage } from '../../ui/mail/mailPage.tsx';
import { renderText } from '../../ui/mail/renderText.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext } from '../context.ts';
import type { ListedLetter } from './listedLetter.ts';

/** The last part of its address. */
const names = { concept: 'concept', released: 'besluit' } as const;

/** As the letters of a request are listed. */
export async function decisionMails(c: PortalContext, reader: CaseReader): Promise<readonly ListedLetter[]> {
  const releasedOn = decidedOn(reader);
  if (releasedOn !== undefined)
    return [{ letter: names.released, about: 'decision', state: 'mailed', releasedOn }];
  const { standing } = (await writtenDecision(c.get('deps').commands.cases, reader, arrivalOf(c))) ?? {};
  return standing?.state === 'concept'
    ? [
        {
          letter: names.concept,
          about: 'decision',
          state: 'concept',
          lacks: standing.lacks.map((lack) => ({ ...lack })),
        },
      ]
    : [];
}

export async function decisionMail(c: PortalContext, reader: CaseReader, person: Person): Promise<Response> {
  const { commands, baseAddress } = c.get('deps');
  const written = await writtenDecision(commands.cases, reader, arrivalOf(c));
  const name = written && names[written.standing.state];
  const asText = `${name}.txt`;
  const asked = c.req.param('letter');
  if (!written || (asked !== name && asked !== asText)) return c.notFound();
  const framed = framedMail(written, baseAddress);
  if (asked === asText) return c.text(renderText(framed));
  return c.html(
    htmlDocument(
      <MailPage
        frame={frameOf(c, person.language)}
        mail={framed}
        to={written.to.name}
        standing={written.standing}
        caseNumber={written.caseNumber}
        textAddress={`/zaken/${written.caseNumber}/brieven/${asText}`}
      />,
    ),
  );
}

const framedMail = (written: WrittenDecision, baseAddress: string): Framed =>
  frame(
    written,
    koploperDecision(
      { ...written, ownCases: `${baseAddress}/mijn`, code: codes[written.standing.state] },
      written.letter,
    ),
    written.to,
  );

/** The one thing in it that only the mail itself has. */
const codes = {
  concept: { nl: '(komt erin bij het vrijgeven)', en: '(is filled in when it is released)' },
  released: { nl: '(staat in de mail zelf)', en: '(stands in the mail itself)' },
} as const;
