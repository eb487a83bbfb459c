// A region after its import: who may revise what it tells of itself, what is refused, and that its history gives its head.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import type { RegionContent } from '../../schemas/regionContent.ts';
import { sampleRegion } from '../../tests/support/publishedThings.ts';
import { asPartner, asPerson, asSystem, people } from '../../tests/support/samplePeople.ts';
import { anyContent, sampleContent } from '../../tests/support/sampleRegions.ts';
import { type Actor, personActor } from '../lifecycle/actor.ts';
import { decide, replay } from '../lifecycle/engine.ts';
import type { AggregateLike, Decided, Refusal } from '../lifecycle/types.ts';
import { seal } from '../seal.ts';
import { regionLifecycle } from './lifecycle.ts';
import { keptRegions } from './regionAccess.ts';

const nothingYet = regionLifecycle.blank('region-haaglanden');
const empty: RegionContent = { agenda: [] };
const salt = 'zout';

const given = (
  current: AggregateLike,
  name: string,
  actor: Actor,
  input: unknown,
  content: RegionContent = empty,
): Decided | Refusal =>
  decide(
    regionLifecycle,
    current,
    { name, input, actor, commandId: 'c'.repeat(16), requestHash: 'd'.repeat(64) },
    { facts: { content }, now: '2026-11-26T10:00:00.000Z', random: { id: 'i', secret: 's', salt } },
  );

function decided(outcome: Decided | Refusal): Decided {
  if ('code' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const came = decided(given(nothingYet, 'import', asSystem, sampleRegion));
const region = came.next;

const ofRole = (role: 'coordinator' | 'officer', where: 'haaglanden' | 'zeeland' | '*') =>
  personActor({ ...people.stranger, grants: [{ role, region: where }] });

describe('who revises a region', () => {
  const who: readonly (readonly [string, Actor, string])[] = [
    ['its coordinator', asPerson('coordinator'), 'accepted'],
    ['a coordinator of all regions', ofRole('coordinator', '*'), 'accepted'],
    ['an officer', asPerson('officer'), 'accepted'],
    ['an officer of the region', ofRole('officer', 'haaglanden'), 'accepted'],
    ['the coordinator of another region', ofRole('coordinator', 'zeeland'), 'not-found'],
    ['an officer of another region', ofRole('officer', 'zeeland'), 'not-found'],
    ['a reviewer', asPerson('reviewer1'), 'not-found'],
    ['the chair', asPerson('chair'), 'not-found'],
    ['a decider', asPerson('decider1'), 'not-found'],
    ['an applicant', asPerson('applicant'), 'not-found'],
    ['a partner', asPartner, 'not-found'],
    ['the system', asSystem, 'not-permitted'],
  ];

  it.each(who)('%s', (_who, actor, expected) => {
    const outcome = given(region, 'revise', actor, sampleContent);
    expect('code' in outcome ? outcome.code : 'accepted').toBe(expected);
  });

  it.each(who)('%s finds no region that was not recorded', (_who, actor) => {
    // The system imports, and so knows which regions are not there yet.
    expect(given(nothingYet, 'revise', actor, sampleContent)).toEqual({ code: 'not-found' });
  });

  it('nobody imports a region again: what was made of it since stays', () => {
    expect(given(region, 'import', asSystem, sampleRegion)).toMatchObject({ code: 'wrong-state' });
  });

  it('is said by role, that of the region itself first', () => {
    const both = personActor({
      ...people.officer,
      grants: [...people.officer.grants, ...people.coordinator.grants],
    });
    const by = (actor: Actor) => decided(given(region, 'revise', actor, sampleContent)).event.data['by'];
    expect([asPerson('officer'), asPerson('coordinator'), both].map(by)).toEqual([
      'officer',
      'coordinator',
      'coordinator',
    ]);
  });

  it('keeps the regions of every role, in the order of the list', () => {
    expect(
      keptRegions([
        { role: 'officer', region: 'zeeland' },
        { role: 'coordinator', region: 'drenthe' },
        { role: 'reviewer', region: '*' },
      ]),
    ).toEqual(['drenthe', 'zeeland']);
    expect(keptRegions(people.officer.grants)).toHaveLength(24);
    expect(keptRegions(people.chair.grants)).toEqual([]);
  });
});

describe('a revision is refused', () => {
  const refused = (input: RegionContent, content?: RegionContent) =>
    given(region, 'revise', asPerson('coordinator'), input, content);

  it.each<readonly [string, RegionContent]>([
    ['in an introduction', { introduction: { nl: 'Mail anna@example.nl.' }, agenda: [] }],
    ['in its translation', { introduction: { nl: 'Wij.', en: 'Mail anna@example.nl.' }, agenda: [] }],
    ['in the name of an organisation', { facilitator: { organisation: 'Anna, 06 12 34 56 78' }, agenda: [] }],
    ['in a point of the agenda', { agenda: [{ title: 'Bel 070-1234567', status: 'planned' }] }],
  ])('for personal data %s, and says which', (_where, input) => {
    expect(refused(input)).toMatchObject({
      code: 'guard',
      guard: 'personal-data',
      lacks: [{ nl: expect.stringMatching(/anna@example\.nl|\d{2}/) }],
    });
  });

  it('for the mailbox of a person, at its field', () => {
    expect(
      refused({ facilitator: { organisation: 'Duinzorg', email: 'a.devries@example.nl' }, agenda: [] }),
    ).toMatchObject({ guard: 'mailbox-of-a-person', at: '/facilitator/email' });
  });

  it('when it says what is there already, in whichever order', () => {
    const { agenda, ...rest } = sampleContent;
    expect(refused(sampleContent, { agenda, ...rest })).toMatchObject({ guard: 'nothing-changed' });
  });
});

describe('a revision leaves', () => {
  it('the salted hash of its content in the history, and the content in a row of its own', () => {
    const { event, records } = decided(given(region, 'revise', asPerson('coordinator'), sampleContent));
    expect(event.data).toEqual({ state: 'published', by: 'coordinator', content: seal(salt, sampleContent) });
    expect(JSON.stringify(event)).not.toContain('Duinzorg');
    expect(records).toEqual([{ set: 'text', name: 'revision-2', salt, body: sampleContent }]);
  });

  it('any number of versions, of which the history gives the last', () => {
    fc.assert(
      fc.property(fc.array(anyContent, { minLength: 1, maxLength: 12 }), (contents) => {
        const history: Envelope[] = [came.event];
        const texts = new Map<string, unknown>();
        let current: AggregateLike = region;
        let shown: RegionContent = empty;
        for (const content of contents) {
          const outcome = given(current, 'revise', asPerson('officer'), content, shown);
          if ('code' in outcome) {
            expect(outcome).toMatchObject({ guard: 'nothing-changed' });
            continue;
          }
          history.push(outcome.event);
          for (const one of outcome.records) if (one.set === 'text') texts.set(one.name, one.body);
          current = outcome.next;
          shown = content;
        }
        expect(replay(regionLifecycle, history)).toEqual(current);
        expect(texts.size).toBe(history.length - 1);
        expect(history.length === 1 ? empty : texts.get(`revision-${history.length}`)).toEqual(shown);
      }),
    );
  });
});
