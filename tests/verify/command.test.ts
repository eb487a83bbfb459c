// `npm run verify` and the file the site serves are one program: its exit code, and what it says to a person.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { exportOf, history, receiptMail } from './sampleExport.ts';

const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Alone in a folder, as somebody has it who downloaded it. */
const program = join(folder, 'verify.mjs');
copyFileSync(fileURLToPath(new URL('../../functions/site/verify.mjs', import.meta.url)), program);

function saved(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const run = (...files: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const whole = saved('CASE.json', JSON.stringify(exportOf(history)));
const mail = saved('RECEIPT.eml', receiptMail());

it('ends with 0 and says what was checked, in Dutch and English', () => {
  const { status, stdout, stderr } = run(whole, mail);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('✓ De geschiedenis van KL-2026-0042 is heel: ');
  expect(stdout).toContain('\n  The history of KL-2026-0042 is whole: ');
  expect(stdout).toMatch(
    /Alles wat te controleren was, klopt\.\n {2}Everything that could be checked holds\.\n$/,
  );
});

it('takes more than one receipt, and runs by another name', () => {
  symlinkSync(program, join(folder, 'controle.mjs'));
  const { status, stdout } = spawnSync(process.execPath, ['controle.mjs', whole, mail, mail], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout.match(/✓ De geschiedenis tot en met gebeurtenis 4/g)).toHaveLength(2);
});

it('ends with 1 when something does not hold, and says what', () => {
  const { events, ...rest } = exportOf(history);
  const changed = { ...rest, events: events.with(4, { ...history[4], authid: 'iemand-anders' } as never) };
  const { status, stdout } = run(saved('CHANGED.json', JSON.stringify(changed)), mail);
  expect(status).toBe(1);
  expect(stdout).toContain('✗ Gebeurtenis 6 sluit niet aan');
  expect(stdout).toContain('NOT EVERYTHING HOLDS');
});

it.each([
  ['nothing is named', [], 'node verify.mjs CASE.json'],
  ['a file is not there', ['GONE.json'], 'GONE.json is niet te lezen'],
  ['a folder is named', ['.', mail], '. cannot be read'],
  ['they are named the other way round', [mail, whole], 'Geef eerst CASE.json op'],
  ['the first is no JSON', [mail], 'Name CASE.json first'],
  ['the receipt is none', [whole, saved('LETTER.txt', 'Beste Noor,')], 'LETTER.txt: '],
  ['the receipt cannot be decoded', [whole, saved('BROKEN.eml', brokenMail())], 'BROKEN.eml'],
  ['it is nested without end', [saved('DEEP.json', deep())], 'CASE.json'],
] as const)('ends with 2 when %s, and says what to do', (_, files, says) => {
  const { status, stdout, stderr } = run(...files);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/\n\s+at /);
});

function brokenMail(): string {
  return 'MIME-Version: 1.0\nContent-Type: text/plain; charset=klingon\n\nDossiernummer:\n';
}

function deep(): string {
  const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const { forms: _, ...rest } = exportOf(history);
  return JSON.stringify(rest).replace('"data":{', `"data":{"deep":${nested},`);
}
