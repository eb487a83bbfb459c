// Of each document the form names, one finding at most: what is wrong with it first.
import { describe, expect, it } from 'vitest';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import { rif20242027 } from '../../schemas/regulations/rif-2024-2027.ts';
import { documentFindings } from './documentFindings.ts';
import { findingText } from './findingTexts.ts';

const sha256 = 'a'.repeat(64);
const asked = {
  upload: 'up-aaaaaaaaaa',
  document: 'activity-plan',
  name: 'Plan.pdf',
  type: 'pdf',
  askedAt: '2027-01-15T10:00:00.000Z',
  by: 'p-aaaaaaaaaaaaaaaa',
} as const;
const clean: UploadedFile = { status: 'clean', ...asked, size: 9, sha256 };
const named = (upload = asked.upload as string, hash = sha256) => ({
  documents: { 'activity-plan': { upload, name: 'Plan.pdf', sha256: hash } },
});
const found = (content: Parameters<typeof documentFindings>[0], files: readonly UploadedFile[]) =>
  documentFindings(content, files, rif20242027).filter(({ code }) => code.endsWith('activity-plan'));

describe('the activity plan', () => {
  it.each([
    ['is not there', {}, [clean], 'missing'],
    ['is an upload of nobody', named('up-zzzzzzzzzz'), [clean], 'unknown'],
    ['is an upload of another document', named(), [{ ...clean, document: 'public-summary' }], 'unknown'],
    ['has not arrived', named(), [{ status: 'awaited', ...asked }], 'unchecked'],
    ['is being checked', named(), [{ status: 'checking', ...asked }], 'unchecked'],
    ['was refused', named(), [{ status: 'refused', ...asked, size: 9, reasons: ['infected'] }], 'refused'],
    ['is not what was checked', named(asked.upload, 'b'.repeat(64)), [clean], 'other'],
  ] satisfies [string, Parameters<typeof found>[0], UploadedFile[], string][])(
    'that %s is one finding by article 12, told again from its code alone',
    (_, content, files, lack) => {
      const findings = found(content, files);
      expect(findings.map(({ code }) => code)).toEqual([`${lack}-document-activity-plan`]);
      const [{ code, says, source } = { code: '', says: { nl: '', en: '' }, source: '' }] = findings;
      expect(source).toMatch(/, artikel 12$/);
      expect(says.nl.startsWith(findingText(code).nl)).toBe(true);
      expect(findingText(code).nl).toContain('activiteitenplan');
      expect(findingText(code).en).toContain('activity plan');
    },
  );

  it('that is clean and the very file is none', () => {
    expect(found(named(), [clean])).toEqual([]);
  });
});
