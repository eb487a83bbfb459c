// What every system must take, the one on this machine and the deployed one alike: the journeys, and what must hold after them.
import { expect, it } from 'vitest';
import { fails, readReceipt, verify } from '../../functions/site/verify.mjs';
import { declinedByPartner, returned, supplemented, withdrawn } from '../../local/journeys/detours.ts';
import { fundJourneyOn } from '../../local/journeys/fund/fundJourney.ts';
import { smallRound } from '../../local/journeys/fund/scenario.ts';
import { smallRoundTravels } from '../../local/journeys/fund/smallRound.ts';
import { eventually, type Loket } from '../../local/journeys/loket.ts';
import { type Journey, journeyOn, mailOf } from '../../local/journeys/steps.ts';
import { strongTravels } from '../../local/journeys/strong.ts';
import { eventsOf, mailsAbout } from './history.ts';

/** Declares the journeys as tests; each asks for the system when it runs. */
export function declareJourneys(system: () => Loket): void {
  const journey = (): Journey => journeyOn(system());

  it('STRONG travels from draft to the public register, with a mail at every step', async () => {
    const run = journey();
    const { number, state, path } = await strongTravels(run);
    expect(state).toBe('published');
    expect(await eventsOf(run, number)).toEqual([
      'application-started',
      ...['partner-invited', 'partnership-confirmed', 'partner-invited', 'partnership-confirmed'],
      ...['application-submitted', 'review-opened', 'reviewers-assigned'],
      ...['review-submitted', 'review-submitted', 'review-submitted', 'review-closed'],
      ...['advice-adopted', 'decision-prepared', 'decision-released'],
      ...['summary-proposed', 'summary-approved', 'koploper-published'],
    ]);
    const page = await (await system().fetch(path)).text();
    for (const shown of [
      'STRONG (Studie Route Net Gezondheid)',
      'Woonzorgcentra Haaglanden',
      'gemeente Den Haag',
      number,
    ]) {
      expect(page).toContain(shown);
    }
    for (const hidden of ['Tineke', 'Oosterveld', 'wzh@', mailOf('aanvrager-1'), 'Duinhoven']) {
      expect(page).not.toContain(hidden);
    }
    const region = await (await system().fetch('/regios/haaglanden')).text();
    expect(region).toContain(path);
    const mails = await mailsAbout(system(), number);
    expect(mails.map(({ to }) => to).sort()).toEqual(
      [
        'wzh@example.nl',
        'gemeente@example.nl',
        ...['beoordelaar-1', 'beoordelaar-3', 'beoordelaar-4'].map(mailOf),
        // two partners answered, receipt, decision, summary, published
        ...Array.from({ length: 6 }, () => mailOf('aanvrager-1')),
      ].sort(),
    );
    const receipt = (await system().mails()).find(({ subject }) =>
      subject.startsWith(`${number}: Wij hebben uw aanvraag`),
    );
    const stated = readReceipt(new TextEncoder().encode(receipt?.text));
    for (const person of ['aanvrager-1', 'bureau-1', 'beoordelaar-1', 'besluit-1']) {
      const { body } = await run.as(person).get(`/cases/${number}/chain`);
      const lines = await verify(JSON.stringify(body), [stated]);
      expect(lines.filter(fails), person).toEqual([]);
      expect(
        lines.filter((line) => line.includes('hetzelfde')),
        person,
      ).toHaveLength(2);
    }
  });

  it('a supplement opens one field, is answered, and the way goes on', async () => {
    const run = journey();
    const number = await supplemented(run);
    expect((await eventsOf(run, number)).slice(6, 9)).toEqual([
      'supplement-requested',
      'application-supplemented',
      'review-opened',
    ]);
    expect((await run.as('bureau-1').view(number)).state).toBe('in-deliberation');
  });

  it('a returned decision is prepared anew and released by the other decider', async () => {
    const run = journey();
    const number = await returned(run);
    expect((await eventsOf(run, number)).slice(-4)).toEqual([
      'decision-prepared',
      'decision-returned',
      'decision-prepared',
      'decision-released',
    ]);
    const own = await run.as('aanvrager-1').view(number);
    expect(own).toMatchObject({ state: 'admitted', decision: { outcome: 'admit' } });
    expect(own).not.toHaveProperty('advice');
  });

  it('four requests of a round of the fund are judged, divided and decided together', async () => {
    const run = fundJourneyOn(system());
    const { requests, published } = await smallRoundTravels(run, smallRound);
    // Three million for four of a million: one of each list, then the better of the starters that are left.
    const granted = requests.filter(({ levels, category }) => category === 'scale-up' || sumOf(levels) > 18);
    expect(published.map(({ number }) => number)).toEqual(granted.map(({ number }) => number));
    for (const { number, applicant } of requests) {
      // Two partners answered, signed, receipt, hearing offered and answered, decision, and published if granted.
      const own = published.some((one) => one.number === number) ? 8 : 7;
      // The last one may still be on its way: it is waited for, and one too many is one too many.
      const mails = await eventually(`${own} mails about ${number}`, async () => {
        const all = await mailsAbout(system(), number);
        const mine = all.filter(({ to }) => to === mailOf(applicant));
        return mine.length < own ? undefined : mine;
      });
      expect(mails, number).toHaveLength(own);
      expect((await eventsOf(journey(), number)).filter((name) => name === 'decision-released')).toHaveLength(
        1,
      );
    }
  });

  it('a withdrawn application is gone for reviewers and mailed about once', async () => {
    const run = journey();
    const number = await withdrawn(run);
    expect((await run.as('beoordelaar-1').get(`/cases/${number}`)).status).toBe(404);
    const withdrawals = (await mailsAbout(system(), number)).filter(({ subject }) =>
      /ingetrokken/i.test(subject),
    );
    expect(withdrawals.filter(({ to }) => to === mailOf('aanvrager-1'))).toHaveLength(1);
  });

  it('a partner who declined stays declined, whatever the link is used for after', async () => {
    const run = journey();
    const number = await declinedByPartner(run);
    expect((await eventsOf(run, number)).filter((name) => name.startsWith('partnership'))).toEqual([
      'partnership-declined',
    ]);
  });
}

const sumOf = (levels: readonly number[]): number => levels.reduce((sum, level) => sum + level, 0);
