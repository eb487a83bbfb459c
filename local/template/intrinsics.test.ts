// Intrinsic functions come out as a deployment would work them out, and an unknown one is named.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are CloudFormation's placeholders

import { expect, test } from 'vitest';
import type { Resource, Stack } from './assembly.ts';
import { localIdentities } from './identities.ts';
import { resolver } from './intrinsics.ts';

function stack(name: string, types: Record<string, string>, outputs: Stack['outputs'] = new Map()): Stack {
  const resources = new Map<string, Resource>();
  const made = { name, region: 'eu-central-1', resources, outputs, assets: new Map() };
  for (const [id, type] of Object.entries(types))
    resources.set(id, { id, type, properties: {}, stack: made });
  return made;
}

const exported = {
  value: { 'Fn::GetAtt': ['Left', 'Arn'] },
  exportName: { 'Fn::Sub': '${AWS::StackName}:Left' },
};
const below = stack('Below', { Left: 'AWS::SQS::Queue' }, new Map([['One', exported]]));
const above = stack('Above', { Api: 'AWS::ApiGatewayV2::Api', Files: 'AWS::S3::Bucket' });
const addresses = { gateway: 'http://127.0.0.1:3000', issuer: 'http://127.0.0.1:3003' };
const resolve = resolver([below, above], localIdentities(addresses));

test.each([
  ['Ref', { Ref: 'Api' }, 'Api'],
  ['Ref of a bucket', { Ref: 'Files' }, 'files'],
  ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-central-1'],
  ['Fn::GetAtt', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }, 'http://127.0.0.1:3000'],
  ['Fn::GetAtt in one text', { 'Fn::GetAtt': 'Files.Arn' }, 'arn:aws:s3:::files'],
  [
    'Fn::ImportValue across stacks',
    { 'Fn::ImportValue': 'Below:Left' },
    'arn:aws:sqs:eu-central-1:000000000000:Left',
  ],
  ['Fn::Join of others', { 'Fn::Join': ['-', ['a', { Ref: 'Api' }]] }, 'a-Api'],
  ['Fn::Select of Fn::Split', { 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
  ['Fn::Sub', { 'Fn::Sub': '${Api}/${Api.ApiEndpoint}/${!Api}' }, 'Api/http://127.0.0.1:3000/${Api}'],
  [
    'Fn::Sub with values of its own',
    { 'Fn::Sub': ['${Place}!', { Place: { Ref: 'AWS::Partition' } }] },
    'aws!',
  ],
  ['lists and nesting', { list: [{ Ref: 'Api' }, 1, null] }, { list: ['Api', 1, null] }],
])('%s', (_, given, wanted) => {
  expect(resolve(given, above)).toEqual(wanted);
});

test.each([
  ['an intrinsic function', { 'Fn::Cidr': ['10.0.0.0/8'] }, /Fn::Cidr/],
  ['an attribute', { 'Fn::GetAtt': ['Api', 'Colour'] }, /AWS::ApiGatewayV2::Api.*'Colour'/],
  ['a resource', { Ref: 'Nowhere' }, /'Nowhere'/],
  ['an export', { 'Fn::ImportValue': 'Below:Right' }, /'Below:Right'/],
])('%s that is not known is named', (_, given, complaint) => {
  expect(() => resolve(given, above)).toThrow(complaint);
});
