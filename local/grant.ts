// npm run grant: gives a person a role in a deployed system, with the AWS credentials of whoever runs it. The person has
// signed in once, so that the row is there; the first officer of a new deployment is made this way.
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { dynamoClient } from '../functions/platform/dynamo.ts';
import { peopleStore, personIdOf } from '../functions/platform/peopleStore.ts';
import { grant } from '../schemas/person.ts';
import { role, sector } from '../schemas/vocabulary.ts';

const usage = `npm run grant -- --table PEOPLE_TABLE --issuer ISSUER --subject SUBJECT --role ROLE [options]
  --table    name of the people table (output PeopleTableName of the deployment)
  --issuer   address of the OpenID Connect issuer the person signs in with
  --subject  the person's subject at that issuer (for Cognito: the user's sub)
  --role     ${role.options.join(', ')}
  --region   a region, or * for the whole country (*)
  --sector   sector of a reviewer: ${sector.options.join(', ')}
  --take     takes the role away instead`;

const options = z.object({
  table: z.string(),
  issuer: z.url(),
  subject: z.string(),
  role,
  region: z._default(grant.shape.region, '*'),
  sector: z.optional(sector),
  take: z._default(z.boolean(), false),
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      table: { type: 'string' },
      issuer: { type: 'string' },
      subject: { type: 'string' },
      role: { type: 'string' },
      region: { type: 'string' },
      sector: { type: 'string' },
      take: { type: 'boolean' },
    },
  });
  const wanted = options.parse(values);
  if (wanted.role === 'reviewer' && !wanted.take && wanted.sector === undefined) {
    throw new Error('a reviewer has a --sector: reviews must come from more than one');
  }
  const people = peopleStore(dynamoClient(), wanted.table);
  const person = await people.get(personIdOf(wanted.issuer, wanted.subject));
  if (!person) throw new Error('nobody with this issuer and subject has signed in yet');
  const others = person.grants.filter((one) => one.role !== wanted.role || one.region !== wanted.region);
  const grants = wanted.take ? others : [...others, { role: wanted.role, region: wanted.region }];
  await people.put({ ...person, grants, ...(wanted.sector === undefined ? {} : { sector: wanted.sector }) });
  console.log(
    `${person.id} now has: ${grants.map((one) => `${one.role} in ${one.region}`).join(', ') || 'no role'}`,
  );
}

try {
  await main();
} catch (error) {
  console.error(
    error instanceof z.core.$ZodError ? `${z.prettifyError(error)}\n\n${usage}` : `${error}\n\n${usage}`,
  );
  process.exitCode = 1;
}
