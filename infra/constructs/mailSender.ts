// Who our mail comes from, and how it is sent: only over TLS, and never again to an address that bounced. What becomes of
// each mail is told on the account's own event bus, the only one that SES writes to.

import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus, type EventPattern } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  ConfigurationSetEventDestination,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { pinned } from './pinned.ts';
import type { Touchable } from './touchable.ts';

const anySender = {
  id: 'AwsSolutions-IAM5[Resource::*]',
  reason: 'Only where an emulator cannot tell senders apart; on AWS the right names the sender.',
};

/** What SES tells, by its own name and by that on the bus. */
const fates = new Map([
  [EmailSendingEvent.DELIVERY, 'Email Delivered'],
  [EmailSendingEvent.BOUNCE, 'Email Bounced'],
  [EmailSendingEvent.COMPLAINT, 'Email Complaint Received'],
  [EmailSendingEvent.REJECT, 'Email Rejected'],
]);

export class MailSender extends Construct implements Touchable<'send'> {
  readonly variables: Readonly<Record<string, string>>;
  readonly rights: Touchable<'send'>['rights'];
  /** Wants what becomes of the mails sent here, and of no others in the account. */
  readonly fates: EventPattern;

  constructor(scope: Construct, id: string, { mailDomain, mailFrom, leftOut }: Environment) {
    super(scope, id);
    const configurationSet = new ConfigurationSet(this, 'Configuration', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      sendingEnabled: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    pinned(configurationSet, 'MailConfigurationSet');
    const destination = new ConfigurationSetEventDestination(this, 'Fates', {
      configurationSet,
      events: [...fates.keys()],
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'AccountBus', 'default')),
    });
    pinned(destination, 'MailFates');
    this.fates = {
      source: ['aws.ses'],
      detailType: [...fates.values()],
      detail: { mail: { tags: { 'ses:configuration-set': [configurationSet.configurationSetName] } } },
    };
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(mailDomain),
      configurationSet,
    });
    pinned(identity, 'MailIdentity');
    const configurationSetArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: configurationSet.configurationSetName,
    });
    this.variables = { MAIL_FROM: mailFrom, MAIL_CONFIGURATION_SET: configurationSet.configurationSetName };
    const actions = ['ses:SendRawEmail'];
    this.rights = {
      send: leftOut.includes('sender in the right to send mail')
        ? { actions, resources: ['*'], accepted: anySender }
        : { actions, resources: [identity.emailIdentityArn, configurationSetArn] },
    };
    // To be set as CNAME records at the domain; until then SES refuses to send.
    if (leftOut.includes('DKIM records as outputs')) return;
    for (const [index, record] of identity.dkimRecords.entries()) {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${record.name} CNAME ${record.value}` });
    }
  }
}
