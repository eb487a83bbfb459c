// The mail by which a koploper decision will be made known, before it is: as a page, and to the letter as its plain text.
import type { LetterSummary } from '../../../schemas/letterView.ts';
import type { Person } from '../../../schemas/person.ts';
import type { CaseReader } from '../../commands/caseReader.ts';
import { type PreparedDecision, preparedDecision } from '../../commands/preparedDecision.ts';
import { ConceptMailPage } from '../../ui/mail/conceptMailPage.tsx';
import { type Framed, frame } from '../../ui/mail/frame.ts';
import { koploperDecision } from '../../ui/mail/koploperDecision.ts';
import { renderText } from '../../ui/mail/renderText.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext } from '../context.ts';

const name = 'concept';
const asText = `${name}.txt`;

/** As the letters of a request are listed. */
export async function conceptMails(c: PortalContext, reader: CaseReader): Promise<readonly LetterSummary[]> {
  const prepared = await preparedDecision(c.get('deps').commands.cases, reader, arrivalOf(c));
  const lacks = prepared?.lacks.map((lack) => ({ ...lack })) ?? [];
  return prepared ? [{ letter: name, about: 'decision', state: 'concept', lacks }] : [];
}

export async function conceptMail(c: PortalContext, reader: CaseReader, person: Person): Promise<Response> {
  const asked = c.req.param('letter');
  if (asked !== name && asked !== asText) return c.notFound();
  const { commands, baseAddress } = c.get('deps');
  const prepared = await preparedDecision(commands.cases, reader, arrivalOf(c));
  if (!prepared) return c.notFound();
  const framed = framedMail(prepared, baseAddress);
  if (asked === asText) return c.text(renderText(framed));
  return c.html(
    htmlDocument(
      <ConceptMailPage
        frame={frameOf(c, person.language)}
        mail={framed}
        to={prepared.to.name}
        channel={prepared.channel}
        lacks={prepared.lacks}
        caseNumber={prepared.caseNumber}
        textAddress={`/zaken/${prepared.caseNumber}/brieven/${asText}`}
      />,
    ),
  );
}

const framedMail = (prepared: PreparedDecision, baseAddress: string): Framed =>
  frame(
    prepared,
    koploperDecision({ ...prepared, ownCases: `${baseAddress}/mijn`, code: codeToCome }, prepared.letter),
    prepared.to,
  );

/** The one thing in it that is known only once it goes out. */
const codeToCome = {
  nl: '(komt erin bij het vrijgeven)',
  en: '(is filled in when it is released)',
};
