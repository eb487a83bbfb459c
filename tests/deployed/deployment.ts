// Deploys the app to the emulator just as it is deployed to AWS: bootstrap, then both stacks.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Issuer } from '../../infra/environments.ts';
import { type Emulator, region } from './emulator.ts';
import { npmProgram, proofFolder } from './folders.ts';
import { runCommand } from './runCommand.ts';

const account = '000000000000';

const outputs = z.object({
  ZorgpactLoketStateful: z.object({
    CasesTableName: z.string(),
    PeopleTableName: z.string(),
    RegisterTableName: z.string(),
    EphemeraTableName: z.string(),
    FiguresTableName: z.string(),
    ParkedBucketName: z.string(),
  }),
  ZorgpactLoketStateless: z.object({
    BaseAddress: z.string(),
    BusName: z.string(),
    CalendarFunctionName: z.string(),
    FiguresFunctionName: z.string(),
    MailroomQueueUrl: z.string(),
  }),
});

/** What the deployment says of itself: names of its tables, its bucket, bus, queue and daily functions, and its address. */
type Deployment = z.infer<typeof outputs>['ZorgpactLoketStateful'] &
  z.infer<typeof outputs>['ZorgpactLoketStateless'];

/** What the proofs get from the deployment before them. */
export interface Deployed {
  readonly endpoint: string;
  readonly issuer: string;
  readonly deployment: Deployment;
}

export interface DeploymentChoices {
  /** Issuers whose tokens the API accepts beside those of the user pool. */
  readonly issuers: readonly Issuer[];
  /** Other functions than the project's own, for trying the stacks by themselves. */
  readonly functionsRoot?: string;
}

/** Logs to `.local/proof/bootstrap.log` and `deploy.log`; what was synthesised is in `.local/proof/cdk.out`. */
export async function deploy(emulator: Emulator, choices: DeploymentChoices): Promise<Deployment> {
  const outputsFile = join(proofFolder, 'outputs.json');
  const context = {
    environment: 'emulator',
    issuers: JSON.stringify(choices.issuers),
    ...(choices.functionsRoot === undefined ? {} : { functions: choices.functionsRoot }),
  };
  const cdk = (name: string, ...args: string[]) =>
    runCommand({
      command: npmProgram('cdk'),
      arguments: [...args, '--output', join(proofFolder, 'cdk.out'), '--ci'],
      environment: emulator.environment,
      log: join(proofFolder, `${name}.log`),
    });
  const contextArguments = Object.entries(context).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  await cdk('bootstrap', 'bootstrap', `aws://${account}/${region}`, ...contextArguments);
  await cdk(
    'deploy',
    ...['deploy', '--all', '--require-approval', 'never'],
    ...['--outputs-file', outputsFile, ...contextArguments],
  );
  const deployed = outputs.parse(JSON.parse(await readFile(outputsFile, 'utf8')));
  return { ...deployed.ZorgpactLoketStateful, ...deployed.ZorgpactLoketStateless };
}
