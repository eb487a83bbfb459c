// Names, ARNs and addresses that the resources of the template get on this machine.

import type { Resource, Stack } from './assembly.ts';
import type { Identities } from './intrinsics.ts';

/** Addresses that AWS would give out, as they are here; without a slash at the end. */
export interface Addresses {
  readonly gateway: string;
  readonly issuer: string;
}

export const account = '000000000000';

const explicitNames = ['TableName', 'QueueName', 'BucketName', 'FunctionName', 'Name'];

/** What CloudFormation would name it: its own name property, else its logical id. */
export function nameOf({ id, type, properties }: Resource): string {
  const own = explicitNames.map((key) => properties[key]).find((value) => typeof value === 'string');
  const name = typeof own === 'string' && type !== 'AWS::ApiGatewayV2::Api' ? own : id;
  return type === 'AWS::S3::Bucket' ? name.toLowerCase() : name;
}

function arnOf(resource: Resource): string {
  const { type, stack } = resource;
  const name = nameOf(resource);
  const [, service = '', kind = ''] = type.split('::');
  const arn = (prefix: string) => `arn:aws:${prefix}:${stack.region}:${account}:`;
  switch (type) {
    case 'AWS::S3::Bucket':
      return `arn:aws:s3:::${name}`;
    case 'AWS::SQS::Queue':
      return `${arn('sqs')}${name}`;
    case 'AWS::DynamoDB::GlobalTable':
    case 'AWS::DynamoDB::Table':
      return `${arn('dynamodb')}table/${name}`;
    case 'AWS::Events::EventBus':
      return `${arn('events')}event-bus/${name}`;
    case 'AWS::Lambda::Function':
      return `${arn('lambda')}function:${name}`;
    default:
      return `${arn(service.toLowerCase())}${kind.toLowerCase()}/${name}`;
  }
}

/** Identities under which the template's resources are found on this machine. */
export function localIdentities(addresses: Addresses): Identities {
  const attributes: Readonly<Record<string, (resource: Resource) => string>> = {
    Arn: arnOf,
    StreamArn: (table) => `${arnOf(table)}/stream/local`,
    QueueName: nameOf,
    QueueUrl: nameOf,
    Name: nameOf,
    ApiEndpoint: () => addresses.gateway,
    ProviderURL: () => addresses.issuer,
  };
  return {
    reference: nameOf,
    attribute: (resource, name) => {
      const known = attributes[name];
      if (known === undefined)
        throw new Error(`${resource.type} gives out '${name}', which is not known on one machine`);
      return known(resource);
    },
    pseudo: (name, stack) => pseudoParameter(name, stack),
  };
}

function pseudoParameter(name: string, stack: Stack): string | undefined {
  const known: Readonly<Record<string, string>> = {
    'AWS::Region': stack.region,
    'AWS::AccountId': account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
  };
  return known[name];
}
