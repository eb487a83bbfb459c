// Runs a function as Lambda does when nobody waits for the answer: a run that fails comes again as often as the template
// says, and is then left in the queue it names, with what it was given.

import type { MessageStore } from '../queues/messageStore.ts';
import type { Deployment } from '../template/deployment.ts';
import type { Outcome } from './outcome.ts';

export interface AsynchronousProps {
  readonly deployment: Pick<Deployment, 'functions' | 'queues' | 'asynchronousInvocations'>;
  readonly messages: Pick<MessageStore, 'send'>;
  readonly invoke: (nameOrArn: string, event: unknown) => Promise<Outcome>;
}

/** As Lambda does unless told otherwise. */
const usualRetries = 2;

/** Answers as the last run did. Lambda waits a minute or two between runs; here nobody does. */
export function invokeAsynchronously({ deployment, messages, invoke }: AsynchronousProps) {
  return async (nameOrArn: string, event: unknown): Promise<Outcome> => {
    const called = deployment.functions.find(({ name, arn }) => [name, arn].includes(nameOrArn));
    const settings = deployment.asynchronousInvocations.find(
      ({ functionName }) => functionName === called?.name,
    );
    const retries = settings?.MaximumRetryAttempts ?? usualRetries;
    let outcome = await invoke(nameOrArn, event);
    for (let retry = 0; !outcome.ok && retry < retries; retry += 1) outcome = await invoke(nameOrArn, event);
    const destination = settings?.DestinationConfig?.OnFailure?.Destination;
    const queue = deployment.queues.find(({ arn }) => arn === destination);
    if (!outcome.ok && queue !== undefined) {
      messages.send(queue.name, JSON.stringify({ requestPayload: event, responsePayload: outcome.error }));
    }
    return outcome;
  };
}
