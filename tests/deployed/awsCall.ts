// A signed request to a service whose client the system itself has no use for.

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SignatureV4 } from '@smithy/signature-v4';

export interface AwsRequest {
  readonly service: 'lambda' | 'sqs';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** With the credentials and region of another client. @throws unless the answer is a success. */
export async function awsCall({ config }: DynamoDBClient, request: AwsRequest): Promise<Response> {
  const { service, url, headers, body } = request;
  const { credentials, region, sha256 } = config;
  const signer = new SignatureV4({ service, credentials, region, sha256 });
  const signed = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: {},
    headers: { ...headers, host: url.host },
    body,
  });
  const answer = await fetch(url, { method: 'POST', headers: signed.headers, body });
  if (!answer.ok) throw new Error(`${service} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
