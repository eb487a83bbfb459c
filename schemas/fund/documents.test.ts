// What is said of uploaded documents: each reason tells what to do, and only a checked upload counts as clean.
import { describe, expect, it } from 'vitest';
import { fileTypeNames, refusalReasonTexts } from './documentNames.ts';
import { fileType, uploadedFile } from './documents.ts';

describe('a refused document', () => {
  it.each(Object.entries(refusalReasonTexts))(
    '%s says what to do, in both languages',
    (_reason, { nl, en }) => {
      for (const text of [nl, en]) expect(text.split('. ').length).toBeGreaterThan(1);
      expect(nl).not.toBe(en);
    },
  );
});

it('every type that is accepted has a name', () => {
  for (const type of fileType.options) expect(fileTypeNames[type].nl).not.toBe('');
});

it('an upload without the fingerprint of its bytes is not clean', () => {
  const asked = {
    document: 'plan-of-approach',
    upload: 'up-abcdefghij',
    name: 'plan.pdf',
    type: 'pdf',
    askedAt: '2027-01-15T10:00:00.000Z',
    by: 'p-aaaaaaaaaaaaaaaa',
  };
  expect(uploadedFile.safeParse({ status: 'awaited', ...asked }).success).toBe(true);
  expect(uploadedFile.safeParse({ status: 'clean', ...asked, size: 3 }).success).toBe(false);
});
