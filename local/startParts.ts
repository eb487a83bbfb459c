// Starts what AWS would be: database, mail, storage, sign-in, and the HTTP port, all on addresses of this machine.

import { mkdirSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import type { Clock } from './clock/clock.ts';
import type { Endings } from './endings.ts';
import type { IssuerSettings } from './issuer/issuerPart.ts';
import { type Database, startDatabase } from './parts/database.ts';
import { addressOf, close, listen } from './parts/listening.ts';
import type { LogFiles } from './parts/logFiles.ts';
import type { MailSettings } from './parts/mailPart.ts';
import { type Part, startPart } from './parts/partThread.ts';
import type { StorageSettings } from './parts/storagePart.ts';
import type { StateStore } from './state/stateStore.ts';

export type Ports = 'free' | number;

export interface PartsProps {
  readonly folder: string;
  readonly ports: Ports;
  readonly clock: Clock;
  readonly state: StateStore;
  readonly logs: LogFiles;
  readonly endings: Endings;
  readonly changed: () => void;
}

export interface Parts {
  /** These listen from the start, so that their addresses are known; a request waits until it is said who answers. */
  answer(gateway: RequestListener, console: RequestListener): void;
  /** Takes no more requests, and waits for those in hand to be answered. */
  closeDoors(): Promise<void>;
  readonly database: Database;
  readonly issuer: Part;
  /** Starts S3 with these buckets and returns its address. */
  startStorage(buckets: readonly string[]): Promise<string>;
  readonly addresses: {
    readonly gateway: string;
    readonly console: string;
    readonly inbox: string;
    readonly issuer: string;
  };
}

/** A function that people wait for is done within its timeout; nobody waits longer than this for a stop. */
const mostMsOfRequest = 10_000;

/** Order of the ports after the first. */
const places = ['gateway', 'console', 'inbox', 'issuer'] as const;
type Place = (typeof places)[number];

export async function startParts(props: PartsProps): Promise<Parts> {
  const { folder, ports, clock, state, logs, endings, changed } = props;
  mkdirSync(folder, { recursive: true });
  const { shared } = clock;

  // Free ports are the same again after a restart when they can be: people are known by the issuer's address.
  const candidates = (place: Place): number[] =>
    ports === 'free' ? [Number(state.setting(`port of ${place}`) ?? 0), 0] : [ports + places.indexOf(place)];
  const keep = (place: Place, port: number): string => {
    state.keep(`port of ${place}`, String(port));
    return addressOf(port);
  };
  const serve = async (place: Place) => {
    const answering = Promise.withResolvers<RequestListener>();
    const server = createServer((request, response) => {
      void answering.promise.then((answer) => answer(request, response));
    });
    const port = await listen(server, candidates(place));
    endings.add(() => close(server));
    return { server, answerWith: answering.resolve, address: keep(place, port) };
  };
  const mailSettings: MailSettings = { ports: candidates('inbox'), file: join(folder, 'mails.db') };
  const issuerSettings: IssuerSettings = {
    ports: candidates('issuer'),
    secretsFile: join(folder, 'issuer.json'),
  };

  const thread = async <Settings>(module: string, settings: Settings): Promise<Part> => {
    const log = logs.for(module);
    const part = await startPart({ module: partModule(module), shared, settings, log, changed });
    endings.add(() => part.stop());
    return part;
  };
  const startedDatabase = async (): Promise<Database> => {
    const database = await startDatabase(join(folder, 'tables.db'), logs.for('database'));
    endings.add(() => database.stop());
    return database;
  };
  const starting = [
    serve('gateway'),
    serve('console'),
    thread('mail', mailSettings),
    thread('issuer', issuerSettings),
    startedDatabase(),
  ] as const;
  // Waits for all, so that whatever did start can be ended, before it says what went wrong.
  await Promise.allSettled(starting);
  const [gateway, console, mail, issuer, database] = await Promise.all(starting);
  return {
    answer: (byGateway, byConsole) => {
      gateway.answerWith(byGateway);
      console.answerWith(byConsole);
    },
    closeDoors: async () => {
      await Promise.all([close(gateway.server, mostMsOfRequest), close(console.server, 0)]);
    },
    database,
    issuer,
    startStorage: async (buckets) => {
      const settings: StorageSettings = { ports: [0], folder: join(folder, 'objects'), buckets };
      return addressOf((await thread('storage', settings)).port);
    },
    addresses: {
      gateway: gateway.address,
      console: console.address,
      inbox: keep('inbox', mail.port),
      issuer: keep('issuer', issuer.port),
    },
  };
}

const partModules: Readonly<Record<string, string>> = {
  mail: './parts/mailPart.ts',
  issuer: './issuer/issuerPart.ts',
  storage: './parts/storagePart.ts',
};
const partModule = (name: string): URL => new URL(partModules[name] ?? '', import.meta.url);
