// A receipt, as a mail program saves it or as its text was copied, ties a history to what was told at the time.
import { simpleParser } from 'mailparser';
import MimeNode from 'nodemailer/lib/mime-node';
import { describe, expect, it } from 'vitest';
import { chainHash } from '../../events/chain.ts';
import type { Envelope } from '../../events/envelope.ts';
import { fails, readReceipt, Unreadable, verify } from '../../functions/site/verify.mjs';
import { exportOf, history, receiptMail, submission } from './sampleExport.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const mail = new TextDecoder().decode(receiptMail());
const { text = '', html = '' } = await simpleParser(mail);
const submitted = history[submission] as Envelope;

const stated = {
  caseNumber: 'KL-2026-0042',
  chain: chainHash(submitted),
  content: submitted.data['contentHash'],
  moment: '2026-03-02 13:00:00',
};

const check = (message: Uint8Array, exported: unknown = exportOf(history)) =>
  verify(JSON.stringify(exported), [readReceipt(message)]);

/** A mail of these two texts in a transfer encoding, as a forward or an archive might have made it anew. */
async function encoded(encoding: string, parts = { plain: text, html: String(html) }): Promise<Uint8Array> {
  const root = new MimeNode('multipart/mixed', { newline: 'win' });
  root.setHeader({ from: 'a@example.nl', to: 'b@example.nl', subject: 'Fwd: KL-2026-0042' });
  const both = root.createChild('multipart/alternative');
  for (const [kind, content] of Object.entries(parts)) {
    const part = both.createChild(`text/${kind}; charset=utf-8`);
    part.setHeader('content-transfer-encoding', encoding);
    part.setContent(content);
  }
  root
    .createChild('application/pdf', { filename: 'bijlage.pdf' })
    .setContent(Buffer.from('%PDF Dossiernummer: x'));
  return await root.build();
}

describe('a receipt is read', () => {
  it.each(['nl', 'en'] as const)('from the mail as it was sent, in %s', (language) => {
    expect(readReceipt(receiptMail(history, language))).toEqual(stated);
  });

  it.each(['base64', 'quoted-printable', '8bit'])(
    'from a mail encoded as %s, with an attachment',
    async (encoding) => {
      expect(readReceipt(await encoded(encoding))).toEqual(stated);
    },
  );

  it.each([
    ['as it is', text],
    ['with other line ends', text.replaceAll('\n', '\r\n')],
    ['quoted in a reply', text.replaceAll(/^/gm, '> ')],
    ['copied from a page, without colons', text.replaceAll(/:$/gm, '')],
    ['from a mailbox file', `From a@example.nl Mon Mar  2 12:00:00 2026\n${mail}`],
    ['with a mark of its encoding', `\ufeff${text}`],
  ])('from its text %s', (_, copied) => {
    expect(readReceipt(bytes(copied))).toEqual(stated);
  });

  it('from a text saved as UTF-16', () => {
    const saved = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(readReceipt(saved)).toEqual(stated);
  });
});

describe('with its receipt a history', () => {
  it('holds, with content and moment, whatever else is left out', async () => {
    for (const exported of [exportOf(history), exportOf(history, (_, index) => index !== submission)]) {
      const lines = await check(bytes(mail), exported);
      expect(lines.filter(fails)).toEqual([]);
      expect(lines.filter((line) => line.startsWith('✓'))).toHaveLength(5);
    }
  });

  it('holds without the submission itself, and says that content and moment could not be compared', async () => {
    const lines = await check(
      bytes(mail),
      exportOf(history, () => true),
    );
    expect(lines.filter(fails)).toEqual([]);
    expect(lines.at(-1)).toMatch(/^– Wat gebeurtenis 4 zegt/);
  });

  it('does not hold when any event up to it was changed and every link made anew', async () => {
    for (const index of history.keys()) {
      const made: Envelope[] = [];
      for (const [place, event] of history.entries()) {
        const before = made.at(-1);
        const changed = place === index ? { ...event, requesthash: 'e'.repeat(64) } : event;
        made.push({ ...changed, ...(before ? { previoushash: chainHash(before) } : {}) });
      }
      const lines = await check(bytes(mail), exportOf(made));
      expect(lines.some(fails), `event ${index + 1}`).toBe(index <= submission);
    }
  });

  it('does not hold when it was cut off before it', async () => {
    expect((await check(bytes(mail), exportOf(history.slice(0, submission)))).some(fails)).toBe(true);
  });

  it.each([
    ['case number', 'KL-2026-0042', 'KL-2026-0043', 'is about KL-2026-0043'],
    ['chain code', stated.chain, 'f'.repeat(64), 'is not in CASE.json'],
    [
      'chain code of another event',
      stated.chain,
      chainHash(history[2] as Envelope),
      'check code of the content',
    ],
    ['content code', String(stated.content), 'f'.repeat(64), 'check code of the content'],
    ['day', 'maandag 2 maart', 'maandag 3 maart', 'moment of arrival'],
    ['month', ' maart 2026', ' april 2026', 'moment of arrival'],
    ['year', 'maart 2026', 'maart 2025', 'moment of arrival'],
    ['second', '13:00:00', '13:00:01', 'moment of arrival'],
  ])('does not hold when its %s was changed', async (_, from, to, says) => {
    const changed = text.replaceAll(from, to);
    expect(changed).not.toBe(text);
    expect((await check(bytes(changed))).filter(fails).join()).toContain(says);
  });
});

describe('what is no receipt is refused with what to do', () => {
  it.each([
    ['nothing', ''],
    ['another text', 'Beste Noor,\n\nTot morgen.\n'],
    ['a code that is cut short', text.replace(stated.chain, stated.chain.slice(0, 63))],
    ['a content code that is cut short', text.replace(String(stated.content), 'a3a3')],
    ['a moment without a time', text.replace(' om 13:00:00 uur', '')],
    ['two receipts of two cases', `${text}\n${text.replaceAll('0042', '0043')}`],
    ['no code of the history', text.replace(/Controlecode van de geschiedenis[\s\S]*?[0-9a-f]{64}/, '')],
  ])('%s', (_, copied) => {
    expect(() => readReceipt(bytes(copied))).toThrow(Unreadable);
    expect(() => readReceipt(bytes(copied))).toThrow('.eml');
  });

  it('a mail whose page says something else than its text', async () => {
    const other = { plain: text, html: String(html).replaceAll('13:00:00', '12:59:59') };
    const made = await encoded('base64', other);
    expect(() => readReceipt(made)).toThrow('contradicts itself');
  });
});
