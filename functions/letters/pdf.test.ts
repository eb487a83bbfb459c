// A letter as a PDF says all that the letter says, to a screen reader too, whatever somebody typed, and is the same every time.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { decisionDocument } from '../../domain/fund/letter/decisionDocument.ts';
import type { LetterBlock, LetterDocument } from '../../schemas/fund/letterDocument.ts';
import { readPdf } from '../../tests/support/pdfText.ts';
import { allFacts, ceilingRefusalFacts, grantFacts } from '../../tests/support/sampleLetters.ts';
import { letterFonts } from './fonts.ts';
import { pdfOf, pdfRenderer, typstCompiler } from './pdf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fonts = letterFonts(root);
const render = pdfRenderer(fonts);

/** Without white space: where a line ends is the PDF's own business. */
const dense = (text: string) => text.replaceAll(/\s+/g, '');

const textsOf = (block: LetterBlock): readonly string[] => {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'details':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [block.caption, ...block.columns.map(({ name }) => name), ...block.rows.flat()];
    default:
      return [block.text];
  }
};
const everythingIn = ({
  subject,
  sender,
  addressee,
  salutation,
  body,
  signature,
  closing,
}: LetterDocument) => [
  subject,
  sender,
  addressee.organisation,
  ...(addressee.address ?? []),
  salutation,
  ...[...body, ...closing].flatMap(textsOf),
  ...Object.values(signature),
];

