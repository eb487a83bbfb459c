// Signed requests to S3, and no more. The S3 client would add 140 kB to every function that needs one or two of them; so
// they are signed with the signer, credentials and region that another AWS client has already.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { loadConfig } from '@smithy/core/config';
import { SignatureV4 } from '@smithy/signature-v4';

export type AwsConfig = Pick<DynamoDBClient['config'], 'credentials' | 'region' | 'sha256'>;

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  readonly bucket: string;
  /** Made of letters, digits and `-_./` only. */
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | StreamedBody;
}

/** What is sent as it comes, with its length in bytes; only its place is signed. */
interface StreamedBody {
  readonly bytes: ReadableStream<Uint8Array>;
  readonly length: number;
}

const isStreamed = (body: S3Request['body']): body is StreamedBody =>
  typeof body === 'object' && 'bytes' in body;

export interface S3Requests {
  /** Gives up after `milliseconds`. */
  send(request: S3Request, milliseconds: number): Promise<Response>;
  /** An address at which whoever holds it may do this, for `seconds` from the instant `now`. */
  presigned(request: S3Request, now: string, seconds: number): Promise<string>;
  /** Who signs, in which region. */
  signatory(): Promise<{ accessKeyId: string; sessionToken: string | undefined; region: string }>;
  /** The signature (hexadecimal) over a text, of the day of the instant `now`. */
  signatureOver(text: string, now: string): Promise<string>;
  address(bucket: string): Promise<string>;
}

/** The standard variables by which every AWS client is told another address. */
const configuredEndpoint = loadConfig<string | undefined>({
  environmentVariableSelector: (env) => env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'],
  configFileSelector: () => undefined,
  default: undefined,
});

export function s3Requests({ config }: { readonly config: AwsConfig }): S3Requests {
  const { credentials, region, sha256 } = config;
  const signer = new SignatureV4({ service: 's3', credentials, region, sha256, uriEscapePath: false });
  const base = async () => (await configuredEndpoint()) ?? `https://s3.${await region()}.amazonaws.com`;
  const unsigned = async ({ method, bucket, key, query = {}, headers = {}, body }: S3Request) => {
    const { protocol, hostname, pathname, host } = new URL(`/${bucket}/${key}`, await base());
    const request = { method, protocol, hostname, path: pathname, query: { ...query } };
    const url = new URL(pathname, `${protocol}//${host}`);
    const unhashed = isStreamed(body)
      ? { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', 'content-length': String(body.length) }
      : {};
    return {
      url,
      request: {
        ...request,
        headers: { host, ...headers, ...unhashed },
        ...(body === undefined || isStreamed(body) ? {} : { body }),
      },
    };
  };
  return {
    async send(asked, milliseconds) {
      const { url, request } = await unsigned(asked);
      const { headers } = await signer.sign(request);
      for (const [name, value] of Object.entries(request.query)) url.searchParams.set(name, value);
      const signal = AbortSignal.timeout(milliseconds);
      return await fetch(url, {
        method: asked.method,
        headers,
        signal,
        ...fetched(asked.body),
      });
    },
    async presigned(asked, now, seconds) {
      const { url, request } = await unsigned(asked);
      const headers = { ...request.headers, 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' };
      const { query = {} } = await signer.presign(
        { ...request, headers },
        { expiresIn: seconds, signingDate: new Date(now) },
      );
      const pairs = Object.entries(query).map(([name, value]) => [name, value].map(escaped).join('='));
      return `${url.href}?${pairs.join('&')}`;
    },
    async signatory() {
      const { accessKeyId, sessionToken } = await credentials();
      return { accessKeyId, sessionToken, region: await region() };
    },
    signatureOver: (text, now) => signer.sign(text, { signingDate: new Date(now) }),
    address: async (bucket) => new URL(`/${bucket}`, await base()).href,
  };
}

function fetched(body: S3Request['body']): RequestInit & { readonly duplex?: 'half' } {
  if (body === undefined) return {};
  return isStreamed(body) ? { body: body.bytes, duplex: 'half' } : { body: Buffer.from(body) };
}

/** As a signature counts it: `encodeURIComponent` leaves five characters as they are. */
const escaped = (text: unknown): string =>
  encodeURIComponent(String(text)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
