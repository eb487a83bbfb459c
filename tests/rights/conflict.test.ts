// An application is not there for somebody with a conflict of interest.
import { koploperRights } from './brought.ts';
import { describeConflict } from './conflictOf.ts';

describeConflict(koploperRights);
