// A request to the fund is not there for somebody with a conflict of interest.
import { fundRights } from './broughtRequest.ts';
import { describeConflict } from './conflictOf.ts';

describeConflict(fundRights);
