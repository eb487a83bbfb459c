// What a page is about, for machines, as schema.org calls it. The one place where text enters a page unescaped by Hono: a
// browser reads what stands in a script as it stands, and this one it never runs, so the Content-Security-Policy lets it be.
import { raw } from 'hono/html';

export type StructuredThing = Readonly<Record<string, unknown>>;

/** As JSON without the characters that could end the script or begin markup; JSON has another way to write each. */
export const inScript = (thing: StructuredThing): string =>
  JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export function StructuredData({ about }: { readonly about: StructuredThing }) {
  return (
    <script type="application/ld+json">
      {raw(inScript({ '@context': 'https://schema.org', ...about }))}
    </script>
  );
}
