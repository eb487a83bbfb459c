// Nobody is mailed about a case that does not exist for them.
import { describe, expect, test } from 'vitest';
import { tiesOf } from '../../domain/lifecycle/ties.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Person } from '../../schemas/person.ts';
import type { CaseFacts, Facts } from './caseFacts.ts';
import { assignedReviewers, nominator, remindedReviewers } from './people.ts';
import type { Sources } from './sources.ts';

const someone = (grants: Person['grants'], more: Partial<Person> = {}): Person => ({
  id: 'p-abcdefghijklmnop',
  issuer: 'https://issuer.example.nl',
  subject: 's',
  name: 'Iemand',
  email: 'iemand@example.nl',
  language: 'nl',
  grants,
  ...more,
});

function factsWith(
  aggregate: Partial<KoploperCase>,
  parties: readonly string[] = [],
): CaseFacts<KoploperCase> {
  const blank = { kind: 'koploper', id: 'KL-2026-0042', state: 'under-review', version: 7 } as const;
  return {
    caseNumber: blank.id,
    title: 'STRONG',
    version: 7,
    time: '2026-03-02T09:30:00.000Z',
    chain: 'c4'.repeat(32),
    office: { id: 'office', name: 'Programmabureau', email: 'bureau@loket.example.nl', language: 'nl' },
    head: { aggregate: { ...blank, regions: ['haaglanden'], ...aggregate }, parties },
    baseAddress: 'https://loket.example.nl',
  };
}

const coordinator = { role: 'coordinator', region: 'haaglanden' } as const;
const officer = { role: 'officer', region: '*' } as const;
const reviewer = { role: 'reviewer', region: '*' } as const;
const own = { organisation: 'ROC Mondriaan' };
const tied = tiesOf(own);

describe('who nominated', () => {
  test.each([
    ['a coordinator of the region', someone([coordinator]), {}, [], 1],
    ['a coordinator who reviews elsewhere', someone([coordinator, reviewer]), {}, [], 1],
    ['an officer', someone([officer]), {}, [], 1],
    ['an officer of the same organisation', someone([officer], own), {}, tied, 0],
    [
      'somebody who declared a conflict',
      someone([coordinator]),
      { conflicted: ['p-abcdefghijklmnop'] },
      [],
      0,
    ],
    ['somebody whose role was taken away', someone([]), {}, [], 0],
    ['a coordinator of another region now', someone([{ ...coordinator, region: 'zeeland' }]), {}, [], 0],
    ['nobody any more', undefined, {}, [], 0],
  ] as const)('%s', (_who, person, aggregate, parties, mails) => {
    const facts = factsWith(aggregate as Partial<KoploperCase>, parties);
    expect(nominator(facts, { nominator: person })).toHaveLength(mails);
  });
});

describe('a reviewer', () => {
  const others = ['d', 'e', 'f'].map((letter) =>
    someone([reviewer], { id: `p-${letter.repeat(16)}`, ...(letter === 'f' ? own : {}) }),
  );
  const sources = {
    people: {
      getAll: (ids: readonly string[]) => Promise.resolve(others.filter(({ id }) => ids.includes(id))),
    },
  } as unknown as Sources;
  const reviewers = others.map(({ id }) => ({ person: id, sector: 'care' as const }));
  const names = async (found: Promise<readonly Person[]>) => (await found).map(({ id }) => id[2]).join('');

  test('with a conflict, computed or declared, is not asked', async () => {
    const facts = {
      ...factsWith({ conflicted: [`p-${'d'.repeat(16)}`] }, tied),
      data: { state: '', reviewers },
    };
    expect(await names(assignedReviewers(sources, facts))).toBe('e');
  });

  test('is not reminded once the review is in, or after abstaining', async () => {
    const [first, second, third] = reviewers;
    if (!first || !second || !third) throw new Error('there are three');
    const facts: Facts<'koploper', 'deadline-warned'> = {
      ...factsWith({
        reviewers: [{ ...first, levels: [3, 3, 3, 3] }, { ...second, abstained: true }, third],
      }),
      data: { state: 'under-review', term: 'review', due: '2026-03-20', days: 5 },
    };
    expect(await names(remindedReviewers(sources, facts))).toBe('f');
  });
});
