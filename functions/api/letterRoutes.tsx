// GET: the letters of a case, and one of them as data, as a page or as a PDF, as the address or else the Accept header asks.
import { accepts } from 'hono/accepts';
import { Hono } from 'hono/tiny';
import { letterKey } from '../../domain/fund/letter/letterHash.ts';
import type { LetterView } from '../../schemas/letterView.ts';
import { findLetter, listLetters } from '../commands/letters.ts';
import { askedLanguage, otherLanguage } from '../ui/language.ts';
import { type LetterForm, letterAsked, letterForms } from '../ui/letterAddress.ts';
import { letterFileHeaders } from '../ui/letterFile.ts';
import { LetterPage } from '../ui/letterPage.tsx';
import { securityHeaders } from '../ui/securityHeaders.ts';
import { htmlDocument } from '../ui/shell.tsx';
import { caseAsked } from './caseAsked.ts';
import { type ApiContext, type ApiEnv, arrivalOf, languageOf } from './context.ts';
import { problem } from './problem.ts';

export const letterRoutes = new Hono<ApiEnv>()
  .use('/cases/:caseNumber/letters/*', securityHeaders('no-referrer'))
  .get('/cases/:caseNumber/letters', list)
  .get('/cases/:caseNumber/letters/:letter', one);

const privately = { 'cache-control': 'private, no-store' };

async function list(c: ApiContext): Promise<Response> {
  const known = await caseAsked(c);
  if (!known) return problem(c, 'not-found');
  const items = await listLetters(c.get('deps').commands.cases, known, arrivalOf(c));
  return c.json({ items }, 200, privately);
}

async function one(c: ApiContext): Promise<Response> {
  const asked = letterAsked(c.req.param('letter') ?? '');
  const known = await caseAsked(c);
  const letter = known && (await findLetter(c.get('deps').commands.cases, known, asked.name, arrivalOf(c)));
  if (!letter) return problem(c, 'not-found');
  const form = asked.form ?? accepted(c);
  c.header('vary', 'Accept, Accept-Language');
  if (form === 'pdf') return file(c, letter);
  return form === 'html' ? page(c, letter) : c.json(letter, 200, privately);
}

const mediaTypes: Record<LetterForm, string> = { html: 'text/html', pdf: 'application/pdf' };
const json = 'application/json';

/** What the client likes best; data for who does not say. */
function accepted(c: ApiContext): LetterForm | undefined {
  const type = accepts(c, {
    header: 'Accept',
    supports: [json, ...Object.values(mediaTypes)],
    default: json,
  });
  return letterForms.find((form) => mediaTypes[form] === type);
}

function page(c: ApiContext, letter: LetterView): Response | Promise<Response> {
  const language = askedLanguage(c.req.query('lang')) ?? languageOf(c);
  const { caseNumber } = letter.document;
  const address = `/api/v1/cases/${caseNumber}/letters/${letter.letter}`;
  return c.html(
    htmlDocument(
      <LetterPage
        letter={letter.document}
        language={language}
        otherAddress={`${address}.html?lang=${otherLanguage(language)}`}
        {...(letter.state === 'concept' ? { lacks: letter.lacks } : { fileAddress: `${address}.pdf` })}
      />,
    ),
    200,
    privately,
  );
}

/** A letter that did not go out has no file. */
async function file(c: ApiContext, letter: LetterView): Promise<Response> {
  if (letter.state === 'concept') return problem(c, 'not-found');
  const { caseNumber } = letter.document;
  const bytes = await c.get('deps').openLetter(letterKey(caseNumber, letter.hash));
  return bytes
    ? c.body(bytes, 200, letterFileHeaders(caseNumber, letter.letter))
    : problem(c, 'letter-not-made');
}
