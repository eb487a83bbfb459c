// A letter as a page says what its data say, as typed, and is a sound page.
import { describe, expect, it } from 'vitest';
import { decisionDocument } from '../../domain/fund/letter/decisionDocument.ts';
import type { LetterDocument } from '../../schemas/fund/letterDocument.ts';
import { invalidities } from '../../tests/support/pages.ts';
import { allFacts, grantFacts } from '../../tests/support/sampleLetters.ts';
import { LetterPage } from './letterPage.tsx';
import { htmlDocument } from './shell.tsx';

const page = (letter: LetterDocument, language: 'nl' | 'en' = 'nl') =>
  String(
    htmlDocument(
      <LetterPage
        letter={letter}
        language={language}
        otherAddress="/brief?lang=en"
        fileAddress="/brief.pdf"
        signedIn={true}
      />,
    ),
  );

describe.each(allFacts.map((facts) => [facts.outcome, decisionDocument(facts)] as const))(
  '%s',
  (_, letter) => {
    it('is sound HTML, in Dutch and on an English page', async () => {
      expect(await invalidities(page(letter))).toEqual([]);
      expect(await invalidities(page(letter, 'en'))).toEqual([]);
      expect(page(letter, 'en')).toContain('<article class="letter" lang="nl">');
    });

    it('shows every block', () => {
      const html = page(letter);
      const blocks = [...letter.body, ...letter.closing];
      const count = (opening: RegExp) => html.match(opening)?.length ?? 0;
      expect(count(/<h2>/g)).toBe(blocks.filter((one) => one.kind === 'heading' && one.level === 2).length);
      expect(count(/<h3>/g)).toBe(blocks.filter((one) => one.kind === 'heading' && one.level === 3).length);
      expect(count(/<blockquote>/g)).toBe(blocks.filter(({ kind }) => kind === 'quote').length);
      for (const block of blocks) if (block.kind === 'paragraph') expect(html).toContain(block.text);
      expect(html).toContain('Dossiernummer');
    });
  },
);

it('shows what was typed as text, in its own lines', () => {
  const html = page(decisionDocument({ ...grantFacts, note: '<script>alert(1)</script>\nregel\n\nalinea' }));
  expect(html).not.toContain('<script');
  expect(html).toContain(
    '<p class="prose">&lt;script&gt;alert(1)&lt;/script&gt;\nregel</p><p class="prose">alinea</p>',
  );
});
