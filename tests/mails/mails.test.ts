// Every mail in both languages, read back as a mail program reads it.
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { koploperEvents } from '../../events/catalogue.ts';
import { decision } from '../../functions/notify/mails/decision.ts';
import { mailTable } from '../../functions/notify/mailTable.ts';
import { baseAddress, sampleMails, sender } from './sampleMails.ts';

const typed = { title: 'STRONG', name: 'Noor Voorbeeld', text: 'Eerste regel.\nTweede regel.' };

/** The same instant in both: the receiver's own words come from the table. */
const parsed = (mail: { mime: Uint8Array }) => simpleParser(Buffer.from(mail.mime));

test('an event has a mail exactly when its contract says so', () => {
  const announced = Object.values(koploperEvents).filter(({ carries }) => carries.mail);
  expect(Object.keys(mailTable).sort()).toEqual(announced.map(({ name }) => name).sort());
  expect(Object.values(mailTable).every((rows) => rows.length > 0)).toBe(true);
});

test('no two rows share a template, because the ledger tells mails apart by it', () => {
  const templates = Object.values(mailTable).flatMap((rows) => rows.map(({ template }) => template));
  expect(new Set(templates).size).toBe(templates.length);
});

describe.each(['nl', 'en'] as const)('in %s every mail', (language) => {
  test('has its headers, its receiver and both parts', async () => {
    for (const mail of await sampleMails(language, typed)) {
      const read = await parsed(mail);
      expect(read.from?.value).toEqual([{ name: 'Zorgpact Loket', address: sender }]);
      expect(read.replyTo?.value[0]?.address).toBe(sender);
      expect([read.to].flat()[0]?.value).toEqual([{ name: mail.to.name, address: mail.to.email }]);
      expect(read.subject).toMatch(/^KL-2026-0042: .+ \(STRONG\)$/);
      expect(read.inReplyTo).toBe('<KL-2026-0042@loket.example.nl>');
      expect(read.references).toBe('<KL-2026-0042@loket.example.nl>');
      expect(read.headers.get('auto-submitted')).toBe('auto-generated');
      expect(read.headers.get('content-language')).toBe(language);
      expect(read.html).toContain(`<html lang="${language}">`);
      expect(read.text).toContain(language === 'nl' ? 'Beste Noor Voorbeeld,' : 'Dear Noor Voorbeeld,');
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

  test('keeps what was typed as text', async () => {
    const script = '<script>alert("&\'")</script>';
    for (const mail of await sampleMails(language, { title: script, name: script, text: script })) {
      const read = await parsed(mail);
      expect(String(read.html)).not.toMatch(/<script/i);
      expect(String(read.html)).toContain('&lt;script&gt;');
      expect(read.text).toContain(script);
      expect([read.to].flat()[0]?.value[0]?.name).toBe(script);
    }
  });

  test('links to our own address only, with words that say where', async () => {
    const links = new Map<string, string[]>();
    for (const mail of await sampleMails(language, typed)) {
      const html = String((await parsed(mail)).html);
      const found = [...html.matchAll(/<a href="([^"]+)"[^>]*>([^<]+)<\/a>/g)];
      expect(found.every(([, , words]) => (words?.length ?? 0) > 10)).toBe(true);
      expect(html).not.toMatch(/<img|<link|<style|url\(|lang="undefined"/);
      links.set(
        mail.template,
        found.map(([, address]) => address ?? ''),
      );
    }
    const mine = [`${baseAddress}/mijn`];
    expect(Object.fromEntries(links)).toEqual({
      'partner-invitation': [`${baseAddress}/partner/KL-2026-0042/pt-abcdefghij/a1B2-c3D4_e5F6`],
      'partner-confirmed': mine,
      'partner-declined': mine,
      receipt: mine,
      'supplement-request': mine,
      'supplement-receipt': mine,
      'review-assignment': mine,
      decision: mine,
      'summary-proposal': mine,
      published: [`${baseAddress}/koplopers/strong`],
      withdrawal: [],
    });
  });
});

describe('what the law and the applicant need', () => {
  const textOf = async (template: string, instead = {}) => {
    const mail = (await sampleMails('nl', typed, instead)).find((one) => one.template === template);
    if (!mail) throw new Error(`no mail ${template}`);
    return (await parsed(mail)).text ?? '';
  };

  test('a receipt proves number, moment, content and history, and says what comes by when', async () => {
    const text = await textOf('receipt');
    expect(text).toContain('KL-2026-0042');
    expect(text).toContain('maandag 2 maart 2026 om 10:30:00 uur');
    expect(text).toContain('a3'.repeat(32));
    expect(text).toContain('c4'.repeat(32));
    expect(text).toContain('Er doet geen overheid mee en er staat niet waarom.');
    expect(text).toContain('De termijn is 56 dagen. Besluit uiterlijk op 27 april 2026.');
  });

  test('a receipt of a whole application says that nothing is missing', async () => {
    const { example } = koploperEvents['application-submitted'];
    const text = await textOf('receipt', { 'application-submitted': { ...example, findings: [] } });
    expect(text).toContain('niets dat ontbreekt');
  });

  test('a request for a supplement names field, lack, basis and day, and that the term stands still', async () => {
    const text = await textOf('supplement-request');
    expect(text).toContain('Concrete resultaten');
    expect(text).toContain('  Eerste regel.\n  Tweede regel.');
    expect(text).toContain('Op grond van: ');
    expect(text).toContain('vrijdag 20 maart 2026');
    expect(text).toContain('staat de termijn voor ons besluit stil');
    expect(text).toContain('Vanaf 3 maart 2026 staat de termijn stil');
  });

  test.each(['admit', 'defer', 'decline'] as const)(
    'a decision to %s has reason, date and the way to have it looked at again',
    (outcome) => {
      const letter = decision(
        {
          caseNumber: 'KL-2026-0042',
          title: 'STRONG',
          version: 7,
          time: '2026-03-02T09:30:00.000Z',
          chain: 'c4'.repeat(32),
          baseAddress,
          data: { state: 'x', outcome, releasedBy: 'p-abcdefghijklmnop' },
        },
        outcome === 'defer'
          ? { reason: 'Nog te vroeg.', missing: 'Resultaten.', reenterFrom: '2026-12-01' }
          : { reason: 'Daarom.' },
      );
      const words = JSON.stringify(letter);
      expect(words).toContain('binnen 6 weken na maandag 2 maart 2026');
      expect(words).toContain('heroverweging');
      expect(words).toContain('geen besluit volgens de Algemene wet bestuursrecht');
      expect(words.includes('dinsdag 1 december 2026')).toBe(outcome === 'defer');
      expect(words.includes('openbare register')).toBe(outcome === 'admit');
    },
  );
});
