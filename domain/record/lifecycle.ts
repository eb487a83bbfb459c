// Regions, pacts and bottlenecks: recorded from public sources by one row each; what they may do more comes as more rows.
import { typeOf } from '../../events/types.ts';
import { recordStates } from '../../schemas/case.ts';
import type { ImportBottleneckInput, ImportPactInput, ImportRegionInput } from '../../schemas/import.ts';
import type { AggregateLike, AnyRow, Context, Lifecycle } from '../lifecycle/types.ts';

type Imported = ImportRegionInput | ImportPactInput | ImportBottleneckInput;
type RecordKind = 'region' | 'pact' | 'bottleneck';

const emitted = {
  region: typeOf('region', 'region-imported'),
  pact: typeOf('pact', 'pact-imported'),
  bottleneck: typeOf('bottleneck', 'bottleneck-imported'),
} as const satisfies Record<RecordKind, string>;

const importRow = (emits: string) =>
  ({
    from: ['none'],
    command: 'import',
    by: ['system'],
    to: 'published',
    emits,
    contention: 'retry',
    data: ({ input, seal }: Context<AggregateLike, Imported, object>) => ({
      slug: input.slug,
      readOn: input.readOn,
      content: seal(input),
    }),
    records: ({ input, random }: Context<AggregateLike, Imported, object>) => [
      { set: 'title', title: input.name },
      { set: 'text', name: 'import', salt: random.salt, body: input },
    ],
  }) as const satisfies AnyRow;

const recordLifecycle = (kind: RecordKind, rows: readonly AnyRow[]): Lifecycle => ({
  kind,
  states: recordStates,
  terminal: ['published'],
  rows,
  eventType: () => emitted[kind],
  blank: (id) => ({ id, kind, state: 'none', version: 0 }),
  evolve: (current, event) => ({ ...current, slug: event.data['slug'] }),
  capacitiesOf: (actor) => (actor.kind === 'system' ? ['system'] : []),
  mayRead: (capacity, state) => capacity === 'system' && state !== 'none',
});

export const regionLifecycle = recordLifecycle('region', [importRow('region-imported')]);
export const pactLifecycle = recordLifecycle('pact', [importRow('pact-imported')]);
export const bottleneckLifecycle = recordLifecycle('bottleneck', [importRow('bottleneck-imported')]);
