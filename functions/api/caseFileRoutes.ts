// GET: the whole case as one archive, for the office; the answer leads to where it can be fetched for a minute.
import { Hono } from 'hono/tiny';
import { handOutCaseFile } from '../commands/handOutCaseFile.ts';
import { caseFileTexts } from '../ui/caseFile/pages.tsx';
import { caseAsked } from './caseAsked.ts';
import { type ApiContext, type ApiEnv, arrivalOf } from './context.ts';
import { problem } from './problem.ts';

export const caseFileRoutes = new Hono<ApiEnv>().get('/cases/:caseNumber/archive', archive);

async function archive(c: ApiContext): Promise<Response> {
  const { commands, archives, openLetter, newKey, log } = c.get('deps');
  const person = c.get('person');
  const reader = await caseAsked(c);
  const handed =
    reader &&
    (await handOutCaseFile(
      { stores: commands, archives, openLetter, newKey, textsOf: caseFileTexts },
      reader,
      arrivalOf(c),
    ));
  if (!reader || !handed) return problem(c, 'not-found');
  if (handed === 'letter-not-made') return problem(c, 'letter-not-made');
  log.info('case file handed out', { caseNumber: reader.head.aggregate.id, by: person.id });
  return c.body(null, 303, { location: handed.link, 'cache-control': 'private, no-store' });
}
