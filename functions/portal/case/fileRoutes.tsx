// The whole case as one archive, for the office: made when asked for, and fetched by a link that soon holds no more.
import { Hono } from 'hono/tiny';
import { handOutCaseFile } from '../../commands/handOutCaseFile.ts';
import { caseFileTexts } from '../../ui/caseFile/pages.tsx';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { problems } from '../pages/problems.ts';
import { requirePerson } from '../signIn/required.tsx';
import { caseAsked } from './asked.ts';

export function caseFileRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/zaken/:number{(?:KL|RIF)-[0-9-]+}/dossier.zip', archive);
  return routes;
}

async function archive(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { commands, archives, openLetter, newSecret, log } = c.get('deps');
  const reader = await caseAsked(c, person);
  const handed =
    reader &&
    (await handOutCaseFile(
      { stores: commands, archives, openLetter, newKey: newSecret, textsOf: caseFileTexts },
      reader,
      arrivalOf(c),
    ));
  if (!reader || !handed) return c.notFound();
  if (handed === 'letter-not-made') {
    const frame = frameOf(c, person.language);
    return c.html(htmlDocument(<ProblemPage frame={frame} {...problems['letter-not-made']} />), 503);
  }
  log.info('case file handed out', { caseNumber: reader.head.aggregate.id, by: person.id });
  return c.redirect(handed.link, 303);
}
