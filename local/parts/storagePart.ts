// S3, in a thread: buckets as folders.

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { listenAndReport, settingsOf } from './insidePart.ts';

export interface StorageSettings {
  readonly ports: readonly number[];
  readonly folder: string;
  readonly buckets: readonly string[];
}

const { ports, folder, buckets } = settingsOf<StorageSettings>();
const require = createRequire(import.meta.url);
const S3rver = require('@20minutes/s3rver');
const storage = new S3rver({
  silent: true,
  directory: folder,
  configureBuckets: buckets.map((name) => ({ name })),
  vhostBuckets: false,
  // It works out other signatures than the SDK for some requests; nobody else can reach it.
  allowMismatchedSignatures: true,
});
await storage.configureBuckets();
await listenAndReport(createServer(storage.callback()), ports);
