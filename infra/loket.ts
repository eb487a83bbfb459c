// The whole system as two stacks: what must survive a deployment, and what may be made anew by one.

import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { StatefulStack } from './stacks/stateful.ts';
import { type StatelessProps, StatelessStack } from './stacks/stateless.ts';

export type LoketProps = Omit<StatelessProps, 'stateful'>;

/** Adds both stacks to the app; a finding of cdk-nag without a written reason stops the synthesis. */
export function addLoket(
  app: App,
  props: LoketProps,
): { stateful: StatefulStack; stateless: StatelessStack } {
  const stateful = new StatefulStack(app, 'ZorgpactLoketStateful', props.environment);
  const stateless = new StatelessStack(app, 'ZorgpactLoketStateless', { ...props, stateful });
  Tags.of(app).add('system', 'zorgpact-loket');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { stateful, stateless };
}
