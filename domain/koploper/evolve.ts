// What each event changes in a koploper case, beside its state. Replaying a history through this gives the head row.
import type { KoploperEvent } from '../../events/types.ts';
import { caseFolds } from '../case/folds.ts';
import { decidingFolds } from './folds/deciding.ts';
import { draftingFolds } from './folds/drafting.ts';
import type { FoldsOf } from './folds/fold.ts';
import { judgingFolds } from './folds/judging.ts';
import { noticingFolds } from './folds/noticing.ts';
import { publishingFolds } from './folds/publishing.ts';
import { supplementingFolds } from './folds/supplementing.ts';

export const folds: FoldsOf<KoploperEvent> = {
  ...caseFolds,
  ...draftingFolds,
  ...supplementingFolds,
  ...judgingFolds,
  ...decidingFolds,
  ...publishingFolds,
  ...noticingFolds,
};
