// Site and portal on one address over one database, filled with the real koplopers and with what strains a page: nothing,
// very much, very long.
import { caseStore } from '../../functions/platform/caseStore.ts';
import { registerReader } from '../../functions/platform/registerReader.ts';
import { registerWriter } from '../../functions/platform/registerWriter.ts';
import { publish } from '../../functions/publish/publish.ts';
import { siteApp } from '../../functions/site/app.tsx';
import { bottleneckInputs, koploperInputs, pactInputs, regionInputs } from '../../local/importing/inputs.ts';
import { pastGrantInputs, pastRoundInputs } from '../../local/importing/past.ts';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import { regionIds } from '../../schemas/regions.ts';
import { sampleId, type TestApi, testApi } from './apiClient.ts';
import { type Database, freePort, startDatabase } from './database.ts';
import { roundId } from './liveRound.ts';
import { given, lapse, nominated, signedIn } from './nominations.ts';
import { type TestPortal, testPortal } from './portalClient.ts';
import { publicEvents, publishedRound } from './publishedRound.ts';
import {
  imported,
  inRegister,
  publishedApplication,
  revised,
  sampleKoploper,
  sampleRevision,
} from './publishedThings.ts';
import { inputs } from './sampleInputs.ts';
import { asSystem, type SamplePerson } from './samplePeople.ts';
import { siteSettings } from './siteSettings.ts';
import { startWebServer } from './webServer.ts';

const long = 'Zorgcoördinatieontwikkelingsplatform ';
const rightToLeft = 'مشروع التعلّم في رعاية الحيّ ';
const longContent: KoploperContent = {
  name: 'Hoofdprojectwerkplaatsleergemeenschapsontwikkeling Zuid '.repeat(2).slice(0, 150).trim(),
  organisation: `Stichting ${long.repeat(3)}`.trim(),
  organisationSector: 'education',
  regions: regionIds.slice(0, 6),
  summary: `${long.repeat(20)}\n\n${long.repeat(20)}`,
  educationLevels: ['vmbo', 'mbo', 'hbo', 'wo', 'other'],
  themes: Array.from({ length: 8 }, (_, index) => `${long.trim()} ${index + 1}`),
  results: Array.from({ length: 20 }, (_, index) => ({
    what: `${index + 1}. ${long.repeat(8)}`.trim(),
    evidence: 'Donaudampfschifffahrtsgesellschaft'.repeat(6),
    date: '2025-11',
  })),
};

export interface SampleSite {
  readonly address: string;
  readonly database: Database;
  /** Addresses of pages by what they show. */
  readonly pages: Readonly<Record<string, string>>;
  /** Those that look different to somebody who is not signed in. */
  readonly signedOutPages: Readonly<Record<string, string>>;
  /** The cookie of an applicant who is signed in, as a browser context takes it. */
  readonly session: { readonly name: string; readonly value: string; readonly url: string };
  stop(): Promise<void>;
}

export async function startSampleSite(): Promise<SampleSite> {
  const database = await startDatabase();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const portal = testPortal(database, { baseAddress: address });
  const site = siteApp({
    ...siteSettings,
    register: registerReader(database.client, database.tables.register),
    baseAddress: address,
    file: projectFile,
    log: portal.deps.log,
  });
  const server = await startWebServer(port, (request) =>
    /^\/(partner|nominatie|inloggen|uitloggen|mijn)(\/|$)/.test(new URL(request.url).pathname)
      ? portal.app.fetch(request)
      : site.fetch(request),
  );
  const api = await testApi(database);
  await fill(database, api);
  await undeliveredNotice(api, portal);
  return {
    address,
    database,
    pages: {
      'front page': '/',
      koplopers: '/koplopers',
      'imported koploper': '/koplopers/evolva-werkplekleren-3-0',
      'published koploper': '/koplopers/strong',
      'very long koploper': '/koplopers/long',
      'archived koploper': '/koplopers/afgerond',
      'archived koploper in English': '/koplopers/afgerond?lang=en',
      'retracted koploper': '/koplopers/teruggetrokken',
      'retracted koploper in English': '/koplopers/teruggetrokken?lang=en',
      regions: '/regios',
      'region in English': '/regios/haaglanden?lang=en',
      'region with much': '/regios/groot-amsterdam',
      'region with everything': '/regios/haaglanden',
      'koplopers filtered and searched': '/koplopers?q=leren&thema=zorg-en-technologie&sector=care',
      'no koploper found': '/koplopers?q=rozendal&niveau=mbo&lang=en',
      pacts: '/pacten',
      pact: '/pacten/zorgpact-zeeland',
      'pact of which little is known, in English': '/pacten/zorgpact-limburg?lang=en',
      themes: '/themas',
      theme: '/themas/zorg-en-technologie',
      bottlenecks: '/knelpunten',
      'no bottleneck found': '/knelpunten?q=begeleidde%20walvis',
      'bottleneck in English': '/knelpunten/begeleide-onderwijstijd-in-de-wijk?lang=en',
      'not found, with names like it': '/koplopers/zorgboulevart',
      'check it yourself': '/controle',
      'open data': '/data',
      'open data in English': '/data?lang=en',
      grants: '/subsidies',
      'grants in English': '/subsidies?lang=en',
      'published grant': '/subsidies/zorg-in-de-wijk',
      'imported grant': '/subsidies/zorgboulevard-roosendaal',
      'imported grant in English': '/subsidies/netwerkzon2020?lang=en',
      rounds: '/rondes',
      'divided round': '/rondes/rif-2027-1',
      'divided round in English': '/rondes/rif-2027-1?lang=en',
      'imported round': '/rondes/rif-2022-2',
      'not found': '/nergens',
      about: '/over',
      'taking part': '/meedoen',
      'taking part, in English': '/meedoen?lang=en',
      privacy: '/privacy',
      accessibility: '/toegankelijkheid',
      invitation: await invitation(api, portal, inputs['invite-partner']),
      'answered invitation': await answered(api, portal),
      'very long invitation': await invitation(api, portal, {
        ...inputs['invite-partner'],
        name: long.repeat(4).trim(),
        role: long.repeat(13).trim(),
      }),
      nomination: (await nominated(portal, { reason: 'Sterk in de regio.' })).link,
      'answered nomination': await acceptedNomination(portal),
      'nomination accepted by somebody else': await acceptedNomination(portal, 'stranger'),
      'lapsed nomination': await lapsedNomination(portal),
      'very long nomination': await longNomination(portal, long),
      'nomination from right to left': await longNomination(portal, rightToLeft),
      'my applications': '/mijn',
      'sign-in that took too long': '/inloggen/terug',
    },
    signedOutPages: { nomination: (await nominated(portal)).link },
    session: { name: 'loket', value: await signedIn(portal, 'applicant'), url: address },
    async stop() {
      await server.stop();
      await database.stop();
    },
  };
}

