// What a form names by itself: the newest clean upload, once, and never over what was chosen later.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import { uploadsToName } from './namingUploads.ts';

const sha256 = 'a'.repeat(64);
const uploadOf = (minute: number) => `up-${String.fromCharCode(97 + minute).repeat(10)}`;

function file(minute: number, change: object = {}): UploadedFile {
  const asked = {
    document: 'activity-plan',
    name: 'Plan.pdf',
    type: 'pdf',
    by: 'p-aaaaaaaaaaaaaaaa',
  } as const;
  const askedAt = `2027-01-15T10:0${minute}:00.000Z`;
  const stands = { status: 'clean', size: 9, sha256 } as const;
  const one = { ...asked, ...stands, upload: uploadOf(minute), askedAt, stepsIn: { done: false } };
  return { ...one, ...change } as UploadedFile;
}
const naming = (minute: number) => ({
  'activity-plan': { upload: uploadOf(minute), name: 'Plan.pdf', sha256 },
});

it('a clean upload is named where the form named none', () => {
  expect(uploadsToName([file(1)], {})).toEqual({ named: naming(1), settled: [uploadOf(1)] });
});

it('what is not clean yet, was asked for by another door, or is settled, waits or is left alone', () => {
  const others = [
    file(1, { status: 'checking' }),
    file(2, { stepsIn: undefined }),
    file(3, { stepsIn: { done: true } }),
  ];
  expect(uploadsToName(others, {})).toEqual({ named: {}, settled: [] });
});

it('a newer upload takes the place of what the form named when it was asked for', () => {
  const newer = file(2, { stepsIn: { over: uploadOf(1), done: false } });
  expect(uploadsToName([file(1, { stepsIn: undefined }), newer], { documents: naming(1) }).named).toEqual(
    naming(2),
  );
});

it('but not of what somebody named since, and then is settled', () => {
  const late = file(2, { stepsIn: { over: uploadOf(0), done: false } });
  expect(uploadsToName([file(1, { stepsIn: undefined }), late], { documents: naming(1) })).toEqual({
    named: {},
    settled: [uploadOf(2)],
  });
});

it('a verdict that comes late on an older upload undoes nothing', () => {
  const named = file(2, { stepsIn: { done: true } });
  expect(uploadsToName([named, file(1)], { documents: naming(2) }).named).toEqual({});
});

it('ends at the newest clean one, whatever the order of the verdicts, and then stays as it is', () => {
  const minutes = [1, 2, 3, 4] as const;
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...minutes], { minLength: 4 }),
      fc.subarray([...minutes], { minLength: 1 }),
      (order, clean) => {
        const stands = new Map<number, UploadedFile>(
          minutes.map((minute) => [minute, file(minute, { status: 'checking' })]),
        );
        let documents = {};
        const look = () => {
          const { named, settled } = uploadsToName([...stands.values()], { documents });
          documents = { ...documents, ...named };
          for (const [minute, one] of stands)
            if (settled.includes(one.upload)) stands.set(minute, { ...one, stepsIn: { done: true } });
          return settled;
        };
        for (const minute of order.filter((one) => clean.includes(one))) {
          stands.set(minute, file(minute));
          look();
        }
        expect(documents).toEqual(naming(Math.max(...clean)));
        expect(look()).toEqual([]);
      },
    ),
  );
});
