// Fixes the name a resource has in the template, so that moving code never replaces the resource.

import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Gives the construct's own resource this logical id and returns the construct.
 * @throws when the construct has no resource of its own.
 */
export function pinned<T extends IConstruct>(construct: T, logicalId: string): T {
  const resource = construct.node.defaultChild ?? construct;
  if (!CfnResource.isCfnResource(resource)) throw new Error(`${construct.node.path} has no resource to name`);
  resource.overrideLogicalId(logicalId);
  return construct;
}
