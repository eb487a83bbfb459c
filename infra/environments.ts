// The places the system can run, and everything in which they differ. Code never asks which place it is in:
// it reads these properties. Chosen by context: `cdk deploy --all -c environment=production` (the default).

import * as z from 'zod/mini';

const issuer = z.strictObject({ issuer: z.url(), clients: z.array(z.string()).check(z.minLength(1)) });

/** An OpenID Connect issuer whose tokens the API accepts, and the clients it may have given them to. */
export type Issuer = z.infer<typeof issuer>;

/** A name of one's own, to be pointed at the edge by the record that the outputs give. */
export interface Domain {
  /** Without a scheme. */
  readonly name: string;
  /** ARN of a certificate for it in Certificate Manager in us-east-1, the only region that CloudFront takes one from. */
  readonly certificate: string;
}

/** A part of the system that an environment cannot take. This list is the whole of such differences. */
type LeftOut =
  | 'address at the edge'
  | 'managed login branding'
  | 'DKIM records as outputs'
  | 'address of the user pool'
  | 'sender in the right to send mail'
  | 'malware protection of documents';

/** What a place decides. */
export interface Environment {
  readonly region: string;
  /** Without one, the address is the name that CloudFront gives out. */
  readonly domain?: Domain;
  /**
   * Origin of the pages as the bucket of documents is told it, with at most one `*`, where no own domain says so: the name that
   * CloudFront gave out, known after the first deployment. Without either, a page sends files by its form alone, without
   * showing how far they are.
   */
  readonly pagesFrom?: string;
  /** Domain of the sender, to be verified in SES by its DKIM records. */
  readonly mailDomain: string;
  /** Sender of every mail; an address in `mailDomain`. */
  readonly mailFrom: string;
  /** Where the office reads its mail: warnings, undelivered notices, letters to be posted. */
  readonly officeAddress: string;
  /** Who sends the sign-in codes: Cognito itself (50 a day), or our own mail domain once it is verified. */
  readonly codesFrom: 'cognito' | 'mail domain';
  /** First label of the sign-in pages' host name; unique within the region, across all of AWS. */
  readonly signInPrefix: string;
  /** Gets a mail when an alarm goes off. */
  readonly alarmAddress?: string;
  /** Issuers accepted by the API beside our own user pool. */
  readonly issuers: readonly Issuer[];
  /** Where people sign in when that is not our own user pool. */
  readonly signInAt?: Issuer;
  readonly leftOut: readonly LeftOut[];
}

// eu-central-1: the data stays in the European Union, in a region that has every service used here.
// The example names are to be replaced by the names of the organisation that deploys.
const production: Environment = {
  region: 'eu-central-1',
  mailDomain: 'loket.example.nl',
  mailFrom: 'zorgpact@loket.example.nl',
  officeAddress: 'bureau@loket.example.nl',
  codesFrom: 'cognito',
  signInPrefix: 'zorgpact-loket',
  issuers: [],
  leftOut: [],
};

/**
 * The environment called `name`. `givenIssuers` is the JSON text of context `issuers`, for issuers that are
 * known only when the system starts.
 * @throws when there is no such environment, or the issuers are not what `Issuer` says.
 */
export function environmentNamed(name: string, givenIssuers?: string): Environment {
  const issuers = givenIssuers === undefined ? [] : z.array(issuer).parse(JSON.parse(givenIssuers));
  const [first] = issuers;
  // Off AWS there is no user pool to sign in at, so the first issuer given takes its place.
  const offAws = { ...production, issuers, ...(first === undefined ? {} : { signInAt: first }) };
  switch (name) {
    case 'production':
      return { ...production, issuers };
    // One machine, wired from the template of production: it differs in the issuer, and in that there is no edge before it.
    case 'local':
      return { ...offAws, pagesFrom: 'http://127.0.0.1:*', leftOut: ['address at the edge'] };
    // The AWS emulator (ministack 1.5) of the deployment proof.
    case 'emulator':
      return {
        ...offAws,
        leftOut: [
          // It takes the distribution, and asks no origin that has a name of AWS.
          'address at the edge',
          // Its CloudFormation does not know AWS::Cognito::ManagedLoginBranding,
          'managed login branding',
          // nor the attributes of AWS::SES::EmailIdentity,
          'DKIM records as outputs',
          // nor the ProviderURL of AWS::Cognito::UserPool, but its ProviderName, the same without the scheme.
          'address of the user pool',
          // It enforces every policy, but that on SendRawEmail without looking at the sender.
          'sender in the right to send mail',
          // Its CloudFormation does not know AWS::GuardDuty::MalwareProtectionPlan; and since nobody scans there, a bucket that
          // lets nobody read what was not scanned would let nobody read anything.
          'malware protection of documents',
        ],
      };
    default:
      throw new Error(`No environment '${name}'. There are: production, local, emulator.`);
  }
}
