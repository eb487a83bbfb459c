// Which route a request takes, by the rules of API Gateway's HTTP APIs: the most specific path wins, a method before
// ANY, `{proxy+}` takes the rest of the path, `$default` takes what nothing else does.

export interface Route {
  /** `METHOD /path`, or `$default`. */
  readonly key: string;
  readonly functionName: string;
}

export interface Match {
  readonly route: Route;
  /** As in the URL, decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Candidate {
  readonly route: Route;
  readonly method: string;
  readonly segments: readonly string[];
}

const segmentsOf = (path: string) => path.split('/').filter((segment) => segment !== '');
const isGreedy = (segment: string) => /^\{.+\+\}$/.test(segment);
const parameterOf = (segment: string) => /^\{(.+?)\+?\}$/.exec(segment)?.[1];

function parametersFor(
  candidate: Candidate,
  method: string,
  path: readonly string[],
): Record<string, string> | undefined {
  if (candidate.method !== 'ANY' && candidate.method !== method) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of candidate.segments.entries()) {
    const name = parameterOf(segment);
    const given = path[index];
    if (given === undefined) return undefined;
    if (name === undefined) {
      if (segment !== given) return undefined;
    } else if (isGreedy(segment)) {
      parameters[name] = path.slice(index).join('/');
      return parameters;
    } else {
      parameters[name] = decoded(given);
    }
  }
  return candidate.segments.length === path.length ? parameters : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Lower is more specific, segment by segment: a word, a parameter, the rest. */
const rank = (segment: string | undefined) =>
  segment === undefined ? 3 : isGreedy(segment) ? 2 : parameterOf(segment) !== undefined ? 1 : 0;

function bySpecificity(one: Candidate, other: Candidate): number {
  for (let index = 0; index < Math.max(one.segments.length, other.segments.length); index += 1) {
    const difference = rank(one.segments[index]) - rank(other.segments[index]);
    if (difference !== 0) return difference;
  }
  return Number(one.method === 'ANY') - Number(other.method === 'ANY');
}

/** Returns a function that finds the route for a method and a raw path; none when there is no `$default` either. */
export function routeTable(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const standard = routes.find(({ key }) => key === '$default');
  const candidates = routes
    .filter(({ key }) => key !== '$default')
    .map((route) => {
      const [method = '', path = ''] = route.key.split(' ');
      return { route, method, segments: segmentsOf(path) };
    })
    .sort(bySpecificity);
  return (method, path) => {
    const segments = segmentsOf(path);
    for (const candidate of candidates) {
      const pathParameters = parametersFor(candidate, method, segments);
      if (pathParameters !== undefined) return { route: candidate.route, pathParameters };
    }
    return standard === undefined ? undefined : { route: standard, pathParameters: {} };
  };
}
