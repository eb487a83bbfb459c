// npm run docs: writes every document that is made from the code. With --check it writes nothing and says what is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { caseKindOf } from '../domain/caseKinds.ts';
import { readsEveryUpload } from '../domain/fund/documents.ts';
import { fundLifecycle } from '../domain/fund/lifecycle.ts';
import { koploperLifecycle } from '../domain/koploper/lifecycle.ts';
import { roundLifecycle } from '../domain/round/lifecycle.ts';
import { allEvents } from '../events/catalogue.ts';
import { eventType } from '../events/definition.ts';
import { chainJsonSchema, jsonSchemaOf, roundJsonSchema } from '../events/jsonSchema.ts';
import { accessDocument } from './documents/accessDocument.ts';
import { eventsDocument } from './documents/eventsDocument.ts';
import { lifecycleDocument } from './documents/lifecycleDocument.ts';
import { fundMailsDocument, mailsDocument } from './documents/mailsDocument.ts';
import { openapiDocument } from './documents/openapiDocument.ts';
import { regulationsDocument } from './documents/regulationsDocument.ts';
import { fundTermsDocument, termsDocument } from './documents/termsDocument.ts';
import { titlesModule } from './documents/titlesModule.ts';
import { stylesheet } from './stylesheet/stylesheet.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const withdrawnUntilDecided =
  'Until a decision is released the applicant can also withdraw, and a request for reconsideration too, which then leaves the first decision as it was; those arrows are left out of the diagram.';
const uploadsNote = `Whoever reads a request also opens the clean documents that its form names. Every other upload is for ${readsEveryUpload.map((one) => `\`${one}\``).join(', ')}, and only the applicant asks for one, while the documents of the form may be written.`;
const { css, names } = await stylesheet();
const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const documents: Record<string, string> = {
  'docs/generated/lifecycle.md': `${lifecycleDocument('The koploper lifecycle', koploperLifecycle, withdrawnUntilDecided)}\n`,
  'docs/generated/fund-lifecycle.md': `${lifecycleDocument('The lifecycle of a request to the fund', fundLifecycle, 'Where a request can be withdrawn stands in the table; those arrows are left out of the diagram.')}\n`,
  'docs/generated/round-lifecycle.md': `${lifecycleDocument('The lifecycle of a round of the fund', roundLifecycle, '')}\n`,
  'docs/generated/access.md': `${accessDocument('Who may do and know what', caseKindOf('koploper'))}\n`,
  'docs/generated/fund-access.md': `${accessDocument('Who may do and know what of a request to the fund', caseKindOf('fund'), uploadsNote)}\n`,
  'docs/generated/terms.md': `${termsDocument()}\n`,
  'docs/generated/fund-terms.md': `${fundTermsDocument()}\n`,
  'docs/generated/regulations.md': `${regulationsDocument()}\n`,
  'docs/generated/events.md': `${eventsDocument()}\n`,
  'docs/generated/mails.md': `${await mailsDocument()}\n`,
  'docs/generated/fund-mails.md': `${await fundMailsDocument()}\n`,
  'events/titles.ts': titlesModule(),
  'functions/ui/stylesheet.css': css,
  'functions/ui/assetNames.ts': names,
  'functions/api/v1.openapi.json': asJson(openapiDocument()),
  'events/schemas/zorgpact-loket.round.v1.json': asJson(roundJsonSchema()),
  'events/schemas/zorgpact-loket.chain.v1.json': asJson(chainJsonSchema('v1')),
  'events/schemas/zorgpact-loket.chain.v2.json': asJson(chainJsonSchema('v2')),
  ...Object.fromEntries(
    allEvents.map((event) => [`events/schemas/${eventType(event)}.json`, asJson(jsonSchemaOf(event))]),
  ),
};

const read = (path: string) => {
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return undefined;
  }
};
const left = ['docs/generated', 'events/schemas']
  .flatMap((folder) => readdirSync(root + folder).map((name) => `${folder}/${name}`))
  .filter((path) => !(path in documents));
const stale = Object.keys(documents).filter((path) => read(path) !== documents[path]);

if (parseArgs({ options: { check: { type: 'boolean' } } }).values.check) {
  for (const path of [...stale, ...left]) console.error(`stale: ${path} (run npm run docs)`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const path of left) rmSync(root + path);
  for (const path of stale) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, documents[path] ?? '');
    console.log(`written: ${path}`);
  }
  if (stale.length + left.length === 0) console.log('every generated document is up to date');
}
