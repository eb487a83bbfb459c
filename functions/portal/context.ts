// What every request of the portal carries along.
import type { Context } from 'hono';
import type { LambdaEvent } from 'hono/aws-lambda';
import type { Person } from '../../schemas/person.ts';
import type { Language } from '../../schemas/text.ts';
import { arrivalAt } from '../platform/arrival.ts';
import { askedLanguage, otherLanguage } from '../ui/language.ts';
import type { StaffLink } from '../ui/shell.tsx';
import type { PortalDeps } from './deps.ts';
import { staffLinks } from './staff/pages.ts';

export interface PortalEnv {
  Bindings: { event?: LambdaEvent };
  /** `person` is there once a page has asked who is signed in. */
  Variables: { deps: PortalDeps; person?: Person };
}
export type PortalContext = Context<PortalEnv>;

export const arrivalOf = (c: PortalContext): string => arrivalAt(c.env?.event, c.get('deps').now);

/** What the frame of a page needs. Here the address always names the language, because the reader's own may be English. */
export interface Frame {
  readonly language: Language;
  readonly otherAddress: string;
  /** The pages for who works here; none for whom holds no role, or is not signed in. */
  readonly staff?: readonly StaffLink[];
}

/** What was just done is told once; what a sign-in answered is nobody’s address. */
const notOfThePage = [
  'lang',
  'gedaan',
  'opgeslagen',
  'bewaard',
  'verstuurd',
  'code',
  'state',
  'iss',
  'error',
];

/** What an address asks for, such as a period or a queue, in another language. */
function samePage(address: string, language: Language): URLSearchParams {
  const asked = new URL(address).searchParams;
  for (const name of notOfThePage) asked.delete(name);
  asked.append('lang', language);
  return asked;
}

/** `own` is the language of the reader, for when the address asks for none. */
export function frameOf(c: PortalContext, own: Language = 'nl'): Frame {
  const language = askedLanguage(c.req.query('lang')) ?? own;
  const path = c.req.path.replace(/^\/+/, '/');
  const person = c.get('person');
  return {
    language,
    otherAddress: `${path}?${samePage(c.req.url, otherLanguage(language))}`,
    staff: person ? staffLinks(person, path, language) : [],
  };
}
