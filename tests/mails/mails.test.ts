// Every mail in both languages, read back as a mail program reads it.
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { applicantNotices } from '../../domain/koploper/notices.ts';
import { koploperEvents } from '../../events/catalogue.ts';
import type { KoploperEvent } from '../../events/types.ts';
import type { MailRow } from '../../functions/notify/mailRow.ts';
import { koploperMails } from '../../functions/notify/mailTables/koploper.ts';
import { sampleAddress } from '../../local/documents/mailSamples.ts';
import { type SampleMail, sampleMails, sender } from './sampleMails.ts';

const typed = { title: 'STRONG', name: 'Noor Voorbeeld', text: 'Eerste regel.\nTweede regel.' };
const events = Object.entries(koploperMails) as [KoploperEvent, readonly MailRow[]][];

const parsed = (mail: { mime: Uint8Array }) => simpleParser(Buffer.from(mail.mime));

test('an event has a mail exactly when its contract says so; one that is resolved brings another event’s mail', () => {
  const announced = Object.values(koploperEvents).filter(({ carries }) => carries.mail);
  const mailed = [...Object.keys(koploperMails), 'notice-resolved'];
  expect(mailed.sort()).toEqual(announced.map(({ name }) => name).sort());
  expect(events.every(([, rows]) => rows.length > 0)).toBe(true);
});

test('no two rows share a template, because the ledger tells mails apart by it', () => {
  const templates = events.flatMap(([, rows]) => rows.map(({ template }) => template));
  expect(new Set(templates).size).toBe(templates.length);
});

test('the applicant gets exactly the notices that the lifecycle counts as theirs', () => {
  const toApplicant = events.flatMap(([event, rows]) =>
    rows.filter(({ receiver }) => receiver.startsWith('applicant')).map(({ template }) => [event, template]),
  );
  expect(Object.fromEntries(toApplicant)).toEqual(applicantNotices);
});

describe.each(['nl', 'en'] as const)('in %s every mail', (language) => {
  test('has its headers, its receiver and both parts', async () => {
    for (const mail of await sampleMails(language, typed)) {
      const read = await parsed(mail);
      const spoken = mail.to.id === 'office' ? 'nl' : language;
      expect(read.from?.value).toEqual([{ name: 'Zorgpact Loket', address: sender }]);
      expect(read.replyTo?.value[0]?.address).toBe('bureau@loket.example.nl');
      expect([read.to].flat()[0]?.value).toEqual([{ name: mail.to.name, address: mail.to.email }]);
      expect(read.subject).toMatch(/^KL-2026-0042: .+ \(STRONG\)$/);
      expect(read.inReplyTo).toBe('<KL-2026-0042@loket.example.nl>');
      expect(read.references).toBe('<KL-2026-0042@loket.example.nl>');
      expect(read.headers.get('auto-submitted')).toBe('auto-generated');
      expect(read.headers.get('content-language')).toBe(spoken);
      expect(read.html).toContain(`<html lang="${spoken}">`);
      expect(read.text).toContain(`${spoken === 'nl' ? 'Beste' : 'Dear'} ${mail.to.name},`);
    }
  });

  test('says the same in text as in HTML', async () => {
    for (const mail of await sampleMails(language, typed)) {
      const read = await parsed(mail);
      const words = (text: string) => text.replaceAll(/^-- $|\s+|[*-]/gm, '');
      const html = String(read.html)
        .replace(/<head>.*<\/head>/s, '')
        .replace(/^.*?<h1/s, '<h1');
      const shown = html
        .replaceAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g, '$2:$1')
        .replaceAll(/<\/dt>/g, ':')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&#39;', "'");
      expect(words(shown)).toBe(words(read.text ?? ''));
    }
  });

  test('is in one language: no sentence is the same in both but what people typed', async () => {
    const other = language === 'nl' ? 'en' : 'nl';
    const letters = await sampleMails(language, typed);
    const translated = await sampleMails(other, typed);
    for (const [index, mail] of letters.entries()) {
      if (mail.to.id === 'office') continue;
      const sentences = (await parsed(mail)).text?.split('\n') ?? [];
      const theirs = (await parsed(translated[index] as SampleMail)).text?.split('\n') ?? [];
      const shared = sentences.filter((line) => theirs.includes(line) && /[a-z]{3,} [a-z]{3,}/.test(line));
      expect(shared.filter((line) => !/regel|KL-2026|Zorgpact Loket|Goes/.test(line))).toEqual([]);
    }
  });

  test.each(['<script>alert("&\'")</script>', 'Van '.repeat(40).trim(), 'محمد بن راشد'])(
    'keeps what was typed as text: %s',
    async (text) => {
      for (const mail of await sampleMails(language, { title: text, name: text, text })) {
        const read = await parsed(mail);
        expect(String(read.html)).not.toMatch(/<script/i);
        expect(String(read.html)).toContain(
          text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').split('"')[0],
        );
        expect(read.text?.replaceAll(/\s+/g, ' ')).toContain(text);
        if (mail.to.id !== 'office') expect([read.to].flat()[0]?.value[0]?.name).toBe(text);
      }
    },
  );

  test('holds no mail address and no id of a person', async () => {
    for (const mail of await sampleMails(language, typed)) {
      const read = await parsed(mail);
      const addresses = [...(read.text ?? '').matchAll(/[\w.]+@[\w.]+/g)].map(([address]) => address);
      expect(addresses).toEqual([]);
      expect(read.text).not.toMatch(/\bp-[a-z2-7]{16}\b/);
    }
  });

  test('links to our own address only, with words that say where', async () => {
    const links = new Map<string, Set<string>>();
    for (const mail of await sampleMails(language, typed)) {
      const html = String((await parsed(mail)).html);
      const found = [...html.matchAll(/<a href="([^"]+)"[^>]*>([^<]+)<\/a>/g)];
      expect(found.every(([, , words]) => (words?.length ?? 0) > 10)).toBe(true);
      expect(found.length).toBeLessThan(2);
      expect(html).not.toMatch(/<img|<link|<style|url\(|lang="undefined"/);
      const seen = links.get(mail.row.template) ?? new Set();
      for (const [, address] of found) seen.add(address?.replace(sampleAddress, '') ?? '');
      links.set(mail.row.template, seen);
    }
    const elsewhere = [...links].filter(([, addresses]) => [...addresses].join() !== '/mijn');
    expect(Object.fromEntries(elsewhere.map(([template, addresses]) => [template, [...addresses]]))).toEqual({
      nomination: ['/nominatie/KL-2026-0042/a1B2-c3D4_e5F6'],
      'nomination-declined': [],
      'partner-invitation': ['/partner/KL-2026-0042/pt-abcdefghij/a1B2-c3D4_e5F6'],
      'partner-removal': [],
      published: ['/koplopers/strong'],
      'revision-published': ['/koplopers/strong'],
      retraction: [],
      archiving: ['/koplopers/strong'],
      reminder: ['/mijn', '/nominatie/KL-2026-0042/a1B2-c3D4_e5F6'],
      'decision-warning': [],
      undelivered: [],
    });
  });
});
