// Every state × command × person before a request to the fund, through the real doors: from a draft to the deliberation.
import { fundRights } from './broughtRequest.ts';
import { describeDoors } from './doorsOf.ts';

describeDoors(fundRights, fundRights.applying);
