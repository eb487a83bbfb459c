// EventBridge's content patterns, which rules and stream filters share: every field named must match one of its
// alternatives; fields not named do not matter.

type Alternative = (value: unknown, present: boolean) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

function withinNumbers(value: unknown, bounds: readonly unknown[]): boolean {
  if (typeof value !== 'number') return false;
  const pairs = Array.from({ length: bounds.length / 2 }, (_, index) =>
    bounds.slice(index * 2, index * 2 + 2),
  );
  return pairs.every(([operator, bound]) => comparisons[String(operator)]?.(value, Number(bound)) ?? false);
}

const operators: Readonly<Record<string, (argument: unknown) => Alternative>> = {
  prefix: (argument) => (value) => typeof value === 'string' && value.startsWith(String(argument)),
  suffix: (argument) => (value) => typeof value === 'string' && value.endsWith(String(argument)),
  'equals-ignore-case': (argument) => (value) =>
    typeof value === 'string' && value.toLowerCase() === String(argument).toLowerCase(),
  exists: (argument) => (_, present) => present === argument,
  numeric: (argument) => (value) => withinNumbers(value, asList(argument)),
  'anything-but': (argument) => (value, present) =>
    present && !asList(argument).some((unwanted) => alternative(unwanted)(value, present)),
};

function alternative(wanted: unknown): Alternative {
  if (!isRecord(wanted)) return (value) => value === wanted;
  const [[name, argument] = ['', undefined]] = Object.entries(wanted);
  const operator = operators[name];
  if (operator === undefined)
    throw new Error(`The event pattern operator '${name}' is not known on one machine`);
  return operator(argument);
}

function fieldMatches(wanted: unknown, value: unknown, present: boolean): boolean {
  if (isRecord(wanted)) return matchesPattern(wanted, isRecord(value) ? value : {});
  // An array in the event matches when one of its elements does.
  const values = Array.isArray(value) ? value : [value];
  return asList(wanted).some((one) => values.some((item) => alternative(one)(item, present)));
}

/** @throws when the pattern uses an operator that is not known here. */
export function matchesPattern(
  pattern: Readonly<Record<string, unknown>>,
  event: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(pattern).every(([key, wanted]) =>
    key === '$or' && Array.isArray(wanted)
      ? wanted.some((one) => isRecord(one) && matchesPattern(one, event))
      : fieldMatches(wanted, event[key], key in event),
  );
}
