// One of the people as a client of the api for requests to the fund and its rounds.
import { randomUUID } from 'node:crypto';
import type { FundCommand, FundInput } from '../../../schemas/commands/fund.ts';
import type { RoundCommand, RoundInput } from '../../../schemas/commands/round.ts';
import type { FundContent } from '../../../schemas/forms/fund-v1.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import type { RoundView } from '../../../schemas/roundView.ts';
import type { Loket } from '../loket.ts';
import { type Answer, senderAs } from '../sender.ts';

/** The newest version of each case and round that anybody has seen. */
export type SeenVersions = Map<string, number>;

export function fundClientAs(loket: Pick<Loket, 'fetch' | 'token'>, person: string, seen: SeenVersions) {
  const send = senderAs(loket, person);

  async function read<Body>(path: string): Promise<Body> {
    const { status, body } = await send<Body>('GET', path);
    if (status !== 200)
      throw new Error(`${person} could not read ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  const give = (path: string, input: unknown, version?: number): Promise<Answer> =>
    send('POST', path, input, {
      'idempotency-key': randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    });

  async function versionOf(thing: string): Promise<number> {
    const { version } = await read<{ version: number }>(thing);
    seen.set(thing, version);
    return version;
  }

  /** Gives the command on the version last seen; when something happened since, reads again, as a person would. */
  async function act(thing: string, command: string, input: unknown): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const version = seen.get(thing) ?? (await versionOf(thing));
      const { status, body } = await give(`${thing}/commands/${command}`, input, version);
      if (status === 200) {
        seen.set(thing, body.version ?? version + 1);
        return;
      }
      if (status !== 412 || tries >= 5)
        throw new Error(`${command} by ${person} was refused: ${status} ${JSON.stringify(body)}`);
      seen.delete(thing);
    }
  }

  const client = {
    person,
    view: (number: string) => read<FundView>(`/cases/${number}`),
    round: (id: string) => read<RoundView>(`/rounds/${id}`),

    async start(input: FundInput<'start'>): Promise<string> {
      const { status, body } = await give('/cases', input);
      if (status !== 201)
        throw new Error(`start by ${person} was refused: ${status} ${JSON.stringify(body)}`);
      return body.id ?? '';
    },

    async plan(id: string, input: RoundInput<'plan-round'>): Promise<void> {
      const { status, body } = await give(`/rounds/${id}/commands/plan-round`, input);
      if (status !== 201) throw new Error(`plan by ${person} was refused: ${status} ${JSON.stringify(body)}`);
    },

    act: <Command extends FundCommand>(number: string, command: Command, input: FundInput<Command>) =>
      act(`/cases/${number}`, command, input),

    actOnRound: <Command extends RoundCommand>(id: string, command: Command, input: RoundInput<Command>) =>
      act(`/rounds/${id}`, command, input),

    /** Saves the form with these fields changed. Answers with its new ETag. */
    async change(number: string, fields: Partial<FundContent>): Promise<string> {
      const { form } = await client.view(number);
      const content = { ...form?.content, ...fields };
      const saved = await send('PUT', `/cases/${number}/form`, content, {
        'if-match': `"${form?.etag ?? ''}"`,
      });
      if (saved.status !== 204)
        throw new Error(`the form of ${number} was not saved: ${saved.status} ${JSON.stringify(saved.body)}`);
      return saved.etag ?? '';
    },

    /** Hands in the form as it is now. */
    async handIn(number: string, command: 'submit' | 'supplement' | 'amend'): Promise<void> {
      const { form } = await client.view(number);
      await client.act(number, command, { formEtag: form?.etag ?? '' });
    },
  };
  return client;
}

export type FundClient = ReturnType<typeof fundClientAs>;
