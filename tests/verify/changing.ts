// Changes anywhere in a JSON value, to see that none goes unnoticed.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Every value within a JSON value, as the path to it. */
export function pathsIn(value: Json, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))];
}

/** A copy in which the value at a path is what `change` makes of it; taken away when that is `undefined`. */
export function changedAt(
  value: Json,
  [name, ...rest]: string[],
  change: (old: Json) => Json | undefined,
): Json {
  if (name === undefined || typeof value !== 'object' || value === null) throw new Error('no such path');
  const copy: Record<string, Json> = Array.isArray(value) ? ([...value] as never) : { ...value };
  const old = copy[name] ?? null;
  const put = rest.length === 0 ? change(old) : changedAt(old, rest, change);
  if (put !== undefined) copy[name] = put;
  else if (Array.isArray(copy)) copy.splice(Number(name), 1);
  else delete copy[name];
  return copy as Json;
}
