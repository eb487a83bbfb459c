// What the clock says in each of its positions, in both languages.
import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.ts';
import { clockSentence } from './sentence.ts';
import type { Extension, Stop, StopReason, Term } from './term.ts';

const term: Term = { startedOn: '2026-02-20', days: 56, stops: [] };
const answered: Stop = { askedOn: '2026-03-01', answeredOn: '2026-03-11' };
const says = (today: string, more: Partial<Term> = {}) => clockSentence(clockAt({ ...term, ...more }, today));

describe('the sentence of a clock', () => {
  it.each<[string, string, Partial<Term>, string, string]>([
    [
      'on the day the term starts',
      '2026-02-20',
      {},
      'De termijn is 56 dagen. Besluit uiterlijk op 17 april 2026.',
      'The term is 56 days. Decision by 17 April 2026 at the latest.',
    ],
    [
      'on its way',
      '2026-02-21',
      {},
      'Dag 1 van 56. Besluit uiterlijk op 17 april 2026.',
      'Day 1 of 56. Decision by 17 April 2026 at the latest.',
    ],
    [
      'after it stood still',
      '2026-04-11',
      { stops: [answered] },
      'Dag 41 van 56, 9 dagen opgeschort (aanvulling gevraagd op 1 maart 2026). Besluit uiterlijk op 26 april 2026.',
      'Day 41 of 56, suspended for 9 days (supplement requested on 1 March 2026). Decision by 26 April 2026 at the latest.',
    ],
    [
      'after it stood still twice, once for a day; what stopped nothing is not named',
      '2026-04-12',
      {
        stops: [
          answered,
          { askedOn: '2026-03-20', answeredOn: '2026-03-22' },
          { askedOn: '2026-03-25', answeredOn: '2026-03-25' },
        ],
      },
      'Dag 41 van 56, 10 dagen opgeschort (aanvulling gevraagd op 1 maart 2026 en 20 maart 2026). Besluit uiterlijk op 27 april 2026.',
      'Day 41 of 56, suspended for 10 days (supplement requested on 1 March 2026 and 20 March 2026). Decision by 27 April 2026 at the latest.',
    ],
    [
      'on the day a supplement is asked for',
      '2026-03-01',
      { stops: [answered] },
      'Dag 9 van 56. Vanaf 2 maart 2026 staat de termijn stil, tot de gevraagde aanvulling er is. Daarna zijn er nog 47 dagen voor het besluit.',
      'Day 9 of 56. From 2 March 2026 the term stands still, until the requested supplement arrives. After that, 47 days are left for the decision.',
    ],
    [
      'while it stands still, one day before its end',
      '2026-04-17',
      { stops: [{ askedOn: '2026-04-16' }] },
      'Dag 55 van 56, 1 dag opgeschort (aanvulling gevraagd op 16 april 2026). De termijn staat stil sinds 17 april 2026, tot de gevraagde aanvulling er is. Daarna is er nog 1 dag voor het besluit.',
      'Day 55 of 56, suspended for 1 day (supplement requested on 16 April 2026). The term has stood still since 17 April 2026, until the requested supplement arrives. After that, 1 day is left for the decision.',
    ],
    [
      'asked on the last day, when nothing can stand still any more',
      '2026-04-17',
      { stops: [{ askedOn: '2026-04-17' }] },
      'Dag 56 van 56. Besluit uiterlijk op 17 april 2026.',
      'Day 56 of 56. Decision by 17 April 2026 at the latest.',
    ],
    [
      'with a delay announced',
      '2026-04-01',
      { until: '2026-05-15' },
      'Dag 40 van 56. Wij hebben laten weten dat het later wordt. Besluit uiterlijk op 15 mei 2026.',
      'Day 40 of 56. We have announced a delay. Decision by 15 May 2026 at the latest.',
    ],
    [
      'within that delay',
      '2026-05-01',
      { until: '2026-05-15' },
      'De termijn van 56 dagen is voorbij. Wij hebben laten weten dat het later wordt. Besluit uiterlijk op 15 mei 2026.',
      'The term of 56 days is over. We have announced a delay. Decision by 15 May 2026 at the latest.',
    ],
    [
      'late by a day',
      '2026-04-18',
      {},
      'Het besluit is 1 dag te laat: het moest er uiterlijk op 17 april 2026 zijn. De termijn is 56 dagen.',
      'The decision is 1 day late: it was due by 17 April 2026 at the latest. The term is 56 days.',
    ],
    [
      'late after it stood still',
      '2026-05-01',
      { stops: [answered] },
      'Het besluit is 5 dagen te laat: het moest er uiterlijk op 26 april 2026 zijn. De termijn is 56 dagen, 9 dagen opgeschort (aanvulling gevraagd op 1 maart 2026).',
      'The decision is 5 days late: it was due by 26 April 2026 at the latest. The term is 56 days, suspended for 9 days (supplement requested on 1 March 2026).',
    ],
    [
      'decided in time, and read long after',
      '2027-01-01',
      { stops: [answered], endedOn: '2026-04-20' },
      'Besloten op 20 april 2026, op dag 50 van 56, 9 dagen opgeschort (aanvulling gevraagd op 1 maart 2026). Dat was op tijd.',
      'Decided on 20 April 2026, on day 50 of 56, suspended for 9 days (supplement requested on 1 March 2026). That was in time.',
    ],
    [
      'decided within the delay',
      '2026-05-10',
      { until: '2026-05-15', endedOn: '2026-05-10' },
      'Besloten op 10 mei 2026, op dag 79; de termijn is 56 dagen. Dat was op tijd: wij hadden laten weten dat het uiterlijk op 15 mei 2026 zou zijn.',
      'Decided on 10 May 2026, on day 79; the term is 56 days. That was in time: we had announced it for 15 May 2026 at the latest.',
    ],
    [
      'decided late',
      '2026-05-10',
      { endedOn: '2026-04-20' },
      'Besloten op 20 april 2026, op dag 59; de termijn is 56 dagen. Dat was 3 dagen te laat: het besluit moest er uiterlijk op 17 april 2026 zijn.',
      'Decided on 20 April 2026, on day 59; the term is 56 days. That was 3 days late: the decision was due by 17 April 2026 at the latest.',
    ],
  ])('%s', (_position, today, more, nl, en) => {
    expect(says(today, more)).toEqual({ nl, en });
  });
});