async function fill(database: Database, api: TestApi): Promise<void> {
  const koplopers = koploperInputs().filter(({ name }) => !name.startsWith('STRONG'));
  const ids = [
    ...(await Promise.all(koplopers.map((input) => imported(database, 'koploper', input)))),
    ...(await Promise.all(pactInputs().map((input) => imported(database, 'pact', input)))),
    ...(await Promise.all(bottleneckInputs().map((input) => imported(database, 'bottleneck', input)))),
    ...(await Promise.all(regionInputs().map((input) => imported(database, 'region', input)))),
    await publishedApplication(api, database, { slug: 'long', content: longContent }),
  ];
  await inRegister(database, ...ids, ...(await later(database, api)));
  await fillFund(database);
}

/** Earlier grants and rounds, and a round of our own with its grants. */
async function fillFund(database: Database): Promise<void> {
  const past = [
    ...pastGrantInputs().map((input) => imported(database, 'pastgrant', input)),
    ...pastRoundInputs().map((input) => imported(database, 'pastround', input)),
  ];
  await inRegister(database, ...(await Promise.all(past)));
  const round = await publishedRound(database);
  const cases = caseStore(database.client, database.tables.cases);
  const register = registerWriter(database.client, database.tables.register);
  for (const id of [roundId, ...round.numbers])
    for (const event of await publicEvents(round, id)) await publish({ cases, register }, event);
}

/** Koplopers of which more happened after their publication. */
async function later(database: Database, api: TestApi): Promise<string[]> {
  const renewed = await publishedApplication(api, database, { slug: 'strong' });
  await revised(api, renewed, { ...sampleRevision, name: 'STRONG (Studie Route Net Gezondheid)' });
  await api.as('applicant').act(renewed, 'confirm-current', {});
  const archived = await publishedApplication(api, database, { slug: 'afgerond' });
  await api.as('officer').act(archived, 'archive', { reason: 'Het project is klaar.' });
  const retracted = await imported(database, 'koploper', { ...sampleKoploper, slug: 'teruggetrokken' });
  await api.as('officer').act(retracted, 'retract', { reason: 'De bron klopte niet.' });
  return [renewed, archived, retracted];
}

async function invitation(
  api: TestApi,
  portal: TestPortal,
  partner: (typeof inputs)['invite-partner'],
): Promise<string> {
  const number = (await api.as('applicant').start(inputs.start)).body.id ?? '';
  await api.as('applicant').act(number, 'invite-partner', partner);
  const [invited] = await portal.deps.commands.cases.partners(number);
  return `/partner/${number}/${invited?.id}/${invited?.secret}`;
}

async function answered(api: TestApi, portal: TestPortal): Promise<string> {
  const link = await invitation(api, portal, inputs['invite-partner']);
  await portal.post(link, { answer: 'confirm' });
  return link;
}

async function acceptedNomination(portal: TestPortal, by: SamplePerson = 'applicant'): Promise<string> {
  const { link } = await nominated(portal);
  const cookie = `loket=${await signedIn(portal, by)}`;
  const { baseAddress: origin } = portal.deps;
  await portal.post(link, { answer: 'accept', notices: 'post' }, { origin, cookie });
  return link;
}

async function lapsedNomination(portal: TestPortal): Promise<string> {
  const { number, link } = await nominated(portal);
  await lapse(portal, number);
  return link;
}

async function longNomination(portal: TestPortal, words: string): Promise<string> {
  const name = words.repeat(4).trim();
  const reason = `${words.repeat(20)}\n\n${words.repeat(20)}`;
  const regions = ['stedendriehoek', 'noord-holland-noord', 'nieuwe-waterweg-noord'] as const;
  return (await nominated(portal, { name, organisation: name, reason, regions: [...regions] }, 'officer'))
    .link;
}

async function undeliveredNotice(api: TestApi, portal: TestPortal): Promise<void> {
  const number = (await api.as('applicant').start(inputs.start)).body.id ?? '';
  const lost = { notice: 1, template: 'receipt', receiver: sampleId('applicant'), cause: 'bounce' } as const;
  await given(portal, asSystem, number, 'record-undelivered', lost);
}
