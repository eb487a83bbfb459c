// Every state × command × person through the real doors: from the deliberation to the public register, and withdrawn.
import { koploperRights } from './brought.ts';
import { describeDoors } from './doorsOf.ts';

describeDoors(koploperRights, koploperRights.deciding);
