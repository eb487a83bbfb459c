// Which scripts a bucket answers: the rules of the template, as S3 reads them.
import type { IncomingHttpHeaders } from 'node:http';
import type { CorsRule } from '../template/shapes.ts';

interface Asking {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** What to answer with; `undefined` for a page that no rule lets in, and for what no page asks. */
export function corsHeaders(
  rules: readonly CorsRule[],
  { method, headers }: Asking,
): Readonly<Record<string, string>> | undefined {
  const { origin } = headers;
  if (origin === undefined) return undefined;
  const asked = headers['access-control-request-method'];
  const wanted = (headers['access-control-request-headers'] ?? '').split(',').filter((name) => name !== '');
  const rule = rules.find(
    ({ AllowedOrigins, AllowedMethods, AllowedHeaders }) =>
      AllowedOrigins.some((pattern) => matches(pattern, origin)) &&
      AllowedMethods.includes(asked ?? method) &&
      wanted.every((name) => AllowedHeaders.some((pattern) => matches(pattern, name.trim()))),
  );
  if (!rule) return undefined;
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': rule.AllowedMethods.join(', '),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
    ...(rule.MaxAge === undefined ? {} : { 'access-control-max-age': String(rule.MaxAge) }),
  };
}

/** With at most one `*`, which stands for anything. */
function matches(pattern: string, value: string): boolean {
  const [start = '', end] = pattern.toLowerCase().split('*');
  const lower = value.toLowerCase();
  if (end === undefined) return lower === start;
  return lower.length >= start.length + end.length && lower.startsWith(start) && lower.endsWith(end);
}
