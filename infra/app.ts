// Entry point of `cdk synth` and `cdk deploy`: the two stacks in the environment that the context names.

import { App } from 'aws-cdk-lib';
import { environmentNamed } from './environments.ts';
import { featureFlags } from './featureFlags.ts';
import { addLoket } from './loket.ts';

const app = new App({ context: featureFlags });
const name: string = app.node.tryGetContext('environment') ?? 'production';
const issuers: string | undefined = app.node.tryGetContext('issuers');
const functionsRoot: string = app.node.tryGetContext('functions') ?? 'functions';
addLoket(app, { environment: environmentNamed(name, issuers), functionsRoot });
app.synth();
