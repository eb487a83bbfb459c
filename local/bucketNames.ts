// What the template calls the buckets, read from what its functions are told.
import type { Deployment } from './template/deployment.ts';

type Functions = Pick<Deployment, 'functions'>;

/** The buckets that functions know under this variable; each once. */
export const bucketsUnder = (variable: string, { functions }: Functions): readonly string[] => [
  ...new Set(functions.flatMap(({ environment }) => environment[variable] ?? [])),
];

/** @throws when there is none. */
export function documentsBucket(deployment: Functions): string {
  const [bucket] = bucketsUnder('DOCUMENTS_BUCKET', deployment);
  if (bucket === undefined) throw new Error('no function knows a bucket of documents');
  return bucket;
}
