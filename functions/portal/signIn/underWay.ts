// The sign-in that is under way: what must be right at the return stands in the table, where somebody was going in their own
// cookie. An address can be a secret (the link of a nomination), and whoever reads the table is not to learn it.
import * as z from 'zod/mini';
import { language as languageSchema } from '../../../schemas/text.ts';
import { arrivalOf, type PortalContext } from '../context.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';
import { ownPath } from './ownPath.ts';
import { type PendingSignIn, pendingSignIn } from './relyingParty.ts';

const tenMinutes = 10 * 60;
const pendingRow = z.extend(pendingSignIn, { language: languageSchema });
type Pending = z.infer<typeof pendingRow>;

export async function remember(
  c: PortalContext,
  pending: PendingSignIn,
  { language, returnTo }: { readonly language: Pending['language']; readonly returnTo: string },
): Promise<void> {
  const { ephemera, newSecret } = c.get('deps');
  const id = newSecret();
  await ephemera.put('SIGN-IN', id, { ...pending, language }, arrivalOf(c), tenMinutes);
  writeCookie(c, 'loket-inloggen', `${id}.${returnTo}`, tenMinutes);
}

/** Found once; each part is `undefined` as far as it is gone or was never there. */
export async function recall(
  c: PortalContext,
): Promise<{ readonly pending: Pending | undefined; readonly returnTo: string | undefined }> {
  const { baseAddress, ephemera } = c.get('deps');
  const [id = '', ...rest] = readCookie(c, 'loket-inloggen')?.split('.') ?? [];
  const kept = id === '' ? undefined : await ephemera.take('SIGN-IN', id, arrivalOf(c));
  clearCookie(c, 'loket-inloggen');
  return { pending: pendingRow.safeParse(kept).data, returnTo: ownPath(rest.join('.'), baseAddress) };
}
