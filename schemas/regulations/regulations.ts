// Every regulation this version knows. A new one is a file and a line here.
import type { EarlierRegulation, Regulation } from './regulation.ts';
import { rif20142018 } from './rif-2014-2018.ts';
import { rif20192022 } from './rif-2019-2022.ts';
import { rif20242027 } from './rif-2024-2027.ts';

/** Under which requests are made, the newest last. */
export const regulations: readonly Regulation[] = [rif20242027];

/** Under which grants were made that may still be read, the newest last. */
export const earlierRegulations: readonly EarlierRegulation[] = [rif20142018, rif20192022];

/** The regulation that a round or request names by its code. */
export const regulationNamed = (code: string): Regulation | undefined =>
  regulations.find((one) => one.code === code);
