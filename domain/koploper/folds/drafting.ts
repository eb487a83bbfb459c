// From a nomination or a start to what was handed in.
import type { KoploperCase } from '../../../schemas/case.ts';
import type { Sector } from '../../../schemas/vocabulary.ts';
import { dayOf } from '../../clock/days.ts';
import { type Change, type FoldsOf, nothing } from './fold.ts';

type Tally = [number, number, number];

/** Somebody worked on the draft: the time in which it lapses begins anew. */
const touched = (time: string): Change => ({ touchedOn: dayOf(time) });

/** Invited, confirmed, declined: one more in one of the three. */
function counting(current: KoploperCase, sector: Sector, place: 0 | 1 | 2): Change {
  const tally: Tally = [...(current.partners?.[sector] ?? ([0, 0, 0] as Tally))];
  tally[place] += 1;
  return { partners: { ...current.partners, [sector]: tally } };
}

export const draftingFolds: FoldsOf<
  | 'application-started'
  | 'project-nominated'
  | 'nomination-accepted'
  | 'nomination-declined'
  | 'partner-invited'
  | 'partnership-confirmed'
  | 'partnership-declined'
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
  'partner-invited': (current, { sector }, { time }) => ({
    ...counting(current, sector, 0),
    ...touched(time),
  }),
  'partnership-confirmed': (current, { sector }, { time }) => ({
    ...counting(current, sector, 1),
    ...touched(time),
  }),
  'partnership-declined': (current, { sector }, { time }) => ({
    ...counting(current, sector, 2),
    ...touched(time),
  }),
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