/** Sixteen weeks from the day a round closed, and four more because the request was amended. */
const ofTheFund: Term = { startedOn: '2027-01-31', days: 112, stops: [] };
const amended: Extension = {
  on: '2027-04-01',
  days: 28,
  reason: { nl: 'aanvraag aangepast', en: 'request amended' },
};
const hearing: StopReason = {
  asked: { nl: 'hoorzitting aangeboden', en: 'hearing offered' },
  until: { nl: 'de hoorzitting is gehouden', en: 'the hearing has been held' },
};

describe('the sentence of a term with more than supplements', () => {
  it.each<[string, string, Partial<Term>, string, string]>([
    [
      'before the round has closed',
      '2027-01-12',
      { stops: [{ askedOn: '2027-01-12' }] },
      'De termijn begint op 1 februari 2027 en is 112 dagen. Besluit uiterlijk op 23 mei 2027.',
      'The term begins on 1 February 2027 and is 112 days. Decision by 23 May 2027 at the latest.',
    ],
    [
      'on the day it closes, with a request from before that is still open',
      '2027-01-31',
      { stops: [{ askedOn: '2027-01-12' }] },
      'De termijn is 112 dagen. Vanaf 1 februari 2027 staat de termijn stil, tot de gevraagde aanvulling er is. Daarna zijn er nog 112 dagen voor het besluit.',
      'The term is 112 days. From 1 February 2027 the term stands still, until the requested supplement arrives. After that, 112 days are left for the decision.',
    ],
    [
      'on the day before the term was made longer',
      '2027-03-31',
      { extensions: [amended] },
      'Dag 59 van 112. Besluit uiterlijk op 23 mei 2027.',
      'Day 59 of 112. Decision by 23 May 2027 at the latest.',
    ],
    [
      'made longer',
      '2027-04-01',
      { extensions: [amended] },
      'Dag 60 van 140, met 28 dagen verlengd (aanvraag aangepast). Besluit uiterlijk op 20 juni 2027.',
      'Day 60 of 140, extended by 28 days (request amended). Decision by 20 June 2027 at the latest.',
    ],
    [
      'made longer after it had run out: nothing',
      '2027-05-25',
      { extensions: [{ ...amended, on: '2027-05-24' }] },
      'Het besluit is 2 dagen te laat: het moest er uiterlijk op 23 mei 2027 zijn. De termijn is 112 dagen.',
      'The decision is 2 days late: it was due by 23 May 2027 at the latest. The term is 112 days.',
    ],
    [
      'made longer twice, and stood still for two reasons',
      '2027-05-01',
      {
        extensions: [
          amended,
          { on: '2027-04-20', days: 1, reason: { nl: 'nogmaals aangepast', en: 'amended again' } },
        ],
        stops: [
          { askedOn: '2027-03-01', answeredOn: '2027-03-10' },
          { askedOn: '2027-04-05', answeredOn: '2027-04-08', reason: hearing },
        ],
      },
      'Dag 80 van 141, met 29 dagen verlengd (aanvraag aangepast; nogmaals aangepast), 10 dagen opgeschort (aanvulling gevraagd op 1 maart 2027; hoorzitting aangeboden op 5 april 2027). Besluit uiterlijk op 1 juli 2027.',
      'Day 80 of 141, extended by 29 days (request amended; amended again), suspended for 10 days (supplement requested on 1 March 2027; hearing offered on 5 April 2027). Decision by 1 July 2027 at the latest.',
    ],
    [
      'while it stands still for a reason of its own',
      '2027-03-03',
      { stops: [{ askedOn: '2027-03-01', reason: hearing }] },
      'Dag 29 van 112, 2 dagen opgeschort (hoorzitting aangeboden op 1 maart 2027). De termijn staat stil sinds 2 maart 2027, tot de hoorzitting is gehouden. Daarna zijn er nog 83 dagen voor het besluit.',
      'Day 29 of 112, suspended for 2 days (hearing offered on 1 March 2027). The term has stood still since 2 March 2027, until the hearing has been held. After that, 83 days are left for the decision.',
    ],
    [
      'decided after it was made longer',
      '2027-08-01',
      { extensions: [amended], endedOn: '2027-06-20' },
      'Besloten op 20 juni 2027, op dag 140 van 140, met 28 dagen verlengd (aanvraag aangepast). Dat was op tijd.',
      'Decided on 20 June 2027, on day 140 of 140, extended by 28 days (request amended). That was in time.',
    ],
  ])('%s', (_position, today, more, nl, en) => {
    expect(clockSentence(clockAt({ ...ofTheFund, ...more }, today))).toEqual({ nl, en });
  });
});
