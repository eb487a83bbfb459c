// The mailroom: takes from its queue what SES tells of our mails.
import { consumeAs } from '../platform/queueConsumer.ts';
import { mailroomDeps } from './deps.ts';
import { env } from './env.ts';
import { mailroom } from './mailroom.ts';
import { sesEvents } from './sesEvent.ts';

const deps = mailroomDeps(env);

export const handler = consumeAs({ ...deps, name: 'mailroom' }, sesEvents, mailroom(deps));
