// Random people giving random commands to koploper applications, broken off before and after every write.
import { koploperWalks } from './koploperWalks.ts';
import { describeWalks } from './walksOf.ts';

describeWalks(koploperWalks, { accepted: 300, crashes: 100, mailed: 100 });
