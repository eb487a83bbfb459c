// No text of anybody ends the script that says what a page is about.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inScript, StructuredData } from './structuredData.tsx';

it('says everything, and holds no character that markup is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const json = inScript({ name });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ name });
    }),
  );
});

it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>&lt;/script&gt;', '\u2028"\\'])(
  'takes %j as a name',
  (name) => {
    const [, held = ''] =
      /^<script type="application\/ld\+json">([^<>&]*)<\/script>$/.exec(
        String(<StructuredData about={{ name }} />),
      ) ?? [];
    expect(JSON.parse(held)).toEqual({ '@context': 'https://schema.org', name });
  },
);
