// Talks to the local DynamoDB in its wire format: a stream record read so is already what Lambda hands to a function.

import * as z from 'zod/mini';

/** The local database checks no signature, but wants to see one. */
const signed = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=S3RVER/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '20260101T000000Z',
};

const complaint = z.object({ __type: z.string(), message: z.optional(z.string()) });

export class DynamoDbError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** `operation` as in `DynamoDB_20120810.Query`. @throws DynamoDbError with the short code of the refusal. */
export async function callDynamoDb(endpoint: string, operation: string, input: unknown): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': operation, ...signed },
    body: JSON.stringify(input),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { __type, message } = complaint.parse(answer);
  throw new DynamoDbError(__type.split('#').at(-1) ?? __type, message ?? '');
}
