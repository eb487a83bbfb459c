// The whole system on one machine: what can be asked for when it starts, and what can be done with it once it runs.

import type { Endpoints } from './functionSet.ts';
import type { ImportOptions } from './importData.ts';
import type { SentMail } from './sentMail.ts';
import type { Ports } from './startParts.ts';
import type { TableNames } from './tableNames.ts';
import type { FunctionDefinition } from './template/deployment.ts';

export interface SystemProps {
  /** Where everything is kept; a system started again on the same folder goes on where it was. */
  readonly folder: string;
  /** First of four ports that follow each other, or free ones. */
  readonly ports: Ports;
  /** Starts empty, whatever the folder holds. */
  readonly fresh?: boolean;
  /** Real koplopers, pacts and regions to begin with; all of them by default. */
  readonly importData?: ImportOptions | 'nothing';
  /** `false`: without the round of the fund that a fresh system with real data begins with. */
  readonly demonstration?: boolean;
  /** Told what is being done, a line at a time. */
  readonly tell?: (what: string) => void;
  /** How many events one function works on at the same time; as many as there are cores by default. */
  readonly concurrency?: number;
  /** Done with the tables before anything reads their streams. */
  readonly prepareDatabase?: (endpoint: string, tables: TableNames) => Promise<void>;
  /** Puts something between the functions and the database: given its address, answers with the one to use. */
  readonly databaseThrough?: (endpoint: string) => Promise<string>;
  /** Context for the CDK app, beside the environment. */
  readonly context?: Readonly<Record<string, string>>;
}

export interface System {
  /** Site, pages for people, and API under `/api/v1`; no slash at the end, like the others. */
  readonly baseAddress: string;
  readonly consoleUrl: string;
  readonly inboxUrl: string;
  readonly issuerUrl: string;
  readonly endpoints: Endpoints;
  /** For an AWS SDK client that is to find this system, as environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  readonly tableNames: TableNames;
  /** The functions as the template defines them, with their bundles. */
  readonly functions: readonly FunctionDefinition[];
  /** An access token of a demo person, valid for an hour of the system's time. */
  token(personKey: string): Promise<string>;
  /** The id under which the system knows a demo person. */
  personId(personKey: string): string;
  /** What was sent, the oldest first. */
  mails(): Promise<SentMail[]>;
  /**
   * Resolves when everything that follows from what was accepted so far has happened: events carried, mails sent. What
   * failed and is tried again only minutes later is not waited for; `moveTime` makes its time come.
   */
  settled(): Promise<void>;
  now(): Date;
  /** Moves the date forward, running the schedules of each skipped day; what follows from a day is done before the next. */
  moveTime(to: Date): Promise<void>;
  /** Runs the calendar as of this moment, without moving the date. @throws when it fails. */
  runCalendar(at: Date): Promise<void>;
  /** Counts the figures of this day, unless it was counted before. @throws when it fails. */
  countFigures(): Promise<void>;
  /** Has every mail that went to this address so far come back as undeliverable. */
  bounce(address: string): Promise<void>;
  stop(): Promise<void>;
}
