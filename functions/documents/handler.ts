// The documents function: takes from its queue what the malware scan of an upload found, and what was erased.
import { consumeAs } from '../platform/queueConsumer.ts';
import { documentsDeps } from './deps.ts';
import { documents } from './documents.ts';
import { env } from './env.ts';
import { erasure } from './erasure.ts';
import { heard } from './heard.ts';

const deps = documentsDeps(env);
const [check, erase] = [documents(deps), erasure(deps)];

export const handler = consumeAs({ ...deps, name: 'documents' }, heard(env.DOCUMENTS_BUCKET), (message) =>
  message.is === 'scan' ? check(message.scan) : erase(message.event),
);
