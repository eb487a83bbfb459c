// From a nomination or a start to what was handed in.
import { nothing, touched } from '../../case/folds.ts';
import type { FoldsOf } from './fold.ts';

export const draftingFolds: FoldsOf<
  | 'application-started'
  | 'project-nominated'
  | 'nomination-accepted'
  | 'nomination-declined'
  | 'application-submitted'
  | 'application-lapsed'
> = {
  'application-started': (_current, { applicant, regions, channel, follows }, { time }) => ({
    applicant,
    regions,
    channel,
    follows,
    form: 1,
    ...touched(time),
  }),
  'project-nominated': (_current, { nominatedBy, regions }, { time }) => ({
    nominatedBy,
    regions,
    ...touched(time),
  }),
  'nomination-accepted': (_current, { applicant, channel }, { time }) => ({
    applicant,
    channel,
    form: 1,
    reminded: undefined,
    ...touched(time),
  }),
  'nomination-declined': nothing,
  'application-submitted': (_current, { form, regions, decisionDue }, { time }) => ({
    form,
    regions,
    decisionDue,
    submittedAt: time,
    touchedOn: undefined,
    reminded: undefined,
  }),
  'application-lapsed': nothing,
};
