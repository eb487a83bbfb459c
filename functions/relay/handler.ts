// The relay function: wakes on the stream of the cases table.
import { relayDeps } from './deps.ts';
import { env } from './env.ts';
import { relay } from './relay.ts';

export const handler = relay(relayDeps(env));
