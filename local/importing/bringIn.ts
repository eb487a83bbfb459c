// The real regions, pacts, bottlenecks, koplopers, and what is known of earlier grants and rounds, brought in by the `import`
// command. The ids of the commands follow from what they bring, so that nothing comes in twice, however often it is tried.
import { createHash } from 'node:crypto';
import { inputSchema } from '../../functions/commands/inputs.ts';
import { run } from '../../functions/commands/run.ts';
import type { CommandDeps } from '../../functions/commands/types.ts';
import type { Kind } from '../../schemas/case.ts';
import { bottleneckInputs, koploperInputs, pactInputs, regionInputs } from './inputs.ts';
import { pastGrantInputs, pastRoundInputs } from './past.ts';

interface Import {
  readonly kind: Kind;
  readonly subject?: string;
  readonly input: { readonly slug: string };
}

export interface RealData {
  readonly koplopers: readonly Import[];
  readonly places: readonly Import[];
  readonly past: readonly Import[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** `leaveOut`: slugs of koplopers that do not come in. */
export const realData = (leaveOut: readonly string[] = []): RealData => ({
  koplopers: koploperInputs()
    .filter(({ slug }) => !leaveOut.includes(slug))
    .map((input) => ({ kind: 'koploper', input })),
  places: [
    ...regionInputs().map((input): Import => ({ kind: 'region', subject: `region-${input.slug}`, input })),
    ...pactInputs().map((input): Import => ({ kind: 'pact', subject: `pact-${input.slug}`, input })),
    ...bottleneckInputs().map(
      (input): Import => ({ kind: 'bottleneck', subject: `bottleneck-${input.slug}`, input }),
    ),
  ],
  past: [
    ...pastRoundInputs().map(
      (input): Import => ({ kind: 'pastround', subject: `past-round-${input.slug}`, input }),
    ),
    ...pastGrantInputs().map(
      (input): Import => ({ kind: 'pastgrant', subject: `past-grant-${input.slug}`, input }),
    ),
  ],
});

/** Changes when what comes in changes. */
export const markOf = ({ koplopers, places, past }: RealData): string =>
  sha256(JSON.stringify([places, koplopers, past]));

export const inWords = ({ koplopers, places, past }: RealData): string =>
  `Importing ${koplopers.length} real koplopers, ${places.length} regions, pacts and bottlenecks, and ${past.length} earlier grants and rounds`;

/**
 * `now` gives an instant (UTC). @throws when the lifecycle refuses one of them: then the data is wrong, or the schema is
 */
export async function bringIn(deps: CommandDeps, data: RealData, now: () => string): Promise<void> {
  await Promise.all([...data.places, ...data.past].map((one) => bring(deps, one, now())));
  // One after the other, so that the same koploper has the same number on every machine.
  for (const koploper of data.koplopers) await bring(deps, koploper, now());
}

async function bring(deps: CommandDeps, { kind, subject, input }: Import, now: string): Promise<void> {
  const parsed = inputSchema(kind, 'import')?.safeParse(input);
  if (!parsed?.success) throw new Error(`${input.slug} cannot be imported: ${parsed?.error.message}`);
  const result = await run(deps, {
    kind,
    ...(subject === undefined ? {} : { subject }),
    name: 'import',
    input: parsed.data,
    actor: { kind: 'system', duty: 'import' },
    commandId: sha256(`import ${kind} ${input.slug}`).slice(0, 32),
    requestHash: sha256(JSON.stringify(input)),
    now,
  });
  // A region that was revised since stays as it was made; nothing but its import ever left it.
  if (!result.ok && kind === 'region' && result.refusal.code === 'wrong-state') return;
  if (!result.ok) throw new Error(`${input.slug} was not imported: ${JSON.stringify(result.refusal)}`);
}
