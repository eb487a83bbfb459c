// Cases brought by way of the api to where a test begins.
import { sampleId, type TestApi } from './apiClient.ts';
import { inputs } from './koploperSamples.ts';

export function apiCases(api: TestApi) {
  const cases = {
    /** A draft of the sample applicant. Answers with its number, as all of these do. */
    async started(): Promise<string> {
      const { body } = await api.as('applicant').start(inputs.start);
      return body.id ?? '';
    },

    async submitted(): Promise<string> {
      const number = await cases.started();
      await api.as('applicant').handIn(number, 'submit');
      return number;
    },

    /** With three reviewers of different sectors assigned. */
    async underReview(): Promise<string> {
      const number = await cases.submitted();
      await api.as('officer').act(number, 'open-review', {});
      const reviewers = [sampleId('reviewer1'), sampleId('reviewer2'), sampleId('reviewer3')];
      await api.as('officer').act(number, 'assign-reviewers', { reviewers });
      return number;
    },
  };
  return cases;
}
