// Every read of a request to the fund by everyone of the cast in every state.
import { fundRights } from './broughtRequest.ts';
import { describeReads } from './readsOf.ts';

describeReads(fundRights);
