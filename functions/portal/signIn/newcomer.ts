// From what the issuer says of somebody to the person we record at the first sign-in.
import type { Person } from '../../../schemas/person.ts';
import { emailAddress, type Language, line } from '../../../schemas/text.ts';
import { personIdOf } from '../../platform/peopleStore.ts';
import type { Claims } from './relyingParty.ts';

/** `undefined` when there is no e-mail address that the issuer vouches for: without one we can tell nobody anything. */
export function newcomer(claims: Claims, language: Language): Person | undefined {
  const email = emailAddress.safeParse(claims.email);
  if (!email.success || claims.email_verified === false) return undefined;
  const name = line(200).safeParse(claims.name?.trim());
  return {
    id: personIdOf(claims.iss, claims.sub),
    issuer: claims.iss,
    subject: claims.sub,
    name: name.success ? name.data : email.data.slice(0, 200),
    email: email.data,
    language,
    grants: [],
  };
}
