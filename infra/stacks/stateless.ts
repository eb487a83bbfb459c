// What runs, and what joins it: read this to see which function wakes on what and may touch what.

import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Architecture } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import {
  erasingEventTypes,
  letteredEventTypes,
  mailedEventTypes,
  registerEventTypes,
  roundActTypes,
} from '../../events/catalogue.ts';
import { followCases } from '../constructs/caseStream.ts';
import { Consumer, consumerTimeout } from '../constructs/consumer.ts';
import { DailyRun } from '../constructs/dailyRun.ts';
import { EventBus, ofTypes } from '../constructs/eventBus.ts';
import { FrontDoor } from '../constructs/frontDoor.ts';
import { MailSender } from '../constructs/mailSender.ts';
import { MalwareProtection } from '../constructs/malwareProtection.ts';
import { parkedMetricsFilter } from '../constructs/parkedRecords.ts';
import { ServiceFunction, type ServiceFunctionProps } from '../constructs/serviceFunction.ts';
import { SignInClient } from '../constructs/signInClient.ts';
import { Watch, watchedPeriod } from '../constructs/watch.ts';
import type { Environment } from '../environments.ts';
import type { StatefulStack } from './stateful.ts';

/** As long as Lambda allows; a usual daily run takes a second. */
const longestDailyRun = Duration.minutes(15);

type SpecialParts = Pick<ServiceFunctionProps, 'architecture' | 'carries' | 'memory' | 'beside'>;

/** The compiler of letters is a native program, and who deploys has it for x86_64; the fonts are those of its `fonts.ts`. */
const letterParts: SpecialParts = {
  architecture: Architecture.X86_64,
  carries: {
    packages: ['@myriaddreamin/typst-ts-node-compiler'],
    folders: [
      'atkinson-hyperlegible-next',
      'noto-sans',
      'noto-naskh-arabic',
      'noto-sans-hebrew',
      'noto-emoji',
    ].flatMap((font) => ['400Regular', '700Bold'].map((weight) => `@expo-google-fonts/${font}/${weight}`)),
  },
};

