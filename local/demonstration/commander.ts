// Gives commands as people give them, at moments of the past, by the same command layer as the doors use.
import { createHash, randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { contentHash } from '../../domain/case/contentHash.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../events/chain.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { inputSchema } from '../../functions/commands/inputs.ts';
import { run } from '../../functions/commands/run.ts';
import { saveForm } from '../../functions/commands/saveForm.ts';
import { keptKey, uploadIdOf } from '../../functions/platform/documentKeys.ts';
import { fileStore } from '../../functions/platform/fileStore.ts';
import { formStore } from '../../functions/platform/formStore.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import { type CaseKindName, isCase } from '../../schemas/case.ts';
import type { FundCommand, FundInput } from '../../schemas/commands/fund.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { RoundCommand, RoundInput } from '../../schemas/commands/round.ts';
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { TableNames } from '../tableNames.ts';
import { sampleDocumentsOf } from './sampleDocuments.ts';

export type Commander = ReturnType<typeof commanderOn>;

/** As whom: one of the people by key, or the system on a day. */
export type As = string | Actor;

export const theCalendar: Actor = { kind: 'system', duty: 'calendar' };

export interface CommanderProps {
  readonly client: DynamoDBClient;
  readonly tables: TableNames;
  readonly issuer: string;
  /** Lays an object in the bucket of documents. */
  readonly keep: (key: string, content: Uint8Array) => Promise<void>;
}

/** Every `at` is an instant (UTC). Whatever is refused throws: then the demonstration is wrong, or the rules are. */
export function commanderOn({ client, tables, issuer, keep }: CommanderProps) {
  const deps = commandDeps(client, { cases: tables.cases, people: tables.people });
  const forms = formStore(client, tables.cases);
  const files = fileStore(client, tables.cases);
  const people = peopleStore(client, tables.people);
  const personId = (key: string) => personIdOf(issuer, key);

  async function actorOf(as: As): Promise<Actor> {
    if (typeof as !== 'string') return as;
    const person = await people.get(personId(as));
    if (!person) throw new Error(`nobody is called ${as}`);
    return personActor(person);
  }

  async function give(
    kind: CaseKindName | 'round',
    subject: string | undefined,
    as: As,
    name: string,
    input: unknown,
    at: string,
  ): Promise<string> {
    const parsed = inputSchema(kind, name)?.safeParse(input);
    if (!parsed?.success) throw new Error(`${name} of ${subject}: ${parsed?.error.message}`);
    const head = subject === undefined ? undefined : await deps.cases.head(subject, 'strong');
    const result = await run(deps, {
      kind,
      ...(subject === undefined ? {} : { subject, seen: head?.aggregate.version ?? 0 }),
      name,
      input: parsed.data,
      actor: await actorOf(as),
      commandId: createHash('sha256').update(`demonstration ${randomUUID()}`).digest('base64url'),
      requestHash: hashOfJson({ name, body: input }),
      now: at,
    });
    if (!result.ok) throw new Error(`${name} of ${subject} at ${at}: ${JSON.stringify(result.refusal)}`);
    return result.accepted.id;
  }

  async function formOf(number: string) {
    const aggregate = (await deps.cases.head(number, 'strong'))?.aggregate;
    const form = aggregate && isCase(aggregate) ? aggregate.form : undefined;
    return form === undefined ? undefined : deps.cases.form(number, form, 'strong');
  }

  return {
    personId,

    /** As it is now. */
    form: async (number: string) => {
      const row = await formOf(number);
      return { etag: row?.etag ?? '', contentHash: contentHash(row?.content ?? {}) };
    },

    partners: (number: string): Promise<Partner[]> => deps.cases.partners(number),

    startApplication: (as: string, input: KoploperInput<'start'>, at: string) =>
      give('koploper', undefined, as, 'start', input, at),

    application: <Command extends KoploperCommand>(
      number: string,
      as: As,
      command: Command,
      input: KoploperInput<Command>,
      at: string,
    ) => give('koploper', number, as, command, input, at),

    start: (as: string, input: FundInput<'start'>, at: string) =>
      give('fund', undefined, as, 'start', input, at),

    request: <Command extends FundCommand>(
      number: string,
      as: As,
      command: Command,
      input: FundInput<Command>,
      at: string,
    ) => give('fund', number, as, command, input, at),

    round: <Command extends RoundCommand>(
      id: string,
      as: As,
      command: Command,
      input: RoundInput<Command>,
      at: string,
    ) => give('round', id, as, command, input, at),

    /** Lays down the documents as if they had been uploaded and found clean. Answers with what the form says of them. */
    async upload(number: string, as: string, at: string): Promise<NonNullable<FundContent['documents']>> {
      const named = sampleDocumentsOf(number).map(async ({ document, name, bytes, sha256 }) => {
        const upload = uploadIdOf(createHash('sha256').update(`${number} ${document}`).digest('base64url'));
        const reference = { request: number, document, upload };
        const size = bytes.length;
        await keep(keptKey(reference, sha256), bytes);
        await files.expect(
          number,
          { status: 'awaited', upload, document, name, type: 'pdf', askedAt: at, by: personId(as) },
          sha256,
        );
        await files.record(reference, { verdict: 'clean', document, upload, size, sha256, pages: 1 });
        return [document, { upload, name, sha256 }] as const;
      });
      return Object.fromEntries(await Promise.all(named));
    },

    async save(
      number: string,
      as: string,
      content: FundContent | KoploperContent,
      at: string,
    ): Promise<void> {
      const saved = await saveForm(
        { cases: deps.cases, forms, newEtag: randomUUID },
        { id: number, actor: await actorOf(as), content, seen: (await formOf(number))?.etag ?? '', now: at },
      );
      if (!saved.saved) throw new Error(`the form of ${number} was not saved on ${dayOf(at)}: ${saved.why}`);
    },
  };
}
