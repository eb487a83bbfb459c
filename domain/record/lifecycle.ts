// Regions, pacts, bottlenecks, and grants and rounds of before this counter: recorded from public sources by one row each. A region is
// kept up to date since; what the others may do more comes as more rows.
import { typeOf } from '../../events/types.ts';
import { recordStates } from '../../schemas/case.ts';
import type {
  ImportBottleneckInput,
  ImportPactInput,
  ImportPastGrantInput,
  ImportPastRoundInput,
  ImportRegionInput,
} from '../../schemas/import.ts';
import type { RecordChange } from '../lifecycle/records.ts';
import type { AggregateLike, AnyRow, Context, Lifecycle } from '../lifecycle/types.ts';
import { regionCapacitiesOf } from './regionAccess.ts';
import { revisingRow } from './revising.ts';
import { importText } from './textNames.ts';

type Placed = ImportRegionInput | ImportPactInput | ImportBottleneckInput;
type Past = ImportPastGrantInput | ImportPastRoundInput;
type Importing<Input> = Context<AggregateLike, Input, object>;

const row = (emits: string) =>
  ({
    from: ['none'],
    command: 'import',
    by: ['system'],
    to: 'published',
    emits,
    contention: 'retry',
  }) as const;

const records = <Input>(title: string, { input, random }: Importing<Input>): readonly RecordChange[] => [
  { set: 'title', title },
  { set: 'text', name: importText, salt: random.salt, body: input },
];

const placedRow = (emits: string) =>
  ({
    ...row(emits),
    data: ({ input, seal }: Importing<Placed>) => ({
      slug: input.slug,
      readOn: input.readOn,
      content: seal(input),
    }),
    records: (context: Importing<Placed>) => records(context.input.name, context),
  }) as const satisfies AnyRow;

const pastData = ({ input, seal }: Importing<Past>) => ({
  slug: input.slug,
  readOn: input.readOn,
  confidence: input.confidence,
  content: seal(input),
});

/** Takes the public address, so that no grant that is published later gets the same. */
const pastGrantRow = {
  ...row('past-grant-imported'),
  data: pastData,
  records: (context: Importing<ImportPastGrantInput>) => [
    ...records(context.input.title, context),
    { set: 'slug', kind: 'grant', slug: context.input.slug },
  ],
} as const satisfies AnyRow;

const pastRoundRow = {
  ...row('past-round-imported'),
  data: pastData,
  records: (context: Importing<ImportPastRoundInput>) => records(context.input.name.nl, context),
} as const satisfies AnyRow;

const recordLifecycle = (kind: string, type: string, rows: readonly AnyRow[]): Lifecycle => ({
  kind,
  states: recordStates,
  terminal: ['published'],
  rows,
  eventType: () => type,
  blank: (id) => ({ id, kind, state: 'none', version: 0 }),
  evolve: (current, event) => ({ ...current, slug: event.data['slug'] }),
  capacitiesOf: (actor) => (actor.kind === 'system' ? ['system'] : []),
  mayRead: (capacity, state) => capacity === 'system' && state !== 'none',
});

const regionRevised = typeOf('region', 'region-revised');

export const regionLifecycle: Lifecycle = {
  ...recordLifecycle('region', typeOf('region', 'region-imported'), [
    placedRow('region-imported'),
    revisingRow,
  ]),
  terminal: [],
  eventType: (name) => (name === 'region-revised' ? regionRevised : typeOf('region', 'region-imported')),
  evolve: (current, { type, data, sequence }) =>
    type === regionRevised ? { ...current, revisedAs: Number(sequence) } : { ...current, slug: data['slug'] },
  capacitiesOf: (actor, { id }) => regionCapacitiesOf(actor, id),
  mayRead: (_capacity, state) => state !== 'none',
};
export const pactLifecycle = recordLifecycle('pact', typeOf('pact', 'pact-imported'), [
  placedRow('pact-imported'),
]);
export const pastGrantLifecycle = recordLifecycle('pastgrant', typeOf('pastgrant', 'past-grant-imported'), [
  pastGrantRow,
]);
export const pastRoundLifecycle = recordLifecycle('pastround', typeOf('pastround', 'past-round-imported'), [
  pastRoundRow,
]);
export const bottleneckLifecycle = recordLifecycle(
  'bottleneck',
  typeOf('bottleneck', 'bottleneck-imported'),
  [placedRow('bottleneck-imported')],
);
