// The catalogue, read by an independent JSON-LD reader and held against the shapes of DCAT-AP-NL 3; and that it tells the truth.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { datasets } from '../../functions/site/openData/datasets.ts';
import { type CountingSite, countingSite } from '../support/countingSite.ts';
import { type Database, startDatabase } from '../support/database.ts';

let database: Database;
let site: CountingSite;
let quads: readonly Quad[];

beforeAll(async () => {
  database = await startDatabase();
  site = countingSite(database);
  const answer = await site.page('/data/catalogus');
  expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  quads = await read(JSON.parse(answer.html));
});
afterAll(() => database.stop());

/** Nothing is fetched: a catalogue that needs something from elsewhere to be understood is an error. */
async function read(document: object): Promise<Quad[]> {
  const documentLoader = (address: string) => Promise.reject(new Error(`asked for ${address}`));
  const triples = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  return new Parser().parse(String(triples));
}

const shapes = ['dcat-ap-nl-3.ttl', 'dcat-ap-3.ttl'].map((name) =>
  readFileSync(new URL(`../support/standards/${name}`, import.meta.url), 'utf8'),
);

interface Broken {
  readonly constraint: { readonly value: string } | null;
  readonly value: { readonly value: string } | null;
}

/** Of what class a thing is that the catalogue only points to, like a term of a list of the EU, is said where it is. */
const isElsewhere = (triples: readonly Quad[], { constraint, value }: Broken): boolean =>
  constraint?.value.endsWith('#ClassConstraintComponent') === true &&
  !triples.some(({ subject }) => subject.value === value?.value);

async function violations(triples: readonly Quad[]): Promise<string[]> {
  const found: string[] = [];
  for (const shape of shapes) {
    const validator = new Validator(new Store(new Parser().parse(shape)));
    const { results } = await validator.validate(new Store([...triples]));
    found.push(
      ...results
        .filter(
          ({ sourceConstraintComponent: constraint, value }) => !isElsewhere(triples, { constraint, value }),
        )
        .map(({ focusNode, path, sourceConstraintComponent: broken }) =>
          [focusNode?.value, JSON.stringify(path), broken?.value.split('#')[1]].join(' '),
        ),
    );
  }
  return found;
}

it('is what DCAT-AP-NL 3 asks', async () => {
  expect(await violations(quads)).toEqual([]);
});

it.each([
  'http://purl.org/dc/terms/publisher',
  'http://purl.org/dc/terms/license',
  'http://purl.org/dc/terms/title',
  'http://www.w3.org/ns/dcat#contactPoint',
])('would not be that without %s', async (property) => {
  expect(await violations(quads.filter(({ predicate }) => predicate.value !== property))).not.toEqual([]);
});

it('lists every dataset, and files that are there, of the type it says', async () => {
  const objects = (property: string) =>
    quads.filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/dcat#${property}`);
  expect(objects('dataset')).toHaveLength(datasets.length);
  const files = objects('downloadURL');
  expect(files).toHaveLength(datasets.flatMap((each) => each.files).length);
  for (const { subject, object } of files) {
    const { status, headers } = await site.page(object.value.replace('https://loket.example.nl', ''));
    const [type] = objects('mediaType').filter((each) => each.subject.equals(subject));
    expect(status, object.value).toBe(200);
    expect(type?.object.value.endsWith(headers.get('content-type')?.split(';')[0] ?? '?'), object.value).toBe(
      true,
    );
  }
  for (const { page } of datasets) expect((await site.page(page)).status).toBe(200);
});
