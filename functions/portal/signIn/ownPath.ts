// Where to go after signing in: only ever a page of our own.

/** Fits in a cookie, however it is written there. */
const longest = 1000;

/** Path and query of `wanted` if it is an address within ours; `undefined` for what leads elsewhere or is very long. */
export function ownPath(wanted: string | undefined, baseAddress: string): string | undefined {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, baseAddress)) return undefined;
  const { origin, pathname, search } = new URL(wanted, baseAddress);
  const path = `${pathname}${search}`;
  const stays = origin === new URL(baseAddress).origin && !path.startsWith('//');
  return stays && path.length <= longest ? path : undefined;
}