describe.each(allFacts.map((facts) => [facts.outcome, decisionDocument(facts)] as const))(
  '%s',
  (_, letter) => {
    it('says everything the letter says, in the same order', async () => {
      const { text } = await readPdf(render(letter));
      const found = dense(text);
      for (const said of everythingIn(letter)) expect(found).toContain(dense(said));
      const order = [letter.subject, letter.salutation, letter.signature.greeting].map((one) =>
        found.indexOf(dense(one)),
      );
      expect(order).toEqual([...order].sort((one, other) => one - other));
    });

    it('says what it is: PDF/UA-1, in Dutch, of whom and about what', async () => {
      const { xmp, language, title, author } = await readPdf(render(letter));
      expect(xmp).toMatch(/pdfuaid:part(="|>)1/);
      expect(language).toBe('nl-NL');
      expect(title).toBe(`${letter.caseNumber}: ${letter.subject}`);
      expect(author).toBe(letter.sender);
    });
  },
);

describe('the tags', () => {
  it('tell headings, lists, tables and quotes apart', async () => {
    const letter = decisionDocument(grantFacts);
    const { roles } = await readPdf(render(letter));
    const count = (role: string) => roles.filter((one) => one === role).length;
    const headings = (level: number) =>
      [...letter.body, ...letter.closing].filter((one) => one.kind === 'heading' && one.level === level);
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBe(headings(2).length);
    expect(count('H3')).toBe(headings(3).length);
    expect(count('BlockQuote')).toBe(letter.body.filter(({ kind }) => kind === 'quote').length);
    expect(count('Table')).toBe(1);
    expect(count('Caption')).toBe(1);
    expect(count('TH')).toBe(4);
    expect(count('TD')).toBe(4 * 5);
    expect(count('L')).toBe(letter.body.filter(({ kind }) => kind === 'details' || kind === 'list').length);
  });
});

const typed = (text: string): LetterDocument => decisionDocument({ ...grantFacts, note: text });

describe('what a person typed', () => {
  it.each([
    ['code', '#import "/etc/passwd": * #read("/etc/passwd") #eval("1+1") $x^2$ @label <label> = kop'],
    ['markup', '*niet vet* _niet schuin_ `code` // geen commentaar /* ook niet */ - geen lijst + ook niet'],
    ['HTML', '<script>alert("x")</script> &amp; <b>'],
    ['backslashes', String.raw`\ \\ \n \u{41} \" C:\temp\nieuw`],
    ['quotes', '"recht" ‘enkel’ „laag” \'accent\' -- --- ...'],
    ['other letters', 'Ελληνικά Привіт Łódź Đặng ÿ ĳ'],
    ['emoji', 'Top 👍🏽 👩‍🏫 ❤️ 🇳🇱'],
    ['one very long word', 'lang'.repeat(2500)],
    ['a long web address', `https://example.nl/${'pad/'.repeat(60)}`],
    ['many lines', 'regel\n'.repeat(200)],
    ['columns', 'een\ttwee'],
  ])('comes out as text: %s', async (_, text) => {
    const pdf = await readPdf(render(typed(text)));
    expect(dense(pdf.text)).toContain(dense(text));
    expect(pdf.text).not.toContain('root:');
  });

  it('may run from right to left', async () => {
    const { text } = await readPdf(render(typed('שלום עולם')));
    // A program that reads a PDF puts the words in the order in which they are read, or in which they stand.
    expect([...dense(text)]).toEqual(expect.arrayContaining([...'שלוםעולם']));
    const arabic = await readPdf(render(typed('مرحبا')));
    expect([...arabic.text.normalize('NFKC')]).toEqual(expect.arrayContaining([...'مرحبا']));
  });

  it.each([
    ['中文', '[U+4E2D][U+6587]'],
    ['\ue000 en \ufffe', '[U+E000]en[U+FFFE]'],
    ['Q\ufeff', 'Q[U+FEFF]'],
    ['half \ud83d paar', 'half\ufffdpaar'],
    ['\u{2A6D6}', '[U+2A6D6]'],
  ])('and no font can show is shown by its code: %s', async (text, shown) => {
    const pdf = await readPdf(render(typed(`Teken ${text} einde`)));
    expect(dense(pdf.text)).toContain(`Teken${shown}einde`);
  });

  it('has a table that no page can hold go on on the next', async () => {
    const motivation = 'Dit is een zin van een lange motivering. '.repeat(90);
    const letter = decisionDocument(grantFacts);
    const table: LetterBlock = {
      kind: 'table',
      caption: 'Lang',
      columns: [{ name: 'Een' }, { name: 'Twee' }],
      rows: [...Array(8).keys()].map((row) => [`Rij ${row}`, `${motivation}${row}.`]),
    };
    const { text } = await readPdf(render({ ...letter, body: [table] }));
    for (const row of [...Array(8).keys()]) expect(dense(text)).toContain(dense(`motivering. ${row}.`));
  });
});

describe('the renderer', () => {
  const compiler = typstCompiler(fonts);
  it.each(['/etc/passwd', '../../../../etc/passwd', './pdf.ts'])('cannot read %s', (path) => {
    expect(pdfOf(compiler, `#read(${JSON.stringify(path)})`, {})).toMatch(/not found|access denied/);
  });
});

describe('in fresh processes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('the same letter gives the same bytes, wherever and whenever it is made', async () => {
    const bundle = join(root, 'node_modules', '.letters-test', 'render.cjs');
    await build({
      stdin: {
        contents: `
          import { readFileSync, writeFileSync } from 'node:fs';
          import { pdfRenderer } from './functions/letters/pdf.ts';
          import { letterFonts } from './functions/letters/fonts.ts';
          const [root, from, to] = process.argv.slice(2);
          writeFileSync(to, pdfRenderer(letterFonts(root))(JSON.parse(readFileSync(from, 'utf8'))));`,
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: bundle,
      external: ['@myriaddreamin/*'],
    });
    const letter = { ...decisionDocument(ceilingRefusalFacts), sender: 'Bureau 中 👍 مرحبا' };
    const from = join(folder, 'letter.json');
    writeFileSync(from, JSON.stringify(letter));
    const made = [
      ['UTC', folder],
      ['Pacific/Auckland', root],
    ].map(([TZ, cwd], index) => {
      const to = join(folder, `${index}.pdf`);
      execFileSync(process.execPath, [bundle, root, from, to], { cwd, env: { ...process.env, TZ } });
      return readFileSync(to);
    });
    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
    expect(made[0]?.equals(render(letter))).toBe(true);
    expect((await readPdf(render(letter))).text).toContain('Bureau [U+4E2D]');
  });
});
