// Where to go after signing in: only ever a page of our own.

/** Path and query of `wanted` if it is an address within ours; `undefined` for anything that leads elsewhere. */
export function ownPath(wanted: string | undefined, baseAddress: string): string | undefined {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, baseAddress)) return undefined;
  const { origin, pathname, search } = new URL(wanted, baseAddress);
  const stays = origin === new URL(baseAddress).origin && !pathname.startsWith('//');
  return stays ? `${pathname}${search}` : undefined;
}
