// The AWS emulator (ministack) as a process of the proof: started on a free port, stopped by its process id.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { certificate, makeCertificate, trustCertificate } from './certificate.ts';
import { npmProgram, proofFolder, pythonProgram } from './folders.ts';
import { freePort } from './freePort.ts';

export interface Emulator {
  /** Address of every AWS service it plays. */
  readonly endpoint: string;
  /** Environment of a process that is to speak to it instead of AWS. */
  readonly environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** The emulator's region; that of production, so that both deploy the same templates. */
export const region = 'eu-central-1';

async function untilReady(endpoint: string, child: ChildProcess): Promise<void> {
  for (const patience = Date.now() + 60_000; Date.now() < patience; await pause(200)) {
    if (child.exitCode !== null) throw new Error(`The emulator ended with ${child.exitCode}; see its log`);
    const answer = await fetch(`${endpoint}/_ministack/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('The emulator was not ready within a minute; see its log');
}

/** Environment of a process that is to speak to the emulator at this address instead of AWS. */
export const environmentFor = (endpoint: string): NodeJS.ProcessEnv => ({
  ...process.env,
  // Functions run on the first `node` of the path: the version they are deployed on.
  PATH: `${dirname(npmProgram('node'))}:${process.env['PATH']}`,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: region,
  AWS_ENDPOINT_URL: endpoint,
  AWS_ENDPOINT_URL_S3: endpoint,
  // The first is for Node.js, the second for CDK.
  NODE_EXTRA_CA_CERTS: certificate.authority,
  AWS_CA_BUNDLE: certificate.authority,
});

/** Starts it empty, and waits until it answers. Its log is `.local/proof/emulator.log`. */
export async function startEmulator(): Promise<Emulator> {
  await makeCertificate();
  trustCertificate();
  const port = await freePort();
  const endpoint = `https://127.0.0.1:${port}`;
  const environment = environmentFor(endpoint);
  const log = createWriteStream(join(proofFolder, 'emulator.log'));
  const child = spawn(pythonProgram('python'), ['-m', 'ministack'], {
    env: {
      ...environment,
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      MINISTACK_REGION: region,
      // Every policy is enforced, of the functions' roles as of buckets and queues.
      AUTH: 'true',
      USE_SSL: 'true',
      MINISTACK_SSL_CERT: certificate.chain,
      MINISTACK_SSL_KEY: certificate.key,
      // It would listen on a port of its own.
      IOT_MTLS_ENABLED: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended.finally(() => clearTimeout(patience));
  }

  try {
    await untilReady(endpoint, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, environment, stop };
}
