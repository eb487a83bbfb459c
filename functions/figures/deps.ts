// What the counting works with: made once per container.
import { type CaseCensus, caseCensus } from '../platform/caseCensus.ts';
import { type CaseLists, caseLists } from '../platform/caseLists.ts';
import { type CaseStore, caseStore } from '../platform/caseStore.ts';
import { systemClock } from '../platform/clock.ts';
import { type DynamoClient, dynamoClient } from '../platform/dynamo.ts';
import { type FigureStore, figureStore } from '../platform/figureStore.ts';
import { type Log, logger } from '../platform/logger.ts';
import type { env } from './env.ts';

export interface FiguresDeps {
  readonly census: CaseCensus;
  readonly cases: Pick<CaseStore, 'heads'>;
  readonly lists: Pick<CaseLists, 'page'>;
  readonly figures: Pick<FigureStore, 'latest' | 'keep'>;
  readonly now: () => string;
  readonly log: Log;
}

export function figuresDeps(
  { CASES_TABLE, FIGURES_TABLE }: typeof env,
  client: DynamoClient = dynamoClient(),
): FiguresDeps {
  return {
    census: caseCensus(client, CASES_TABLE),
    cases: caseStore(client, CASES_TABLE),
    lists: caseLists(client, CASES_TABLE),
    figures: figureStore(client, FIGURES_TABLE),
    now: systemClock,
    log: logger(),
  };
}
