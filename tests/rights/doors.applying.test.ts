// Every state × command × person through the real doors: from a nomination to the review.
import { koploperRights } from './brought.ts';
import { describeDoors } from './doorsOf.ts';

describeDoors(koploperRights, koploperRights.applying);
