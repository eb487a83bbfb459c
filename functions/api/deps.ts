// What the api function works with: made once per container.
import { commandDeps } from '../commands/deps.ts';
import type { CommandDeps } from '../commands/types.ts';
import { type CaseArchives, caseArchives } from '../platform/caseArchives.ts';
import { type CaseLists, caseLists } from '../platform/caseLists.ts';
import { systemClock } from '../platform/clock.ts';
import { type DynamoClient, dynamoClient } from '../platform/dynamo.ts';
import { type FileStore, fileStore } from '../platform/fileStore.ts';
import { type FormStore, formStore } from '../platform/formStore.ts';
import { letterOpener, type OpenLetter } from '../platform/letterFiles.ts';
import { type Log, logger } from '../platform/logger.ts';
import { type PeopleStore, peopleStore } from '../platform/peopleStore.ts';
import { freshRandom, freshToken } from '../platform/random.ts';
import { s3Requests } from '../platform/s3Requests.ts';
import { type Identity, tokenVerifier } from '../platform/tokens.ts';
import { type Uploads, uploads } from '../platform/uploads.ts';
import type { env } from './env.ts';

export interface ApiDeps {
  readonly commands: CommandDeps;
  readonly forms: FormStore;
  readonly files: Pick<FileStore, 'expect'>;
  readonly uploads: Pick<Uploads, 'uploadForm' | 'openingLink'>;
  readonly lists: CaseLists;
  readonly people: PeopleStore;
  readonly verify: (token: string) => Promise<Identity | undefined>;
  readonly archives: CaseArchives;
  readonly openLetter: OpenLetter;
  readonly newEtag: () => string;
  /** 256 bits: under which an archive lies. */
  readonly newKey: () => string;
  /** Used only where the gateway gives no moment of arrival. */
  readonly now: () => string;
  readonly baseAddress: string;
  readonly log: Log;
}

export function apiDeps(settings: typeof env, client: DynamoClient = dynamoClient()): ApiDeps {
  return {
    commands: commandDeps(client, { cases: settings.CASES_TABLE, people: settings.PEOPLE_TABLE }),
    forms: formStore(client, settings.CASES_TABLE),
    files: fileStore(client, settings.CASES_TABLE),
    uploads: uploads(s3Requests(client), settings.DOCUMENTS_BUCKET),
    lists: caseLists(client, settings.CASES_TABLE),
    people: peopleStore(client, settings.PEOPLE_TABLE),
    verify: tokenVerifier(settings.OIDC_ISSUERS),
    archives: caseArchives(s3Requests(client), {
      archives: settings.CASE_FILES_BUCKET,
      documents: settings.DOCUMENTS_BUCKET,
    }),
    openLetter: letterOpener(s3Requests(client), settings.LETTERS_BUCKET),
    newEtag: freshToken,
    newKey: () => freshRandom().secret,
    now: systemClock,
    baseAddress: settings.BASE_ADDRESS,
    log: logger(),
  };
}
