// Whatever stands in a text, a mail program reads exactly that, and no header that we did not write.
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { composeMime, type MimeMail } from './mime.ts';

const plain: MimeMail = {
  from: { name: 'Zorgpact Loket', address: 'zorgpact@loket.example.nl' },
  replyTo: { name: 'Programmabureau', address: 'bureau@loket.example.nl' },
  to: { name: 'Noor', address: 'noor@example.nl' },
  subject: 'KL-2026-0042: ontvangen',
  language: 'nl',
  text: 'tekst',
  html: '<p>tekst</p>',
  conversation: '<KL-2026-0042@loket.example.nl>',
  date: '2026-03-02T09:30:00.000Z',
};
const ours = [
  'from',
  'reply-to',
  'to',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'auto-submitted',
  'content-language',
  'mime-version',
  'content-type',
];
const read = async (mail: MimeMail) => simpleParser(Buffer.from(composeMime(mail)));

test('a line break in a name or subject adds no header', async () => {
  const planted = 'Noor\r\nBcc: iedereen@example.nl\r\n\r\n<p>';
  const { headerLines, subject, bcc, html } = await read({
    ...plain,
    subject: planted,
    to: { name: planted, address: 'noor@example.nl' },
  });
  expect(headerLines.map(({ key }) => key)).toEqual(ours);
  expect(bcc).toBeUndefined();
  expect(subject).toContain('Bcc: iedereen@example.nl');
  expect(String(html).trim()).toBe('<p>tekst</p>');
});

test.each(['noor@example.nl\r\nBcc: a@example.nl', 'noor@example.nl>', 'a b@example.nl', '', 'a@b,c@d'])(
  'an address that a header cannot hold is refused: %j',
  (address) => {
    expect(() => composeMime({ ...plain, to: { name: 'Noor', address } })).toThrow();
  },
);

/** Any characters but broken halves of one, and no blanks at the ends, which mail programs cut off. */
const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  .map((text) => text.replaceAll(/[\r\n\u2028\u2029\0]/g, ' ').trim())
  .filter((text) => text.length > 0);

test('names, subjects and texts come out as they went in, on lines of at most 76 characters', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (name, subject, text) => {
      const mail = { ...plain, subject, text, to: { name, address: 'noor@example.nl' } };
      const raw = Buffer.from(composeMime(mail)).toString('ascii');
      expect(raw).not.toMatch(/[^\r\n -~]|\r(?!\n)|(?<!\r)\n/);
      expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
      const found = await read(mail);
      expect(found.headerLines.map(({ key }) => key)).toEqual(ours);
      expect(found.subject).toBe(subject);
      expect([found.to].flat()[0]?.value[0]).toEqual({ name, address: 'noor@example.nl' });
      expect(found.text?.trimEnd()).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('the same mail gives the same bytes, so that its fingerprint in the ledger means something', () => {
  expect(composeMime(plain)).toEqual(composeMime({ ...plain }));
});
