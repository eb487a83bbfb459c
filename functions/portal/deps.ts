// What the portal function works with: made once per container.
import { commandDeps } from '../commands/deps.ts';
import type { CommandDeps } from '../commands/types.ts';
import { type CaseLists, caseLists } from '../platform/caseLists.ts';
import { systemClock } from '../platform/clock.ts';
import { type DynamoClient, dynamoClient } from '../platform/dynamo.ts';
import { type EphemeraStore, ephemeraStore } from '../platform/ephemeraStore.ts';
import { type FigureStore, figureStore } from '../platform/figureStore.ts';
import { type FileStore, fileStore } from '../platform/fileStore.ts';
import { type FormStore, formStore } from '../platform/formStore.ts';
import { type InvitationStore, invitationStore } from '../platform/invitationStore.ts';
import { letterOpener, type OpenLetter } from '../platform/letterFiles.ts';
import { type Log, logger } from '../platform/logger.ts';
import { type PeopleStore, peopleStore } from '../platform/peopleStore.ts';
import { freshRandom, freshToken } from '../platform/random.ts';
import { type RegisterCounts, registerCounts } from '../platform/registerCounts.ts';
import { s3Requests } from '../platform/s3Requests.ts';
import { type Uploads, uploads } from '../platform/uploads.ts';
import type { env } from './env.ts';
import { type RelyingParty, relyingParty } from './signIn/relyingParty.ts';

export interface PortalDeps {
  readonly commands: CommandDeps;
  readonly lists: CaseLists;
  /** How much the register holds of a region: it is public, and nothing else of it is read. */
  readonly registerCounts: RegisterCounts;
  readonly forms: FormStore;
  readonly files: Pick<FileStore, 'expect'>;
  readonly uploads: Pick<Uploads, 'uploadForm' | 'openingLink' | 'origin'>;
  readonly newEtag: () => string;
  readonly people: Omit<PeopleStore, 'put' | 'list'>;
  readonly invitations: InvitationStore;
  readonly ephemera: EphemeraStore;
  readonly figures: Pick<FigureStore, 'first' | 'latest' | 'on'>;
  readonly openLetter: OpenLetter;
  readonly issuer: RelyingParty;
  /** 256 bits: the id of a session or of a pending sign-in. */
  readonly newSecret: () => string;
  /** Used only where the gateway gives no moment of arrival. */
  readonly now: () => string;
  readonly baseAddress: string;
  readonly log: Log;
}

export function portalDeps(settings: typeof env, client: DynamoClient = dynamoClient()): PortalDeps {
  const {
    CASES_TABLE,
    DOCUMENTS_BUCKET,
    PEOPLE_TABLE,
    EPHEMERA_TABLE,
    BASE_ADDRESS,
    OIDC_ISSUER,
    OIDC_CLIENT_ID,
  } = settings;
  return {
    commands: commandDeps(client, { cases: CASES_TABLE, people: PEOPLE_TABLE }),
    lists: caseLists(client, CASES_TABLE),
    registerCounts: registerCounts(client, settings.REGISTER_TABLE),
    forms: formStore(client, CASES_TABLE),
    files: fileStore(client, CASES_TABLE),
    uploads: uploads(s3Requests(client), DOCUMENTS_BUCKET),
    newEtag: freshToken,
    people: peopleStore(client, PEOPLE_TABLE),
    invitations: invitationStore(client, PEOPLE_TABLE),
    ephemera: ephemeraStore(client, EPHEMERA_TABLE),
    figures: figureStore(client, settings.FIGURES_TABLE),
    openLetter: letterOpener(s3Requests(client), settings.LETTERS_BUCKET),
    issuer: relyingParty(OIDC_ISSUER, OIDC_CLIENT_ID, `${BASE_ADDRESS}/inloggen/terug`),
    newSecret: () => freshRandom().secret,
    now: systemClock,
    baseAddress: BASE_ADDRESS,
    log: logger(),
  };
}
