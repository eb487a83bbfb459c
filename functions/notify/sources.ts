// What mails read beside the head row: the rows that their event left behind.
import * as z from 'zod/mini';
import type { CaseStore } from '../platform/caseStore.ts';
import type { PeopleStore } from '../platform/peopleStore.ts';

export interface Sources {
  readonly cases: Pick<CaseStore, 'head' | 'event' | 'events' | 'text' | 'partner' | 'nomination' | 'form'>;
  readonly people: Pick<PeopleStore, 'getAll'>;
}

/** Reads may lag behind the event by a moment; the message comes back. */
export class TooEarly extends Error {
  override readonly name = 'TooEarly';
}

export const nothing = (): Promise<undefined> => Promise.resolve(undefined);

/** A sealed text of the case. Throws `TooEarly` when it is not there. */
export async function textOf<Body>(
  { cases }: Sources,
  caseNumber: string,
  name: string,
  schema: z.ZodMiniType<Body>,
): Promise<Body> {
  const text = await cases.text(caseNumber, name);
  if (!text) throw new TooEarly();
  return schema.parse(text.body);
}

export const plainText = z.string();
