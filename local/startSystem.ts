// Starts the whole system on one machine, wired as the synthesised template says.

import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { personIdOf } from '../functions/platform/peopleStore.ts';
import { startActivity } from './activity.ts';
import { bucketsUnder, documentsBucket } from './bucketNames.ts';
import { type Carrying, startCarrying } from './carrying.ts';
import { startClock } from './clock/clock.ts';
import { consoleListener } from './console/serveConsole.ts';
import { demonstrate } from './demonstration/demonstration.ts';
import { headRecords } from './demonstration/headRecords.ts';
import { type Endings, endings } from './endings.ts';
import { startBus } from './events/busToQueues.ts';
import { awsEnvironment, type Endpoints, startFunctions } from './functionSet.ts';
import { gatewayListener } from './gateway/gateway.ts';
import { importData } from './importData.ts';
import { invokeAsynchronously } from './invoking/asynchronous.ts';
import { askToken } from './issuer/askToken.ts';
import { startMailDoor } from './mail/mailDoor.ts';
import { openLogFiles } from './parts/logFiles.ts';
import { credentials, parkedObjects } from './parts/parkedObjects.ts';
import { makeTables } from './parts/tables.ts';
import { putPeople } from './peopleRows.ts';
import { openMessages } from './queues/messageStore.ts';
import { startScheduler } from './schedules/scheduler.ts';
import { sentMails } from './sentMail.ts';
import { startParts } from './startParts.ts';
import { openFolder } from './state/openFolder.ts';
import { startStorageDoor } from './storage/storageDoor.ts';
import { openSeenAggregates } from './streams/seenAggregates.ts';
import { synthesise } from './synthesis/synthesise.ts';
import type { System, SystemProps } from './system.ts';
import { tableNames } from './tableNames.ts';
import { readDeployment } from './template/deployment.ts';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..');

/** Resolves when the system is ready. @throws StartProblem with one sentence that says what to do. */
export async function startSystem(props: SystemProps): Promise<System> {
  const ends = endings();
  try {
    return await start(props, ends);
  } catch (error) {
    await ends.run();
    throw error;
  }
}

async function start(props: SystemProps, ends: Endings): Promise<System> {
  const {
    folder,
    ports,
    fresh = false,
    tell = () => {},
    concurrency = availableParallelism(),
    context = {},
  } = props;
  const state = openFolder(folder, fresh);
  ends.add(() => state.close());
  const logs = openLogFiles(join(folder, 'logs'));
  ends.add(() => logs.close());
  const clock = startClock(Number(state.setting('offset') ?? 0));
  const { now, shared } = clock;
  const activity = startActivity();
  const { changed } = activity;

  tell('Starting database, mail, storage and sign-in');
  const cache = join(root, '.local', 'synth');
  const synthesising = synthesise({ root, cache, context: { environment: 'local', ...context }, tell });
  const startingParts = startParts({ folder, ports, clock, state, logs, endings: ends, changed });
  await Promise.allSettled([synthesising, startingParts]);
  const { addresses, database, issuer, startStorage, answer, closeDoors } = await startingParts;
  const deployment = readDeployment(await synthesising, addresses);
  const { region } = deployment;
  issuer.tell(deployment.clients);

  tell('Making the tables and buckets of the template');
  const buckets = deployment.buckets.map(({ name }) => name);
  await makeTables(database.endpoint, deployment.tables);
  await props.prepareDatabase?.(database.endpoint, tableNames(deployment));
  const storage = await startStorage(buckets);
  const messages = openMessages(state, now);
  let carrying: Carrying | undefined;
  const queued = () => carrying?.queued();
  const bus = await startBus({ deployment, state, messages, now, queued, endings: ends });
  const { eventDestinations: destinations, malwareProtectionPlans: plans } = deployment;
  const door = await startMailDoor({
    inbox: addresses.inbox,
    destinations,
    now,
    put: bus.put,
    endings: ends,
  });
  const endpoints: Endpoints = {
    dynamodb: (await props.databaseThrough?.(database.endpoint)) ?? database.endpoint,
    eventbridge: bus.address,
    s3: await startStorageDoor({ storage, plans, now, put: bus.put, endings: ends }),
    ses: door.address,
  };

  tell(`Starting ${deployment.functions.length} functions from their bundles`);
  const ran = () => carrying?.written();
  const functions = startFunctions({ deployment, endpoints, shared, logs, concurrency, ran });
  ends.add(() => functions.stop());
  const { invoke } = functions;
  const parked = parkedObjects(storage, region, bucketsUnder('PARKED_BUCKET', deployment));
  const client = new DynamoDBClient({ endpoint: database.endpoint, region, credentials });
  ends.add(() => client.destroy());
  const names = tableNames(deployment);
  await putPeople(client, names.people, addresses.issuer);
  const demonstration =
    props.demonstration === false || props.importData === 'nothing'
      ? undefined
      : await demonstrate({
          client,
          tables: names,
          state,
          issuer: addresses.issuer,
          keep: (key, content) => parked.put(documentsBucket(deployment), key, content),
          now,
          tell,
        });
  const seen = openSeenAggregates(state);
  seen.note(await headRecords(client, names.cases, demonstration?.numbers ?? []));
  const carried = {
    deployment,
    databaseEndpoint: database.endpoint,
    state,
    messages,
    seen,
    parked,
    now,
    invoke,
  };
  carrying = await startCarrying({ ...carried, changed, log: logs.for('stream') });
  const { settled, stop: stopCarrying } = carrying;
  ends.add(stopCarrying);
  const inBackground = invokeAsynchronously({ deployment, messages, invoke });
  const dayEnds = () => {
    queued();
    return settled();
  };
  const scheduler = startScheduler({ deployment, clock, state, invoke: inBackground, settled: dayEnds });
  ends.add(() => scheduler.stop());

  if (props.importData !== 'nothing') {
    await importData({ client, tables: names, state, now, tell, ...props.importData });
    await demonstration?.publish();
    ran();
    await settled();
  }

  const system: System = {
    baseAddress: addresses.gateway,
    consoleUrl: addresses.console,
    inboxUrl: addresses.inbox,
    issuerUrl: addresses.issuer,
    endpoints,
    environment: awsEnvironment(endpoints, region),
    tableNames: names,
    functions: deployment.functions,
    token: (key) => askToken(addresses.issuer, key),
    personId: (key) => personIdOf(addresses.issuer, key),
    mails: () => sentMails(addresses.inbox),
    settled,
    now: () => new Date(now()),
    moveTime: async (to) => {
      await scheduler.moveTo(to.getTime());
      queued();
      changed();
    },
    runCalendar: (at) => scheduler.run('CalendarSchedule', at.getTime()),
    countFigures: () => scheduler.run('FiguresSchedule', now()),
    bounce: async (address) => {
      door.bounce((await system.mails()).filter(({ to }) => to.includes(address)));
    },
    stop: () => ends.run(),
  };
  answer(
    gatewayListener({ routes: deployment.routes, invoke, now }),
    consoleListener({ system, client, seen, messages, deployment, parked, activity }),
  );
  ends.add(closeDoors);
  return system;
}