/** What every page loads, and the programs that check a history and a round. */
const siteParts: SpecialParts = {
  beside: [
    'functions/ui/stylesheet.css',
    'functions/ui/counterScript.js',
    'functions/site/verify.mjs',
    'functions/site/verifyRound.mjs',
    'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ],
};

export interface StatelessProps {
  readonly environment: Environment;
  /** Folder with one folder per function, each with a `handler.ts`. */
  readonly functionsRoot: string;
  readonly stateful: StatefulStack;
}

export class StatelessStack extends Stack {
  private readonly watch: Watch;
  private readonly functionsRoot: string;

  constructor(scope: Construct, id: string, { environment, functionsRoot, stateful }: StatelessProps) {
    super(scope, id, {
      env: { region: environment.region },
      description: 'Zorgpact Loket: functions and what joins them',
    });
    const { cases, people, register, ephemera, figures, parked, documents, caseFiles, letters, signIn } =
      stateful;
    this.functionsRoot = functionsRoot;
    this.watch = new Watch(this, 'Watch', environment.alarmAddress);
    const door = new FrontDoor(this, 'FrontDoor', environment, this.watch);
    const bus = new EventBus(this, 'Events');
    const mail = new MailSender(this, 'Mail', environment);
    const address = { BASE_ADDRESS: door.baseAddress };
    const client = new SignInClient(this, 'SignInClient', signIn.pool, door.baseAddress, environment);

    const site = this.answering('site', 'Public pages and open data', siteParts)
      .may(['get', 'query', 'batchGet'], register)
      .knows(address)
      .knows({ OFFICE_ADDRESS: environment.officeAddress });
    door.showsEverybody(site, [
      'GET /',
      'GET /koplopers',
      'GET /koplopers/{slug}',
      'GET /regios',
      'GET /regios/{slug}',
      'GET /themas',
      'GET /themas/{theme}',
      'GET /pacten',
      'GET /pacten/{slug}',
      'GET /knelpunten',
      'GET /knelpunten/{slug}',
      'GET /subsidies',
      'GET /subsidies/{proxy+}',
      'GET /rondes',
      'GET /rondes/{proxy+}',
      'GET /over',
      'GET /meedoen',
      'GET /privacy',
      'GET /toegankelijkheid',
      'GET /data',
      'GET /data/{proxy+}',
      'GET /assets/{proxy+}',
      'GET /sitemap.xml',
      'GET /robots.txt',
    ]);
    // What is no address of ours, and what is asked too seldom to be kept.
    door.leadsTo(site, ['$default']);

    const portal = this.answering('portal', 'Pages for people who are signed in or hold a mail link')
      .may(['get', 'query', 'batchGet', 'put', 'update', 'delete'], cases)
      .may(['query'], cases.index('waiting'))
      .may(['query'], cases.index('owned'))
      .may(['query'], cases.index('rounds'))
      .may(['get', 'query', 'batchGet', 'put', 'delete', 'check'], people)
      .may(['query'], register)
      .may(['receive', 'open'], documents)
      .may(['lay', 'open'], caseFiles)
      .may(['get', 'put', 'delete'], ephemera)
      .may(['open'], letters)
      .may(['query', 'batchGet'], figures)
      .knows(address)
      .knows(client.relyingParty);
    door.leadsTo(portal, [
      'ANY /inloggen',
      'ANY /inloggen/{proxy+}',
      'POST /uitloggen',
      'GET /mijn',
      'ANY /zaken/{proxy+}',
      'GET /werk',
      'ANY /werk/{proxy+}',
      'ANY /partner/{proxy+}',
      'ANY /nominatie/{proxy+}',
    ]);

    const api = this.answering('api', 'The same commands as JSON, for holders of a bearer token')
      .may(['get', 'query', 'batchGet', 'put', 'update', 'delete'], cases)
      .may(['query'], cases.index('waiting'))
      .may(['query'], cases.index('owned'))
      .may(['query'], cases.index('rounds'))
      .may(['get', 'query', 'batchGet'], people)
      .may(['receive', 'open'], documents)
      .may(['lay', 'open'], caseFiles)
      .may(['open'], letters)
      .knows(address)
      .knows(client.resourceServer);
    door.leadsTo(api, ['ANY /api/v1/{proxy+}']);

    const relay = this.carrying('relay', 'Puts each event row of the cases on the bus')
      .may(['publish'], bus)
      .may(['park'], parked.below('relay'));
    followCases(cases, relay, parked, this.watch);

    const notify = this.carrying('notify', 'Mails the people whom an event concerns')
      .may(['get', 'query', 'put', 'update', 'delete'], cases)
      .may(['get', 'batchGet'], people)
      .may(['send'], mail)
      .may(['park'], parked.below('notify'))
      .knows(address)
      .knows({ OFFICE_ADDRESS: environment.officeAddress });
    new Consumer(this, 'Notify', {
      bus: bus.bus,
      patterns: ofTypes(mailedEventTypes),
      consumer: notify,
      watch: this.watch,
    });

    const rounds = this.carrying('rounds', 'Carries the acts of a round to its requests')
      .may(['get', 'put'], cases)
      .may(['query'], cases.index('rounds'))
      .may(['park'], parked.below('rounds'));
    new Consumer(this, 'Rounds', {
      bus: bus.bus,
      patterns: ofTypes(roundActTypes),
      consumer: rounds,
      watch: this.watch,
    });

    const publish = this.carrying('publish', 'Keeps the public register up to date')
      .may(['get', 'query'], cases)
      .may(['get', 'put', 'delete'], register)
      .may(['park'], parked.below('publish'));
    new Consumer(this, 'Publish', {
      bus: bus.bus,
      patterns: ofTypes(registerEventTypes),
      consumer: publish,
      watch: this.watch,
    });

    const letterMaker = this.carrying('letters', 'Makes the file of each letter that went out', letterParts)
      .may(['get'], cases)
      .may(['keep'], letters)
      .may(['park'], parked.below('letters'));
    new Consumer(this, 'Letters', {
      bus: bus.bus,
      patterns: ofTypes(letteredEventTypes),
      consumer: letterMaker,
      watch: this.watch,
    });

    const mailroom = this.carrying(
      'mailroom',
      'Notes what became of each mail, and tells the case of failures',
    )
      .may(['get', 'put', 'update'], cases)
      .may(['park'], parked.below('mailroom'));
    const fates = new Consumer(this, 'Mailroom', {
      patterns: [mail.fates],
      consumer: mailroom,
      watch: this.watch,
    });

    const scanning = new MalwareProtection(this, 'MalwareProtection', documents, environment);
    const checker = this.serviceFunction(
      'documents',
      'Checks each upload once it is scanned',
      consumerTimeout,
      {
        // A file that is made to burst the PDF reader takes 2 GB before the reader gives up.
        memory: 3008,
        beside: ['node_modules/@hyzyla/pdfium/dist/pdfium.wasm'],
      },
    )
      .may(['update'], cases)
      .may(['check', 'keep', 'forget', 'list'], documents)
      .may(['park'], parked.below('documents'));
    documents.trusts(checker.role);
    const scans = new Consumer(this, 'Documents', {
      patterns: [scanning.results],
      consumer: checker,
      watch: this.watch,
      // One that cannot be checked holds up no other.
      atOnce: 1,
    });
    scans.hears('Erasures', ofTypes(erasingEventTypes), bus.bus);

    const calendar = this.serviceFunction('calendar', 'Does what falls due each day', longestDailyRun)
      .may(['get', 'batchGet', 'put'], cases)
      .may(['query'], cases.index('waiting'));
    new DailyRun(this, 'Calendar', { hour: 6, wakes: calendar, watch: this.watch });

    const counts = this.serviceFunction('figures', 'Counts the figures of each day', longestDailyRun)
      .may(['batchGet', 'query'], cases)
      .may(['query'], cases.index('owned'))
      .may(['query', 'put'], figures);
    // After the calendar: what fell due is done when it is counted.
    new DailyRun(this, 'Figures', { hour: 7, wakes: counts, watch: this.watch });

    const puts = new Metric({
      namespace: 'AWS/S3',
      metricName: 'PutRequests',
      dimensionsMap: { BucketName: parked.bucket.bucketName, FilterId: parkedMetricsFilter },
      statistic: 'Sum',
      period: watchedPeriod,
    });
    this.watch.alarm(
      this,
      'Parked',
      puts,
      1,
      'A record was parked in S3 with its cause; look, mend, send it again.',
    );
    this.watch.show('records parked', [puts]);

    new CfnOutput(this, 'BaseAddress', { value: door.baseAddress });
    new CfnOutput(this, 'BusName', { value: bus.bus.eventBusName });
    new CfnOutput(this, 'SignInClientId', { value: client.clientId });
    new CfnOutput(this, 'CalendarFunctionName', { value: calendar.lambda.functionName });
    new CfnOutput(this, 'FiguresFunctionName', { value: counts.lambda.functionName });
    new CfnOutput(this, 'MailroomQueueUrl', { value: fates.queue.queueUrl });
    new CfnOutput(this, 'DocumentsQueueUrl', { value: scans.queue.queueUrl });
  }

  /** A function that a person or client waits for: done before API Gateway gives up after 30 seconds. */
  private answering(name: string, description: string, parts?: SpecialParts): ServiceFunction {
    return this.serviceFunction(name, description, Duration.seconds(20), parts);
  }

  /** A function that takes what is handed on, from a stream or queue, and parks what it cannot use. */
  private carrying(name: string, description: string, parts?: SpecialParts): ServiceFunction {
    return this.serviceFunction(name, description, consumerTimeout, parts);
  }

  private serviceFunction(
    name: string,
    description: string,
    timeout: Duration,
    parts?: SpecialParts,
  ): ServiceFunction {
    const { functionsRoot, watch } = this;
    return new ServiceFunction(this, name, { functionsRoot, description, timeout, watch, ...parts });
  }
}
