// One Lambda function of ours, and the only way it gets a right: `may`, by verb, which sets the environment
// variables that name the thing in the same call. Without it a function may write its own log and no more.

import { dirname, join } from 'node:path';
import { type Duration, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { type ICommandHooks, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { pinned } from './pinned.ts';
import type { Right, Touchable } from './touchable.ts';
import type { Watch } from './watch.ts';

/**
 * What the SDK loads only when it gets there, and never gets to here; without it a bundle is a quarter smaller. A function
 * finds its credentials in its environment, the first place the SDK looks: these are the places it would look after that.
 * And no operation of DynamoDB, EventBridge or SES is a stream of events.
 */
const unreachedPartsOfTheSdk = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@aws-sdk/nested-clients',
  '@smithy/core/event-streams',
  '@smithy/credential-provider-imds',
];

export interface ServiceFunctionProps {
  /** Folder that has `<name>/handler.ts`. */
  readonly functionsRoot: string;
  readonly description: string;
  readonly timeout: Duration;
  readonly watch: Watch;
  /** In megabytes; processor time comes with it. */
  readonly memory?: number | undefined;
  /** Files that lie beside the bundle, by their path in the project. */
  readonly beside?: readonly string[] | undefined;
  /** The processor it needs, when what it carries was built for one; else the cheaper arm64. */
  readonly architecture?: Architecture | undefined;
  readonly carries?: Carried | undefined;
}

/** What cannot go into a bundle and lies beside it, in a `node_modules` of its own. */
interface Carried {
  /** Packages the bundle requires at run time; their packages for this machine's platform come along. */
  readonly packages: readonly string[];
  /** Folders whose files the function reads, by their path in `node_modules`. */
  readonly folders: readonly string[];
}

export class ServiceFunction extends Construct {
  readonly name: string;
  readonly lambda: NodejsFunction;
  readonly role: Role;

  constructor(scope: Construct, name: string, props: ServiceFunctionProps) {
    super(scope, name);
    this.name = name;
    const titled = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    // Logs are for operating, without personal data; what a court reads are the event rows.
    const logGroup = new LogGroup(this, 'Log', { retention: RetentionDays.SIX_MONTHS });
    // A role of our own, because the one CDK makes carries a managed policy that may write every log.
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    pinned(this.role, `${titled}Role`);
    pinned(logGroup, `${titled}Log`);
    logGroup.grantWrite(this.role);
    this.lambda = new NodejsFunction(this, 'Function', {
      entry: join(props.functionsRoot, name, 'handler.ts'),
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture ?? Architecture.ARM_64,
      memorySize: props.memory ?? 1024,
      timeout: props.timeout,
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      awsSdkConnectionReuse: false,
      environment: {
        POWERTOOLS_SERVICE_NAME: `zorgpact-loket-${name}`,
        POWERTOOLS_LOG_LEVEL: 'INFO',
      },
      // The SDK goes into the bundle: what was tested is what runs. The map lies beside the bundle and is not loaded: reading it
      // would double the cold start, and a stack can be mapped back from the asset when somebody needs to.
      bundling: {
        format: OutputFormat.CJS,
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
        externalModules: [...unreachedPartsOfTheSdk, ...(props.carries?.packages ?? [])],
        // Read only when somebody asks for the document.
        loader: { '.openapi.json': 'copy' },
        sourceMap: true,
        sourcesContent: false,
        commandHooks: copying(props),
      },
    });
    pinned(this.lambda, `${titled}Function`);
    props.watch.overFunction(name, this.lambda);
  }

  /** Gives these rights on the thing, on nothing else of it, and tells the function where the thing is. */
  may<Verb extends string>(verbs: readonly Verb[], thing: Touchable<Verb>): this {
    for (const verb of verbs) this.allow(thing.rights[verb]);
    return this.knows(thing.variables);
  }

  /** Sets environment variables that go with no right. */
  knows(variables: Readonly<Record<string, string>>): this {
    for (const [name, value] of Object.entries(variables)) this.lambda.addEnvironment(name, value);
    return this;
  }

  private allow({ actions, resources, accepted }: Right): void {
    this.role.addToPolicy(
      new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [...resources] }),
    );
    if (accepted !== undefined) Validations.of(this.role).acknowledge(accepted);
  }
}

/** Copies what `npm ci` installed, so that synthesis asks no registry; as links where that can be, for it is large. */
function copying({ beside = [], carries }: ServiceFunctionProps): ICommandHooks {
  const names = (carries?.packages ?? []).map((name) => `${name}*`);
  const carried = [...names, ...(carries?.folders ?? [])].map((path) => `node_modules/${path}`);
  const carry = (project: string, bundle: string) => (path: string) => {
    const to = `"${bundle}/${dirname(path)}/"`;
    const from = `"${project}"/${path}`;
    return `mkdir -p ${to} && { cp -Rl ${from} ${to} 2>/dev/null || cp -R ${from} ${to}; }`;
  };
  return {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (project, bundle) => [
      ...beside.map((file) => `cp "${project}/${file}" "${bundle}"`),
      ...carried.map(carry(project, bundle)),
    ],
  };
}
