// Brings the real regions, pacts, bottlenecks, koplopers, and what is known of earlier grants and rounds, in by the `import` command. The ids
// of the commands follow from what they bring, so that a second start brings nothing twice.

import { createHash } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { commandDeps } from '../functions/commands/deps.ts';
import { inputSchema } from '../functions/commands/inputs.ts';
import { run } from '../functions/commands/run.ts';
import type { Kind } from '../schemas/case.ts';
import { bottleneckInputs, koploperInputs, pactInputs, regionInputs } from './importing/inputs.ts';
import { pastGrantInputs, pastRoundInputs } from './importing/past.ts';
import type { StateStore } from './state/stateStore.ts';
import type { TableNames } from './tableNames.ts';

export interface ImportOptions {
  /** Slugs of koplopers that do not come in. */
  readonly leaveOut: readonly string[];
}

export interface ImportProps extends Partial<ImportOptions> {
  readonly client: DynamoDBClient;
  readonly tables: TableNames;
  readonly state: StateStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tell: (what: string) => void;
}

interface Import {
  readonly kind: Kind;
  readonly subject?: string;
  readonly input: { readonly slug: string };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** @throws when the lifecycle refuses one of them: then the data is wrong, or the schema is. */
export async function importData(props: ImportProps): Promise<void> {
  const { client, tables, state, now, tell, leaveOut = [] } = props;
  const deps = commandDeps(client, { cases: tables.cases, people: tables.people });
  const bring = async ({ kind, subject, input }: Import): Promise<void> => {
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
      now: new Date(now()).toISOString(),
    });
    // A region that was revised since stays as it was made; nothing but its import ever left it.
    if (!result.ok && kind === 'region' && result.refusal.code === 'wrong-state') return;
    if (!result.ok) throw new Error(`${input.slug} was not imported: ${JSON.stringify(result.refusal)}`);
  };

  const koplopers: Import[] = koploperInputs()
    .filter(({ slug }) => !leaveOut.includes(slug))
    .map((input) => ({ kind: 'koploper', input }));
  const places: Import[] = [
    ...regionInputs().map((input): Import => ({ kind: 'region', subject: `region-${input.slug}`, input })),
    ...pactInputs().map((input): Import => ({ kind: 'pact', subject: `pact-${input.slug}`, input })),
    ...bottleneckInputs().map(
      (input): Import => ({ kind: 'bottleneck', subject: `bottleneck-${input.slug}`, input }),
    ),
  ];
  const past: Import[] = [
    ...pastRoundInputs().map(
      (input): Import => ({ kind: 'pastround', subject: `past-round-${input.slug}`, input }),
    ),
    ...pastGrantInputs().map(
      (input): Import => ({ kind: 'pastgrant', subject: `past-grant-${input.slug}`, input }),
    ),
  ];
  const all = sha256(JSON.stringify([places, koplopers, past]));
  if (state.setting('imported') === all) return;
  tell(
    `Importing ${koplopers.length} real koplopers, ${places.length} regions, pacts and bottlenecks, and ${past.length} earlier grants and rounds`,
  );
  await Promise.all([...places, ...past].map(bring));
  // One after the other, so that the same koploper has the same number on every machine.
  for (const koploper of koplopers) await bring(koploper);
  state.keep('imported', all);
}
