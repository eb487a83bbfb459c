// One of the people as a client of the api for requests to the fund and its rounds.
import { randomUUID } from 'node:crypto';
import type { Envelope } from '../../../events/envelope.ts';
import type { FundCommand, FundInput } from '../../../schemas/commands/fund.ts';
import type { RoundCommand, RoundInput } from '../../../schemas/commands/round.ts';
import type { FundContent } from '../../../schemas/forms/fund-v1.ts';
import type { UploadAsked } from '../../../schemas/fund/documents.ts';
import type { UploadGiven } from '../../../schemas/fund/documentView.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import type { RoundView } from '../../../schemas/roundView.ts';
import type { Loket } from '../loket.ts';
import { type Answer, type AnswerBody, senderAs } from '../sender.ts';

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

  const give = <Body = AnswerBody>(path: string, input: unknown, version?: number): Promise<Answer<Body>> =>
    send<Body>('POST', path, input, {
      'idempotency-key': randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    });

  async function look<View extends { readonly version: number }>(thing: string): Promise<View> {
    const view = await read<View>(thing);
    seen.set(thing, view.version);
    return view;
  }

  /** Gives the command on the version last seen; when something happened since, reads again, as a person would. */
  async function act(thing: string, command: string, input: unknown): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const version = seen.get(thing) ?? (await look(thing)).version;
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
    view: (number: string) => look<FundView>(`/cases/${number}`),
    round: (id: string) => look<RoundView>(`/rounds/${id}`),
    events: (number: string) => read<readonly Envelope[]>(`/cases/${number}/events`),

    async start(input: FundInput<'start'>): Promise<string> {
      const { status, body } = await give('/cases', input);
      if (status !== 201)
        throw new Error(`start by ${person} was refused: ${status} ${JSON.stringify(body)}`);
      const { id = '', version = 1 } = body;
      seen.set(`/cases/${id}`, version);
      return id;
    },

    /** Answers with the form to post one document with. */
    async askUpload(number: string, asked: UploadAsked): Promise<UploadGiven['form']> {
      const { status, body } = await give<Partial<UploadGiven>>(`/cases/${number}/uploads`, asked);
      if (status !== 201 || !body.form)
        throw new Error(`no upload for ${person}: ${status} ${JSON.stringify(body)}`);
      return body.form;
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
