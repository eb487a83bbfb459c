// Puts an object into S3, and no more. The S3 client would add 140 kB to every function that parks a record, which happens
// next to never; so this is one PUT, signed with the signer, credentials and region that another AWS client has already.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { loadConfig } from '@smithy/core/config';
import { SignatureV4 } from '@smithy/signature-v4';

type AwsConfig = Pick<DynamoDBClient['config'], 'credentials' | 'region' | 'sha256'>;

export interface ObjectStore {
  /** Throws unless S3 said that the object is stored. `key` is made of letters, digits and `-_./` only. */
  put(bucket: string, key: string, json: string): Promise<void>;
  /** The same for a file that is never written over: what lies there already stays, and counts as stored. */
  putOnce(
    bucket: string,
    key: string,
    file: { readonly type: string; readonly body: Uint8Array },
  ): Promise<void>;
}

const milliseconds = 5000;

/** The standard variables by which every AWS client is told another address. */
const configuredEndpoint = loadConfig<string | undefined>({
  environmentVariableSelector: (env) => env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'],
  configFileSelector: () => undefined,
  default: undefined,
});

export function objectStore({ config }: { readonly config: AwsConfig }): ObjectStore {
  const { credentials, region, sha256 } = config;
  const signer = new SignatureV4({ service: 's3', credentials, region, sha256, uriEscapePath: false });

  async function send(
    bucket: string,
    key: string,
    body: string | Uint8Array,
    also: Record<string, string>,
  ): Promise<number> {
    const base = (await configuredEndpoint()) ?? `https://s3.${await region()}.amazonaws.com`;
    const url = new URL(`/${bucket}/${key}`, base);
    const { headers } = await signer.sign({
      method: 'PUT',
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: {},
      headers: { host: url.host, ...also },
      body,
    });
    const signal = AbortSignal.timeout(milliseconds);
    const { status } = await fetch(url, { method: 'PUT', headers, body: Buffer.from(body), signal });
    return status;
  }

  const storedWith = (status: number, ...accepted: readonly number[]): void => {
    if (!accepted.includes(status)) throw new Error(`S3 did not store the object: ${status}`);
  };
  return {
    async put(bucket, key, json) {
      storedWith(await send(bucket, key, json, { 'content-type': 'application/json' }), 200);
    },
    async putOnce(bucket, key, { type, body }) {
      storedWith(await send(bucket, key, body, { 'content-type': type, 'if-none-match': '*' }), 200, 412);
    },
  };
}
