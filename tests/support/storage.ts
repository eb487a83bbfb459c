// A real object storage for a test: in memory of nobody but this test, on a free port, its objects files in a folder.
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Storage {
  /** Of `AWS_ENDPOINT_URL_S3`. */
  readonly endpoint: string;
  /** Every object of a bucket by its key. */
  objects(bucket: string): Promise<Readonly<Record<string, Buffer>>>;
  stop(): Promise<void>;
}

/** Who may ask something of it. */
export const storageUser = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
} as const;

const suffix = '._S3rver_object';

export async function startStorage(...buckets: readonly string[]): Promise<Storage> {
  const folder = await mkdtemp(join(tmpdir(), 'storage-'));
  const S3rver = createRequire(import.meta.url)('@20minutes/s3rver');
  const storage = new S3rver({
    silent: true,
    directory: folder,
    configureBuckets: buckets.map((name) => ({ name })),
  });
  await storage.configureBuckets();
  const server = createServer(storage.callback()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    objects: async (bucket) => {
      const files = await readdir(join(folder, bucket), { recursive: true });
      const stored = files.filter((file) => file.endsWith(suffix));
      const bodies = stored.map(
        async (file) => [file.slice(0, -suffix.length), await readFile(join(folder, bucket, file))] as const,
      );
      return Object.fromEntries(await Promise.all(bodies));
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(folder, { recursive: true });
    },
  };
}
