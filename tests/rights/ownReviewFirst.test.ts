// Before the own review is in, no answer to a reviewer holds anything of another one: not a word, not a level, not its writer.
// Every text of the others is a mark that stands nowhere else; then all answers are searched for the marks.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { personIdOf } from '../../functions/platform/peopleStore.ts';
import { type Criterion, criteria } from '../../schemas/rubrics/kopgroep-v1.ts';
import type { Role } from '../../schemas/vocabulary.ts';
import { useApi } from '../support/apiCases.ts';
import { issuer, sampleId } from '../support/apiClient.ts';
import { inputs } from '../support/sampleInputs.ts';
import { people } from '../support/samplePeople.ts';

const loket = useApi();

const others = ['reviewer2', 'reviewer3'] as const;
const mark = (who: string, criterion: Criterion) => `merk-${who}-${criterion}`;
const marks = others.flatMap((who) => [sampleId(who), ...criteria.map((one) => mark(who, one))]);
const scoresOf = (who: string) =>
  Object.fromEntries(criteria.map((one) => [one, { level: 2, motivation: mark(who, one) }]));

/** A reviewer with other roles as well, recorded for this test. */
async function reviewerWith(roles: readonly Role[]): Promise<string> {
  const name = `reviewer-${roles.join('-')}-${randomUUID()}`;
  const grants = (['reviewer', ...roles] as const).map((role) => ({ role, region: '*' as const }));
  await loket.join(name, { ...people.reviewer1, grants });
  return name;
}

/** A case under review: the others' reviews are in, the own one is not. */
async function withOthersIn(reviewer: string): Promise<string> {
  const number = await loket.cases.submitted();
  const officer = loket.api.as('officer');
  await officer.act(number, 'open-review', {});
  const assigned = [personIdOf(issuer, reviewer), ...others.map(sampleId)];
  await officer.act(number, 'assign-reviewers', { reviewers: assigned });
  for (const who of others)
    await loket.api.as(who).act(number, 'submit-review', { scores: scoresOf(who) as never });
  return number;
}

/** Everything this person can be answered about the case, refusals too, as one text. */
async function everyAnswer(reviewer: string, number: string): Promise<string> {
  const headers = (version: string) => ({
    authorization: `Bearer ${reviewer}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    'if-match': `"${version}"`,
  });
  const subjects = ['', ...others.map((who) => `?subject=${sampleId(who)}`)];
  const paths = [
    ...['', '/form', '/clock', '/events', '/chain'].map((part) => `/cases/${number}${part}`),
    ...subjects.map((subject) => `/cases/${number}/personal-data${subject}`),
    '/cases?view=own',
    ...['officer', 'chair', 'decider', 'reviewer'].map(
      (queue) => `/cases?view=queue&limit=100&queue=${queue}`,
    ),
  ];
  const told = paths.map((path) => loket.api.request(`/api/v1${path}`, { headers: headers('1') }));
  const refused = [
    ['close-review', '1'],
    ['close-review', '4'],
    ['open-review', '3'],
    ['adopt-advice', '6'],
    ['prepare-decision', '1'],
    ['release-reviewer', '6'],
    ['announce-delay', '2'],
  ].map(([command = '', version = '']) =>
    loket.api.request(`/api/v1/cases/${number}/commands/${command}`, {
      method: 'POST',
      headers: headers(version),
      body: JSON.stringify(
        command === 'release-reviewer'
          ? { reviewer: sampleId('reviewer2') }
          : inputs[command as 'close-review'],
      ),
    }),
  );
  const answers = await Promise.all([...told, ...refused]);
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
}

describe('a reviewer', () => {
  it.each([[[]], [['chair']], [['officer']], [['decider']], [['chair', 'officer', 'decider']]] as const)(
    'who is also %j reads nothing of other reviews before the own one',
    async (roles) => {
      const reviewer = await reviewerWith(roles);
      const number = await withOthersIn(reviewer);
      const before = await everyAnswer(reviewer, number);
      for (const planted of [...marks, '"levels"', '"spread"']) expect(before).not.toContain(planted);
      await loket.api.as(reviewer).act(number, 'submit-review', { scores: scoresOf('own') as never });
      const after = await everyAnswer(reviewer, number);
      for (const planted of [...marks, '"levels"', '"spread"']) expect(after).toContain(planted);
    },
  );

  it('who abstained is no reviewer any more, and reads as what else they are', async () => {
    const reviewer = await reviewerWith(['chair']);
    const number = await withOthersIn(reviewer);
    await loket.api.as(reviewer).act(number, 'abstain', { reason: 'Ik ken het project.' });
    expect(await everyAnswer(reviewer, number)).toContain(mark('reviewer2', 'sharing'));
    const alone = await reviewerWith([]);
    const other = await withOthersIn(alone);
    await loket.api.as(alone).act(other, 'abstain', { reason: 'Ik ken het project.' });
    for (const planted of marks) expect(await everyAnswer(alone, other)).not.toContain(planted);
  });
});
