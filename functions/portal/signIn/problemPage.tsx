// The page for when signing in did not succeed, with the way back to where somebody was going.
import type { Language } from '../../../schemas/text.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { frameOf, type PortalContext } from '../context.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { signInProblems } from './problems.ts';

interface Going {
  readonly language?: Language | undefined;
  readonly returnTo?: string | undefined;
}

/** A page that needs a session sends them to sign in again by itself. */
export function signInProblem(
  c: PortalContext,
  name: keyof typeof signInProblems,
  { language, returnTo }: Going,
): Response | Promise<Response> {
  const { status, action, ...words } = signInProblems[name];
  const again = { ...action, href: returnTo ?? action.href };
  return c.html(htmlDocument(<ProblemPage frame={frameOf(c, language)} {...words} action={again} />), status);
}
