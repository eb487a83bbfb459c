// What ties a person to an organisation: its name and the domain of its mail, as short marks that can be compared and not read.
import { createHash } from 'node:crypto';
import { sharedMailDomains } from '../../schemas/sharedMailDomains.ts';

interface Tied {
  readonly organisation?: string | undefined;
  readonly email?: string | undefined;
}

/** 48 bits: enough to tell the parties of a case apart, small enough to stand in its head row. */
const mark = (kind: string, value: string): string =>
  createHash('sha256').update(`${kind}\n${value}`).digest('base64url').slice(0, 8);

/** Capitals, accents, spaces and punctuation do not make another organisation. */
const nameOf = (organisation: string): string =>
  organisation
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Marks of an organisation and of the domain of a mail address, as far as they are known and say something. */
export function tiesOf({ organisation, email }: Tied): string[] {
  const name = organisation === undefined ? '' : nameOf(organisation);
  const domain = email?.slice(email.lastIndexOf('@') + 1).toLowerCase() ?? '';
  return [
    ...(name === '' ? [] : [mark('organisation', name)]),
    ...(domain === '' || sharedMailDomains.includes(domain) ? [] : [mark('mail domain', domain)]),
  ];
}
