// The rounds function: acts of a round, from its queue to the requests of that round.
import { consume } from '../platform/queueConsumer.ts';
import { roundsDeps } from './deps.ts';
import { env } from './env.ts';
import { rounds } from './rounds.ts';

const deps = roundsDeps(env);

export const handler = consume({ ...deps, name: 'rounds' }, rounds(deps));
