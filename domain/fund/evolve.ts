// What each event changes in a request, beside its state. Replaying a history through this gives the head row.
import type { FundEvent } from '../../events/types.ts';
import { caseFolds } from '../case/folds.ts';
import { decidingFolds } from './folds/deciding.ts';
import { draftingFolds } from './folds/drafting.ts';
import type { FoldsOf } from './folds/fold.ts';
import { judgingFolds } from './folds/judging.ts';
import { noticingFolds } from './folds/noticing.ts';

export const folds: FoldsOf<FundEvent> = {
  ...caseFolds,
  ...draftingFolds,
  ...judgingFolds,
  ...decidingFolds,
  ...noticingFolds,
};
