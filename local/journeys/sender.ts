// Requests to the api as one of the people, over ordinary HTTP.
import type { Loket } from './loket.ts';

/** What the api answers, as far as journeys look at it. */
export interface AnswerBody {
  readonly id?: string;
  readonly version?: number;
  readonly state?: string;
  readonly code?: string;
  readonly guard?: string;
  readonly detail?: string;
  readonly allowed?: readonly string[];
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  readonly since?: readonly { readonly type: string }[];
  readonly yours?: unknown;
  readonly stored?: { readonly etag: string; readonly content: unknown };
}

export interface Answer<Body = AnswerBody> {
  readonly status: number;
  readonly body: Body;
  readonly etag: string | undefined;
}

export interface SendOptions {
  /** Given to repeat a command; a fresh one otherwise. */
  readonly key?: string;
  readonly ifMatch?: string;
}

export const senderAs = (loket: Pick<Loket, 'fetch' | 'token'>, person: string) =>
  async function send<Body = AnswerBody>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const answer = await loket.fetch(`/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await loket.token(person)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const etag = answer.headers.get('etag')?.replaceAll('"', '') ?? undefined;
    return { status: answer.status, body: text === '' ? {} : JSON.parse(text), etag };
  };
