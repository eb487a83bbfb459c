// How large each bundle is, and how long it takes to evaluate, as a ratio to the DynamoDB client alone in the same run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import type { FunctionDefinition } from '../template/deployment.ts';

export interface BundleFigures {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds to evaluate in a fresh process, the least of all runs. */
  readonly milliseconds: number;
  /** To the DynamoDB client alone. */
  readonly ratio: number;
}

const runs = 25;

/** Loads a bundle as Lambda does, in a process of its own, and says how long that took. */
const script = `
  const file = process.argv[1];
  const before = performance.now();
  require(file);
  console.log(performance.now() - before);
  process.exit(0);
`;

function evaluate(file: string, environment: Readonly<Record<string, string>>): number {
  const out = execFileSync(process.execPath, ['-e', script, file], {
    env: {
      ...environment,
      LAMBDA_TASK_ROOT: dirname(file),
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
    },
    encoding: 'utf8',
  });
  return Number(out.trim().split('\n').at(-1));
}

/** The functions in turn, run by run, so that the machine's moods strike all alike. */
export function measureBundles(functions: readonly FunctionDefinition[]): readonly BundleFigures[] {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-bench-'));
  try {
    const baseline = join(folder, 'baseline.js');
    buildSync({
      stdin: {
        contents: "export { DynamoDBClient } from '@aws-sdk/client-dynamodb';",
        resolveDir: import.meta.dirname,
      },
      outfile: baseline,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node24',
      format: 'cjs',
      mainFields: ['module', 'main'],
    });
    const candidates = [
      { name: 'the DynamoDB client alone', file: baseline, environment: {} },
      ...functions.map(({ name, bundle, environment }) => ({
        name,
        file: join(bundle, 'index.js'),
        environment,
      })),
    ];
    const least = new Map<string, number>();
    for (let run = 0; run < runs; run += 1) {
      for (const { name, file, environment } of candidates) {
        least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, evaluate(file, environment)));
      }
    }
    const alone = least.get('the DynamoDB client alone') ?? Number.NaN;
    return candidates.map(({ name, file }) => {
      const milliseconds = least.get(name) ?? Number.NaN;
      return { name, bytes: statSync(file).size, milliseconds, ratio: milliseconds / alone };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
