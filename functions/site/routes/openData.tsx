// The register as open data: whole files, the catalogue of them, and the page that explains both.
import { Hono } from 'hono/tiny';
import { regionIds } from '../../../schemas/regions.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import type { SiteDeps } from '../deps.ts';
import { pageOf } from '../frame.ts';
import { goesOn, table } from '../openData/answering.ts';
import { catalogue, cataloguePath, licence } from '../openData/catalogue.ts';
import { koploperColumns, openKoploper } from '../openData/koplopers.ts';
import { openPact, openRegion, pactColumns, regionColumns } from '../openData/records.ts';
import { DataPage } from '../pages/data.tsx';
import { fundDataRoutes } from './fundData.ts';

/** Two reads give a hundred koplopers; a table has as many as a function may answer with (6 MB), and says where it goes on. */
const pagesInTable = 20;

export function openDataRoutes(deps: SiteDeps): Hono {
  const { register, baseAddress, officeAddress } = deps;
  const app = new Hono();
  const frame = pageOf(baseAddress);

  app.use('/data/*', async (c, next) => {
    await next();
    // Public to programs in any page, too.
    c.header('Access-Control-Allow-Origin', '*');
  });

  app.get('/data', (c) =>
    c.html(
      htmlDocument(<DataPage frame={frame(c)} baseAddress={baseAddress} officeAddress={officeAddress} />),
    ),
  );

  app.get(cataloguePath, (c) =>
    c.body(JSON.stringify(catalogue(baseAddress, officeAddress)), 200, {
      'Content-Type': 'application/ld+json; charset=utf-8',
    }),
  );

  app.get('/data/koplopers.json', async (c) => {
    const { koplopers, next } = await register.harvest(c.req.query('na'));
    const further = goesOn(c, baseAddress, next);
    return c.json({
      license: licence,
      koplopers: koplopers.map((each) => openKoploper(baseAddress, each)),
      ...(further === undefined ? {} : { next: further }),
    });
  });

  app.get('/data/koplopers.csv', async (c) => {
    let { koplopers, next } = await register.harvest(c.req.query('na'));
    for (let read = 1; next !== undefined && read < pagesInTable; read += 1) {
      const page = await register.harvest(next);
      koplopers = [...koplopers, ...page.koplopers];
      next = page.next;
    }
    goesOn(c, baseAddress, next);
    return table(
      c,
      koploperColumns,
      koplopers.map((each) => openKoploper(baseAddress, each)),
    );
  });

  const regions = async () =>
    (await register.regionDocuments(regionIds)).map((each) => openRegion(baseAddress, each));
  const pacts = async () => (await register.regions()).pacts.map((each) => openPact(baseAddress, each));

  app.get('/data/regios.json', async (c) => c.json({ license: licence, regions: await regions() }));
  app.get('/data/regios.csv', async (c) => table(c, regionColumns, await regions()));
  app.get('/data/pacten.json', async (c) => c.json({ license: licence, pacts: await pacts() }));
  app.get('/data/pacten.csv', async (c) => table(c, pactColumns, await pacts()));
  fundDataRoutes(app, deps);
  return app;
}
