// `npm run verify:round` and the file the site serves are one program: its exit code, and what it says to a person.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { drawn } from './sampleRoundFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Alone in a folder, as somebody has it who downloaded it. */
const program = join(folder, 'verifyRound.mjs');
copyFileSync(fileURLToPath(new URL('../../functions/site/verifyRound.mjs', import.meta.url)), program);

function saved(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const run = (...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const whole = saved('ROUND.json', JSON.stringify(drawn));

it('ends with 0 and says what was done again, in Dutch and English', () => {
  const { status, stdout, stderr } = run(whole, drawn.commitment);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).not.toMatch(/^[–✗]/m);
  expect(stdout).toContain('✓ De verdeling klopt: 3 van de 5 aanvragen krijgen subsidie');
  expect(stdout).toContain('\n  The allocation holds: 3 of 5 requests are granted');
  expect(stdout).toMatch(
    /Alles wat te controleren was, klopt\.\n {2}Everything that could be checked holds\.\n$/,
  );
});

it('ends with 1 when something does not hold, and says what doing it again gives', () => {
  const { input } = drawn;
  const more = { ...drawn, input: { ...input, ceiling: input.ceiling + 1 } };
  const { status, stdout } = run(saved('MORE.json', JSON.stringify(more)));
  expect(status).toBe(1);
  expect(stdout).toContain('✗ Stap 1 van de verdeling klopt niet: narekenen geeft {"caseNumber"');
  expect(stdout).toContain('NOT EVERYTHING HOLDS');
});

it.each([
  ['nothing is named', [], 'node verifyRound.mjs ROUND.json'],
  ['a file is not there', ['GONE.json'], 'GONE.json cannot be checked'],
  ['it is no JSON', [saved('LETTER.txt', 'Beste Noor,')], 'The file is not JSON'],
  ['it is something else', [saved('CASE.json', '{}')], 'The file is not a published round'],
] as const)('ends with 2 when %s, and says what to do', (_, given, says) => {
  const { status, stdout, stderr } = run(...given);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/\n\s+at /);
});
