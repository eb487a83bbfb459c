// The overview of the office, and the files of its figures; for officers of the whole country, for others it is not there.
import { Hono } from 'hono/tiny';
import { dayOf } from '../../../domain/clock/days.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Language } from '../../../schemas/text.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { apartSheet, ceilingsSheet, clockSheet, loadSheet, scoresSheet } from './atPresent.ts';
import { type History, isPeriod, readHistory } from './history.ts';
import { readLoad } from './load.ts';
import { awaitingSheet, mailSheet, regionsSheet, statesSheet } from './overTime.ts';
import { OverviewPage } from './page.tsx';
import { isSheetName, type Sheet, type SheetName, sheetCsv } from './sheet.ts';

export function overviewRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/werk/overzicht', overview);
  routes.get('/werk/overzicht/:file', file);
  return routes;
}

const isOfficer = ({ grants }: Person): boolean =>
  grants.some(({ role, region }) => role === 'officer' && region === '*');

const periodOf = (c: PortalContext) => {
  const asked = c.req.query('per');
  return isPeriod(asked) ? asked : undefined;
};

async function overview(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  if (!isOfficer(person)) return c.notFound();
  const deps = c.get('deps');
  const today = dayOf(arrivalOf(c));
  const from = c.req.query('na');
  const [history, load] = await Promise.all([
    readHistory(deps.figures, periodOf(c)),
    readLoad(deps, today, from),
  ]);
  if (!load) return c.notFound();
  return c.html(
    htmlDocument(
      <OverviewPage
        frame={frameOf(c, person.language)}
        today={today}
        history={history}
        loads={load.loads}
        next={load.next}
        from={from}
      />,
    ),
  );
}

async function file(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const [, name = ''] = /^([a-z]+)\.csv$/.exec(c.req.param('file') ?? '') ?? [];
  if (!isOfficer(person) || !isSheetName(name)) return c.notFound();
  const sheet = await sheetNamed(c, name, frameOf(c, person.language).language);
  if (!sheet) return c.notFound();
  return c.body(sheetCsv(sheet), 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  });
}

async function sheetNamed(c: PortalContext, name: SheetName, language: Language): Promise<Sheet | undefined> {
  const deps = c.get('deps');
  if (name === 'beoordelaars') {
    const load = await readLoad(deps, dayOf(arrivalOf(c)), c.req.query('na'));
    return load && loadSheet(load.loads, language);
  }
  const history = await readHistory(deps.figures, periodOf(c));
  return history && sheetsOfHistory[name](history, language);
}

const sheetsOfHistory: Readonly<
  Record<Exclude<SheetName, 'beoordelaars'>, (history: History, language: Language) => Sheet>
> = {
  wachtend: awaitingSheet,
  kopgroep: (history, language) => statesSheet(history, language, 'koploper'),
  fonds: (history, language) => statesSheet(history, language, 'fund'),
  regios: regionsSheet,
  termijnen: ({ latest }, language) => clockSheet(latest, language),
  scores: ({ latest }, language) => scoresSheet(latest, language),
  verschillen: ({ latest }, language) => apartSheet(latest, language),
  post: mailSheet,
  plafonds: ({ latest }, language) => ceilingsSheet(latest, language),
};
