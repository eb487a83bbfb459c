// A granted project runs its four years, reports, and is settled.
import { addDays } from '../../../domain/clock/days.ts';
import { periodEnds, progressReportDue } from '../../../domain/clock/period.ts';
import { rif20242027 } from '../../../schemas/regulations/rif-2024-2027.ts';
import type { MovableDate } from '../loket.ts';
import type { Begun, FundJourney } from './fundJourney.ts';

const years = 4;

/** With one reminder on the way: fourteen days before the report on the progress is due. */
export async function runAndSettle(
  journey: FundJourney,
  { number, applicant, subsidy }: Begun,
  date: MovableDate,
): Promise<void> {
  const own = journey.as(applicant);
  const period = { startsOn: date.today(), years };
  await own.act(number, 'start-project', { startsOn: period.startsOn });
  const reportDue = progressReportDue(period, rif20242027.reports.progressWeeksBeforeHalf.value);
  journey.tell(`${number} begint op ${period.startsOn}; de datum gaat naar ${addDays(reportDue, -10)}`);
  await date.to(addDays(reportDue, -10));
  await own.act(number, 'report-progress', { report: 'Twee lichtingen studenten zijn begonnen.' });
  const over = addDays(periodEnds(period), 1);
  journey.tell(`${number} heeft de voortgang gemeld; de datum gaat naar ${over}`);
  await date.to(over);
  const spent = subsidy - 50_000_00;
  await own.act(number, 'report-final', { report: 'Het project is afgerond zoals gepland.', spent });
  await journey.as('bureau-1').act(number, 'settle', {
    amount: spent,
    reason: 'Niet alle subsidie was nodig.',
  });
  journey.tell(`${number} is vastgesteld op minder dan verleend, want niet alles was nodig`);
}
