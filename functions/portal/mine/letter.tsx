// A letter about a case, to whom it is for: that of a request as a page and as the file that it is, that of a koploper decision
// as the mail that it is.
import { letterKey } from '../../../domain/fund/letter/letterHash.ts';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import type { LetterView } from '../../../schemas/letterView.ts';
import { findCase } from '../../commands/caseView.ts';
import { findLetter } from '../../commands/letters.ts';
import { letterAsked } from '../../ui/letterAddress.ts';
import { letterFileHeaders } from '../../ui/letterFile.ts';
import { LetterPage } from '../../ui/letterPage.tsx';
import { htmlDocument } from '../../ui/shell.tsx';
import { decisionMail } from '../case/decisionMail.tsx';
import { arrivalOf, type Frame, frameOf, type PortalContext } from '../context.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { requirePerson } from '../signIn/required.tsx';

export const letterPath = (caseNumber: string, letter: string | number): string =>
  `/zaken/${caseNumber}/brieven/${letter}`;

export async function letterOf(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { cases } = c.get('deps').commands;
  const { name, form } = letterAsked(c.req.param('letter') ?? '');
  const known = await findCase(cases, c.req.param('caseNumber') ?? '', personActor(person));
  if (known?.head.aggregate.kind === 'koploper') return decisionMail(c, known, person);
  const letter = known && (await findLetter(cases, known, name, arrivalOf(c)));
  if (!letter) return c.notFound();
  const frame = frameOf(c, person.language);
  return form === 'pdf' ? file(c, letter, frame) : page(c, letter, frame);
}

function page(c: PortalContext, letter: LetterView, frame: Frame): Response | Promise<Response> {
  const { document } = letter;
  return c.html(
    htmlDocument(
      <LetterPage
        {...frame}
        letter={document}
        section="mine"
        signedIn
        {...(letter.state === 'concept'
          ? { lacks: letter.lacks }
          : { fileAddress: `${letterPath(document.caseNumber, letter.letter)}.pdf` })}
      />,
    ),
  );
}

/** A letter that did not go out has no file. */
async function file(c: PortalContext, letter: LetterView, frame: Frame): Promise<Response> {
  if (letter.state === 'concept') return c.notFound();
  const { caseNumber } = letter.document;
  const bytes = await c.get('deps').openLetter(letterKey(caseNumber, letter.hash));
  if (bytes) return c.body(bytes, 200, letterFileHeaders(caseNumber, letter.letter));
  return c.html(htmlDocument(<ProblemPage frame={frame} {...problems['letter-not-made']} />), 503);
}
