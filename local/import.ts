// npm run import: brings the real regions, pacts, bottlenecks, koplopers and earlier grants into a deployed system, with the AWS
// credentials of whoever runs it. What is there already stays as it is, so it can be run again after it was cut off.
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { systemCommandDeps } from '../functions/commands/deps.ts';
import { systemClock } from '../functions/platform/clock.ts';
import { dynamoClient } from '../functions/platform/dynamo.ts';
import { bringIn, inWords, realData } from './importing/bringIn.ts';

const usage = `npm run import -- --table CASES_TABLE [options]
  --table      name of the cases table (output CasesTableName of the deployment)
  --leave-out  slug of a koploper that does not come in, because it has a page here already; can be repeated`;

const options = z.object({ table: z.string(), 'leave-out': z._default(z.array(z.string()), []) });

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { table: { type: 'string' }, 'leave-out': { type: 'string', multiple: true } },
  });
  const { table, 'leave-out': leaveOut } = options.parse(values);
  const data = realData(leaveOut);
  console.log(inWords(data));
  await bringIn(systemCommandDeps(dynamoClient(), table), data, systemClock);
  console.log('Done: the register shows them within a minute.');
}

try {
  await main();
} catch (error) {
  console.error(
    error instanceof z.core.$ZodError ? `${z.prettifyError(error)}\n\n${usage}` : `${error}\n\n${usage}`,
  );
  process.exitCode = 1;
}
