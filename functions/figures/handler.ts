// The figures: wakes once a day, by its schedule.
import { figuresDeps } from './deps.ts';
import { env } from './env.ts';
import { countFigures } from './figures.ts';

export const handler = countFigures(figuresDeps(env));
