// Terms day by day, as a page shows them; counted by hand. That the days always add up is proved in everyDay.test.ts.
import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.ts';
import { dayByDay } from './dayByDay.ts';
import type { Term } from './term.ts';

/** `days` a length, `*` the last day for the decision, `|` before what has not passed. */
const shown = (term: Term, today: string): readonly string[] =>
  dayByDay(clockAt(term, today)).map(
    ({ from, to, counts, dayFrom, dayTo, passed, due, why }) =>
      `${passed ? '' : '| '}${from} ${to} ${counts ? `${dayFrom}-${dayTo}` : `still at ${dayTo}`}${due ? ' *' : ''} ${why.nl}`,
  );

const ofTheFund: Term = { startedOn: '2027-01-31', days: 112, stops: [] };

describe('a term day by day', () => {
  it('asked on 1 March and answered on 10 March stands still for eight days', () => {
    const asked = { ...ofTheFund, stops: [{ askedOn: '2027-03-01', answeredOn: '2027-03-10' }] };
    expect(shown(asked, '2027-03-15')).toEqual([
      '2027-02-01 2027-03-01 1-29 telt mee',
      '2027-03-02 2027-03-09 still at 29 aanvulling gevraagd op 1 maart 2027',
      '2027-03-10 2027-03-15 30-35 telt mee',
      '| 2027-03-16 2027-05-30 36-111 telt mee',
      '| 2027-05-31 2027-05-31 112-112 * laatste dag voor het besluit',
    ]);
  });

  it('standing still: what is left follows as if the answer came tomorrow', () => {
    const open = { ...ofTheFund, stops: [{ askedOn: '2027-05-20' }] };
    expect(shown(open, '2027-05-22')).toEqual([
      '2027-02-01 2027-05-20 1-109 telt mee',
      '2027-05-21 2027-05-22 still at 109 aanvulling gevraagd op 20 mei 2027',
      '| 2027-05-23 2027-05-24 110-111 telt mee',
      '| 2027-05-25 2027-05-25 112-112 * laatste dag voor het besluit',
    ]);
  });

  it('made longer, announced later, and late', () => {
    const reason = { nl: 'aanvraag aangepast', en: 'request amended' };
    const longer: Term = {
      ...ofTheFund,
      extensions: [{ on: '2027-04-01', days: 28, reason }],
      until: '2027-06-30',
    };
    expect(shown(longer, '2027-07-02')).toEqual([
      '2027-02-01 2027-05-23 1-112 telt mee',
      '2027-05-24 2027-06-20 113-140 verlengd: aanvraag aangepast',
      '2027-06-21 2027-06-29 141-149 later besluit aangekondigd',
      '2027-06-30 2027-06-30 150-150 * laatste dag voor het besluit',
      '2027-07-01 2027-07-02 151-152 te laat',
    ]);
  });

  it('before the round has closed lies wholly ahead, and after the decision ends with it', () => {
    expect(shown(ofTheFund, '2027-01-10')).toEqual([
      '| 2027-02-01 2027-05-22 1-111 telt mee',
      '| 2027-05-23 2027-05-23 112-112 * laatste dag voor het besluit',
    ]);
    expect(shown({ ...ofTheFund, endedOn: '2027-05-01' }, '2028-01-01')).toEqual([
      '2027-02-01 2027-05-01 1-90 telt mee',
    ]);
    expect(shown({ ...ofTheFund, endedOn: '2027-01-31' }, '2028-01-01')).toEqual([]);
  });
});
