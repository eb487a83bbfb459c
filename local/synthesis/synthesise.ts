// Synthesises the CDK app once per content of its sources and keeps the result.

import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { contentHash } from './contentHash.ts';
import { exclusively } from './exclusive.ts';

const sources = ['infra', 'functions', 'domain', 'schemas', 'events', 'package-lock.json', 'tsconfig.json'];
/** A result is thrown away when it was not used for a day; a system that runs still needs its bundles. */
const keptForMs = 24 * 60 * 60 * 1000;

export interface SynthesisProps {
  /** Folder of the project. */
  readonly root: string;
  /** Folder in which results are kept, one folder per content. */
  readonly cache: string;
  /** Context given to the CDK app. */
  readonly context: Readonly<Record<string, string>>;
  readonly tell: (what: string) => void;
}

/** Returns the folder of the cloud assembly. Safe when several processes ask at once. */
export async function synthesise(props: SynthesisProps): Promise<string> {
  const { root, cache, context, tell } = props;
  const nameNow = () => join(cache, contentHash(root, sources, JSON.stringify(context)));
  const assembly = nameNow();
  const isThere = () => existsSync(join(assembly, 'manifest.json'));
  if (isThere()) {
    const now = new Date();
    utimesSync(assembly, now, now);
    return assembly;
  }
  mkdirSync(cache, { recursive: true });
  await exclusively(join(cache, 'lock.db'), async () => {
    if (isThere()) return;
    tell('Synthesising the CDK app; its result is kept until the code changes');
    const unfinished = `${assembly}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    await runApp(root, unfinished, context);
    // As in AWS, where no package.json of ours lies above a bundle.
    writeFileSync(join(unfinished, 'package.json'), '{ "type": "commonjs" }\n');
    // What was edited meanwhile is in it or not; so it is made again.
    if (nameNow() === assembly) renameSync(unfinished, assembly);
    else rmSync(unfinished, { recursive: true, force: true });
    forgetUnused(cache);
  });
  return isThere() ? assembly : await synthesise(props);
}

async function runApp(
  root: string,
  outdir: string,
  context: Readonly<Record<string, string>>,
): Promise<void> {
  const app = spawn(process.execPath, ['infra/app.ts'], {
    cwd: root,
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      // `npm run synth` and the template tests hold the rules; a start need not wait for them.
      CDK_VALIDATION: 'false',
      PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => app.on('close', resolve));
  const complaint = await text(app.stderr);
  if ((await ended) !== 0) throw new Error(`The CDK app could not be synthesised.\n${complaint}`);
}

function forgetUnused(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const { mtimeMs } = statSync(path);
    if (name !== 'lock.db' && Date.now() - mtimeMs > keptForMs)
      rmSync(path, { recursive: true, force: true });
  }
}
