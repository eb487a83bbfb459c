// Every state × command × person before a request to the fund, through the real doors: from the judgement to the settlement, and withdrawn.
import { fundRights } from './broughtRequest.ts';
import { describeDoors } from './doorsOf.ts';

describeDoors(fundRights, fundRights.deciding);
