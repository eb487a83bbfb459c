// Grants, rounds and bottlenecks as open data: whole files.
import type { Hono } from 'hono/tiny';
import type { SiteDeps } from '../deps.ts';
import { goesOn, table } from '../openData/answering.ts';
import { licence } from '../openData/catalogue.ts';
import { grantColumns, openGrant, openRound, roundColumns } from '../openData/fund.ts';
import { threeSixtyGivingPath } from '../openData/paths.ts';
import { bottleneckColumns, openBottleneck } from '../openData/records.ts';
import { threeSixtyGiving } from '../openData/threeSixtyGiving.ts';

/** Grants that one read gives. */
const grantsAtOnce = 100;
/** Reads for a table: two thousand grants. */
const pagesInTable = 20;

export function fundDataRoutes(app: Hono, { register, baseAddress }: SiteDeps): void {
  /** From a place on, by as many reads; those of which the subsidy ended, one read more, where the list is at its end. */
  async function grantsFrom(after: string | undefined, pages: number) {
    let { grants, next } = await register.grants(grantsAtOnce, after);
    for (let read = 1; next !== undefined && read < pages; read += 1) {
      const page = await register.grants(grantsAtOnce, next);
      grants = [...grants, ...page.grants];
      next = page.next;
    }
    return { grants, ended: next === undefined ? await register.endedGrants() : [], next };
  }

  app.get('/data/subsidies.json', async (c) => {
    const { grants, ended, next } = await grantsFrom(c.req.query('na'), 1);
    const further = goesOn(c, baseAddress, next);
    return c.json({
      license: licence,
      grants: [...grants, ...ended].map((each) => openGrant(baseAddress, each)),
      ...(further === undefined ? {} : { next: further }),
    });
  });

  app.get('/data/subsidies.csv', async (c) => {
    const { grants, ended, next } = await grantsFrom(c.req.query('na'), pagesInTable);
    goesOn(c, baseAddress, next);
    return table(
      c,
      grantColumns,
      [...grants, ...ended].map((each) => openGrant(baseAddress, each)),
    );
  });

  app.get(threeSixtyGivingPath, async (c) => {
    const { grants, ended, next } = await grantsFrom(c.req.query('na'), pagesInTable);
    goesOn(c, baseAddress, next);
    return c.json(threeSixtyGiving(baseAddress, grants, ended));
  });

  const rounds = async () => (await register.rounds()).map((each) => openRound(baseAddress, each));
  app.get('/data/tijdvakken.json', async (c) => c.json({ license: licence, rounds: await rounds() }));
  app.get('/data/tijdvakken.csv', async (c) => table(c, roundColumns, await rounds()));

  const bottlenecks = async () =>
    (await register.bottlenecks()).map((each) => openBottleneck(baseAddress, each));
  app.get('/data/knelpunten.json', async (c) =>
    c.json({ license: licence, bottlenecks: await bottlenecks() }),
  );
  app.get('/data/knelpunten.csv', async (c) => table(c, bottleneckColumns, await bottlenecks()));
}
