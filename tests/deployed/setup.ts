// Before the proofs: an emulator with the app deployed on it. After them: nothing is left running.

import { mkdir } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { type Deployed, deploy } from './deployment.ts';
import { startEmulator } from './emulator.ts';
import { proofFolder } from './folders.ts';
import { clientId, startIssuer } from './issuer.ts';
import { preparePython } from './python.ts';
import { furnish } from './system.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly deployed: Deployed;
  }
}

const running: { stop(): Promise<void> }[] = [];

/** Hands `deployed` to the proofs. */
export async function setup(project: TestProject): Promise<void> {
  await mkdir(proofFolder, { recursive: true });
  console.log('Preparing the Python environment');
  await preparePython();
  try {
    const issuer = await startIssuer();
    running.push(issuer);
    const emulator = await startEmulator();
    running.push(emulator);
    console.log(`Deploying to the emulator at ${emulator.endpoint}`);
    const issuers = [{ issuer: issuer.address, clients: [clientId] }];
    const deployment = await deploy(emulator, { issuers });
    const deployed = { endpoint: emulator.endpoint, issuer: issuer.address, deployment };
    await furnish(deployed);
    project.provide('deployed', deployed);
  } catch (error) {
    await teardown();
    throw error;
  }
}

export async function teardown(): Promise<void> {
  await Promise.all(running.map((each) => each.stop()));
}
