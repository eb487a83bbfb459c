// The notify function: takes events from its queue.
import { consume } from '../platform/queueConsumer.ts';
import { notifyDeps } from './deps.ts';
import { env } from './env.ts';
import { notify } from './notify.ts';

const deps = notifyDeps(env);

export const handler = consume({ ...deps, name: 'notify' }, notify(deps));
