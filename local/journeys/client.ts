// An ordinary HTTP client of the api, as one of the people: what a journey gives its commands with.
import { randomUUID } from 'node:crypto';
import type { CaseSummary } from '../../schemas/caseView.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import type { KoploperView } from '../../schemas/koploperView.ts';
import type { Loket } from './loket.ts';
import { type AnswerBody, type SendOptions, senderAs } from './sender.ts';

export function clientAs(loket: Pick<Loket, 'fetch' | 'token'>, person: string) {
  const send = senderAs(loket, person);
  const client = {
    person,
    get: <Body = AnswerBody>(path: string) => send<Body>('GET', path),

    start: (input: KoploperInput<'start'>, { key = randomUUID() }: SendOptions = {}) =>
      send('POST', '/cases', input, { 'idempotency-key': key }),

    nominate: (input: KoploperInput<'nominate'>, { key = randomUUID() }: SendOptions = {}) =>
      send('POST', '/nominations', input, { 'idempotency-key': key }),

    /** Gives a command; with `ifMatch`, on the version that was seen. */
    command: <Command extends KoploperCommand>(
      caseNumber: string,
      command: Command,
      input: KoploperInput<Command>,
      { key = randomUUID(), ifMatch }: SendOptions = {},
    ) =>
      send('POST', `/cases/${caseNumber}/commands/${command}`, input, {
        'idempotency-key': key,
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      }),

    async view(caseNumber: string): Promise<KoploperView> {
      const { status, body } = await send<KoploperView>('GET', `/cases/${caseNumber}`);
      if (status !== 200)
        throw new Error(`${person} could not read ${caseNumber}: ${status} ${JSON.stringify(body)}`);
      return body;
    },

    save: (caseNumber: string, content: KoploperContent, ifMatch: string) =>
      send('PUT', `/cases/${caseNumber}/form`, content, { 'if-match': `"${ifMatch}"` }),

    async list(query: string): Promise<{ items: CaseSummary[]; next?: string }> {
      const { status, body } = await send<{ items: CaseSummary[]; next?: string }>('GET', `/cases?${query}`);
      if (status !== 200)
        throw new Error(`${person} could not list ${query}: ${status} ${JSON.stringify(body)}`);
      return body;
    },

    /**
     * Reads the case, gives the command on the version just read, and throws unless it was accepted. When something happened in
     * between (a mail came back, the calendar ran), reads again, as a person would.
     */
    async act<Command extends KoploperCommand>(
      caseNumber: string,
      command: Command,
      input: KoploperInput<Command>,
    ) {
      for (let tries = 1; ; tries += 1) {
        const { version } = await client.view(caseNumber);
        const answer = await client.command(caseNumber, command, input, { ifMatch: String(version) });
        if (answer.status === 200) return answer;
        if (answer.status === 412 && tries < 5) continue;
        throw new Error(
          `${command} by ${person} was refused: ${answer.status} ${JSON.stringify(answer.body)}`,
        );
      }
    },

    /** Submits the form as it is now. */
    async handIn(caseNumber: string, command: 'submit' | 'supplement') {
      const { form } = await client.view(caseNumber);
      return client.act(caseNumber, command, { formEtag: form?.etag ?? '' });
    },
  };
  return client;
}

export type Client = ReturnType<typeof clientAs>;
