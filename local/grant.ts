// npm run grant: gives a person a role in a deployed system, with the AWS credentials of whoever runs it. The person has
// signed in once, so that the row is there; the first officer of a new deployment is made this way, the others at /werk/mensen.
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { RoleRefusal } from '../domain/people/changingRoles.ts';
import type { PersonChangeResult } from '../functions/commands/roles/changePerson.ts';
import { changeRoles } from '../functions/commands/roles/changeRoles.ts';
import { systemClock } from '../functions/platform/clock.ts';
import { dynamoClient } from '../functions/platform/dynamo.ts';
import { peopleStore, personIdOf } from '../functions/platform/peopleStore.ts';
import { freshRandom } from '../functions/platform/random.ts';
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
  const { table, issuer, subject, take, role: given, region, sector: of } = options.parse(values);
  const result = await changeRoles(peopleStore(dynamoClient(), table), {
    person: personIdOf(issuer, subject),
    change: {
      act: take ? 'take' : 'give',
      role: given,
      region,
      ...(of === undefined ? {} : { sector: of }),
    },
    by: 'operator',
    commandId: freshRandom().secret,
    now: systemClock(),
  });
  if (!result.ok) throw new Error(whyNot(result));
  const { id, grants } = result.person;
  console.log(
    `${id} now has: ${grants.map((one) => `${one.role} in ${one.region}`).join(', ') || 'no role'}`,
  );
}

function whyNot({ refusal }: Extract<PersonChangeResult<RoleRefusal>, { ok: false }>): string {
  switch (refusal.code) {
    case 'not-found':
      return 'nobody with this issuer and subject has signed in yet';
    case 'changed-meanwhile':
      return 'somebody else changed this person meanwhile: run it once more';
    default:
      return refusal.says.en;
  }
}

try {
  await main();
} catch (error) {
  console.error(
    error instanceof z.core.$ZodError ? `${z.prettifyError(error)}\n\n${usage}` : `${error}\n\n${usage}`,
  );
  process.exitCode = 1;
}
