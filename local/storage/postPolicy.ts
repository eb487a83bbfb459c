// Whether S3 would take a form that was posted to a bucket: the local S3 itself looks at neither signature nor policy.

import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';

export interface PostedForm {
  readonly bucket: string;
  /** By name in lower case, without the file. */
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes of the file. */
  readonly size: number;
}

export interface PolicyRefusal {
  readonly status: 400 | 403;
  readonly code: 'AccessDenied' | 'SignatureDoesNotMatch' | 'EntityTooLarge' | 'EntityTooSmall';
  readonly message: string;
}

const policyShape = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.record(z.string(), z.string()),
      z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
      z.tuple([z.enum(['eq', 'starts-with']), z.string(), z.string()]),
    ]),
  ),
});

/** Fields that no condition has to name. */
const uncovered = /^(policy|file|x-amz-signature|x-ignore-.*)$/;

const denied = (message: string): PolicyRefusal => ({ status: 403, code: 'AccessDenied', message });

/** `now` in milliseconds since 1970. Nothing when it is taken. */
export function refusalOf(
  form: PostedForm,
  keys: { readonly accessKeyId: string; readonly secretAccessKey: string },
  now: number,
): PolicyRefusal | undefined {
  const { fields } = form;
  const encoded = fields.get('policy') ?? '';
  const [accessKeyId, day = '', region = '', service = '', end = ''] = (
    fields.get('x-amz-credential') ?? ''
  ).split('/');
  const key = [day, region, service, end].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${keys.secretAccessKey}`,
  );
  const signature = createHmac('sha256', key).update(encoded).digest('hex');
  if (accessKeyId !== keys.accessKeyId || signature !== fields.get('x-amz-signature')) {
    return { status: 403, code: 'SignatureDoesNotMatch', message: 'The policy was signed by somebody else.' };
  }
  const policy = policyShape.parse(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  if (Date.parse(policy.expiration) <= now) return denied('Invalid according to Policy: Policy expired.');
  return brokenCondition(policy.conditions, form);
}

function brokenCondition(
  conditions: z.infer<typeof policyShape>['conditions'],
  { bucket, fields, size }: PostedForm,
): PolicyRefusal | undefined {
  const named = new Set<string>(['bucket']);
  const given = (name: string) => (name === 'bucket' ? bucket : fields.get(name));
  for (const condition of conditions) {
    if (Array.isArray(condition) && condition[0] === 'content-length-range') {
      const [, least, most] = condition;
      if (size < least) return { status: 400, code: 'EntityTooSmall', message: 'The file is too small.' };
      if (size > most) return { status: 400, code: 'EntityTooLarge', message: 'The file is too large.' };
      continue;
    }
    const rules = Array.isArray(condition)
      ? [[condition[0], condition[1].slice(1), condition[2]] as const]
      : Object.entries(condition).map(([name, value]) => ['eq', name, value] as const);
    for (const [how, spelled, wanted] of rules) {
      const name = spelled.toLowerCase();
      named.add(name);
      const value = given(name) ?? '';
      if (how === 'eq' ? value !== wanted : !value.startsWith(wanted))
        return denied(`Invalid according to Policy: Policy Condition failed: ["${how}", "$${spelled}"]`);
    }
  }
  const extra = [...fields.keys()].find((name) => !named.has(name) && !uncovered.test(name));
  return extra === undefined
    ? undefined
    : denied(`Invalid according to Policy: Extra input fields: ${extra}`);
}
