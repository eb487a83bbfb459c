// The letters function: makes the file of each letter that was prepared, from its queue into the letter files.
import { consume } from '../platform/queueConsumer.ts';
import { lettersDeps } from './deps.ts';
import { env } from './env.ts';
import { letters } from './letters.ts';
import { preparedLetter } from './prepared.ts';

const deps = lettersDeps(env);
const makeFile = letters(deps);

export const handler = consume(deps, async (event) => {
  const file = await makeFile(await preparedLetter(deps.cases, event));
  deps.log.info('letter made', { caseNumber: event.subject, event: event.id, file });
});
