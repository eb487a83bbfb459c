// The journeys that stall, bounce, come back, are disputed, corrected or ended. One after the other: where days pass, the
// calendar runs for every case of the system.
import { expect, it } from 'vitest';
import { askedAfterAYear, retracted } from '../../local/journeys/afterPublication.ts';
import { deferredAndBack, reconsidered } from '../../local/journeys/afterwards.ts';
import { clarified, conflicted } from '../../local/journeys/deliberations.ts';
import type { Loket } from '../../local/journeys/loket.ts';
import { erased, nominated } from '../../local/journeys/persons.ts';
import { applicant, applicantMail } from '../../local/journeys/shortcuts.ts';
import { type Journey, journeyOn, mailOf } from '../../local/journeys/steps.ts';
import { bounced, notProcessed } from '../../local/journeys/supplements.ts';
import { eventsOf, mailsAbout } from './history.ts';

export function declareDetours(system: () => Loket): void {
  const journey = (): Journey => journeyOn(system());

  it('an application that stays incomplete is not processed, after two reminders, by two officers', async () => {
    const run = journey();
    const number = await notProcessed(run);
    expect((await eventsOf(run, number)).slice(-6)).toEqual([
      'supplement-requested',
      'reminder-issued',
      'reminder-issued',
      'term-expired',
      'not-processing-proposed',
      'application-not-processed',
    ]);
    expect((await run.as(applicant).view(number)).state).toBe('not-processed');
  });

  it('a notice that bounces in the middle of a supplement lets no term run out, and gives it anew', async () => {
    const run = journey();
    const number = await bounced(run);
    const events = await eventsOf(run, number);
    expect(events).toContain('notice-undelivered');
    expect(events).toContain('notice-resolved');
    expect(events).not.toContain('term-expired');
    expect(events.at(-1)).toBe('application-supplemented');
    expect(await run.as('bureau-1').view(number)).not.toHaveProperty('undelivered');
  });

  it('for whoever declares a conflict of interest the case does not exist any more, and no mail comes', async () => {
    const run = journey();
    const number = await conflicted(run);
    for (const path of ['', '/form', '/clock', '/events', '/chain', '/personal-data']) {
      expect((await run.as('beoordelaar-3').get(`/cases/${number}${path}`)).status, path).toBe(404);
    }
    const before = await mailsAbout(system(), number);
    expect(before.filter(({ to }) => to === mailOf('beoordelaar-3'))).toHaveLength(1);
    expect(before.some(({ to }) => to === mailOf('beoordelaar-1'))).toBe(false);
    expect((await run.as('bureau-1').view(number)).state).toBe('in-deliberation');
  });

  it('the committee asks once, the applicant answers, and the advice follows', async () => {
    const run = journey();
    const number = await clarified(run);
    expect((await eventsOf(run, number)).slice(-5)).toEqual([
      'clarification-asked',
      'clarification-answered',
      'advice-adopted',
      'decision-prepared',
      'decision-released',
    ]);
  });

  it('a deferred project comes back as a new case that tells what is new', async () => {
    const run = journey();
    const second = await deferredAndBack(run);
    const { follows = '', state } = await run.as(applicant).view(second);
    expect(state).toBe('submitted');
    expect((await eventsOf(run, follows)).slice(-3)).toEqual([
      'decision-released',
      'reentry-opened',
      'project-re-entered',
    ]);
    expect(await eventsOf(run, second)).toEqual(['application-started', 'application-submitted']);
  });

  it('a declined project is looked at again by other reviewers and another preparing decider', async () => {
    const run = journey();
    const number = await reconsidered(run);
    const events = await eventsOf(run, number);
    expect(events.filter((name) => name === 'decision-released')).toHaveLength(2);
    expect(await run.as(applicant).view(number)).toMatchObject({
      state: 'admitted',
      reconsideration: { late: false, was: 'declined' },
    });
  });

  it('after a year the project is asked whether all still holds, and answers with a new version', async () => {
    const run = journey();
    const number = await askedAfterAYear(run);
    expect((await eventsOf(run, number)).slice(-6)).toEqual([
      'koploper-published',
      'confirmation-asked',
      'reminder-issued',
      'revision-proposed',
      'revision-published',
      'koploper-confirmed',
    ]);
  });

  it('a retracted koploper is gone from every list, and its page and feed say so', async () => {
    const run = journey();
    const { number, path, name } = await retracted(run);
    const page = await system().fetch(path);
    expect(page.status).toBe(410);
    expect(await page.text()).toMatch(/teruggetrokken/i);
    const feed = await (await system().fetch('/koplopers.atom')).text();
    expect(feed).toContain(path);
    expect(feed).not.toContain(name);
    expect((await eventsOf(run, number)).at(-1)).toBe('koploper-retracted');
  });

  it('a person is erased from a case, and its chain still holds', async () => {
    const run = journey();
    const number = await erased(run);
    expect((await eventsOf(run, number)).at(-1)).toBe('personal-data-erased');
    expect(await run.as('bureau-1').view(number)).not.toHaveProperty('contact');
    const { body } = await run.as('bureau-1').get(`/cases/${number}/chain`);
    expect(JSON.stringify(body)).not.toContain(applicantMail);
  });

  it('a nominated project accepts by the link in its mail, once', async () => {
    const run = journey();
    const number = await nominated(run);
    expect(await eventsOf(run, number)).toEqual(['project-nominated', 'nomination-accepted']);
    expect((await run.as('aanvrager-1').view(number)).state).toBe('draft');
  });
}
