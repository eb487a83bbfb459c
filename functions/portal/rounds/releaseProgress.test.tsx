// While decisions of a round are prepared or released together, the page of the round says how many of how many are.
import { describe, expect, it } from 'vitest';
import type { RoundView } from '../../../schemas/roundView.ts';
import { progressOfDecisions, ReleaseProgress } from './releaseProgress.tsx';

const round = (decisions: RoundView['decisions'], progress: RoundView['progress']): RoundView => ({
  id: 'round-rif-2027-1',
  state: 'allocated',
  version: 9,
  allowed: [],
  needVersion: [],
  opensOn: '2027-01-01',
  closesOn: '2027-01-31',
  ...(decisions === undefined ? {} : { decisions }),
  ...(progress === undefined ? {} : { progress }),
});

describe('how far it is', () => {
  it('is said neither before it begins nor once all is done', () => {
    expect(progressOfDecisions(round(undefined, { allocated: 3 }))).toBeUndefined();
    expect(progressOfDecisions(round('prepared', { 'decision-prepared': 3, granted: 1 }))).toBeUndefined();
    expect(progressOfDecisions(round('released', { granted: 3, refused: 2 }))).toBeUndefined();
    expect(progressOfDecisions(round('released', {}))).toBeUndefined();
    expect(progressOfDecisions(round('released', undefined))).toBeUndefined();
  });

  it('counts as prepared what was prepared or has gone further, and as waiting what was allocated or judged negatively', () => {
    const progress = { 'judged-negative': 1, allocated: 2, 'decision-prepared': 3, granted: 4, withdrawn: 5 };
    // 3 prepared and 4 granted are done; 1 and 2 wait; who withdrew has no decision to wait for.
    expect(progressOfDecisions(round('prepared', progress))).toEqual({ done: 7, of: 10 });
  });

  it('counts as released what was decided, whatever became of it since', () => {
    const progress = {
      'decision-prepared': 2,
      granted: 1,
      refused: 1,
      'not-processed': 1,
      published: 1,
      running: 1,
      reported: 1,
      settled: 1,
      objected: 1,
      'objection-prepared': 1,
      draft: 7,
    };
    expect(progressOfDecisions(round('released', progress))).toEqual({ done: 9, of: 11 });
  });
});

describe('on the page', () => {
  const shown = (view: RoundView, renews: boolean, language: 'nl' | 'en' = 'nl') =>
    String(<ReleaseProgress language={language} view={view} renews={renews} />);
  const underWay = round('released', { 'decision-prepared': 2, granted: 3 });

  it('it is nothing when nothing is under way', () => {
    expect(shown(round('released', { granted: 3 }), true)).toBe('');
  });

  it('it is a sentence that is read out and a bar that says the same', () => {
    const html = shown(underWay, false);
    expect(html).toContain('<p role="status">3 van de 5 besluiten zijn vrijgegeven.</p>');
    expect(html).toMatch(/<progress max="5" value="3" aria-label="Besluiten onderweg"/);
    expect(shown(underWay, false, 'en')).toContain('3 of the 5 decisions are released.');
    expect(shown(round('prepared', { allocated: 1 }), false)).toContain(
      '0 van de 1 besluiten zijn voorbereid.',
    );
  });

  it('one who does not want it to renew by itself can stop it, and else looks again', () => {
    expect(shown(underWay, true)).toContain('Deze pagina vernieuwt zichzelf tot alles klaar is.');
    expect(shown(underWay, true)).toContain('>Niet vanzelf vernieuwen</a>');
    expect(shown(underWay, false)).not.toContain('vernieuwt zichzelf');
    expect(shown(underWay, false)).toContain('<a href="/zaken/rondes/round-rif-2027-1">Opnieuw kijken</a>');
  });
});
