// The real data of the project, brought into a system on one machine, once.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { systemCommandDeps } from '../functions/commands/deps.ts';
import { bringIn, inWords, markOf, realData } from './importing/bringIn.ts';
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

export async function importData(props: ImportProps): Promise<void> {
  const { client, tables, state, now, tell, leaveOut } = props;
  const data = realData(leaveOut);
  const all = markOf(data);
  if (state.setting('imported') === all) return;
  tell(inWords(data));
  await bringIn(systemCommandDeps(client, tables.cases), data, () => new Date(now()).toISOString());
  state.keep('imported', all);
}
