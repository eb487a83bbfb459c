// What an applicant called a file does no harm to whoever downloads it.
import { create as contentDisposition, parse } from 'content-disposition';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { downloadName } from './downloadName.ts';

test.each([
  ['Plan van aanpak.pdf', 'Plan van aanpak.pdf'],
  ['Begroting – hét definitieve stuk.PDF', 'Begroting – hét definitieve stuk.pdf'],
  ['../../etc/passwd', 'etc_passwd.pdf'],
  ['C:\\Windows\\system32\\cmd.exe', 'C__Windows_system32_cmd.exe.pdf'],
  ['plan\u202Efdp.exe', 'plan_fdp.exe.pdf'],
  ['a"; filename="b.html', 'a__ filename=_b.html.pdf'],
  ['a\r\nSet-Cookie: x=1', 'a__Set-Cookie_ x=1.pdf'],
  ['%2e%2e%2fplan', '2e_2e_2fplan.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['....', 'document.pdf'],
  ['', 'document.pdf'],
  ['\ud83d', 'document.pdf'],
])('%j is saved as %j', (given, saved) => {
  expect(downloadName(given, 'pdf')).toBe(saved);
});

test('a thousand characters become a hundred, and no letter is cut in two', () => {
  expect(downloadName('a'.repeat(1000), 'ods')).toBe(`${'a'.repeat(100)}.ods`);
  expect(downloadName('😀'.repeat(1000), 'ods')).toBe(`${'😀'.repeat(100)}.ods`);
});

test('whatever it is called, the header is one line of ASCII that says attachment and ends in the right extension', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (name) => {
      const saved = downloadName(name, 'pdf');
      const header = contentDisposition(saved);
      expect(header).toMatch(/^attachment; filename="?[\x20-\x7e]+$/);
      expect(saved).toMatch(/^[^\p{C}/\\:*?"<>|;%]{1,200}\.pdf$/u);
      expect(parse(header).parameters['filename']).toBe(saved);
    }),
  );
});
