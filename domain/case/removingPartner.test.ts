// A partner is removed from a draft: it counts no longer, its link answers nothing any more, and what did not reach it is no task.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KoploperCommand } from '../../schemas/commands/koploper.ts';
import type { Partner } from '../../schemas/partner.ts';
import { asPartner, asPerson, asSystem, invitedPartner } from '../../tests/support/samplePeople.ts';
import { nothingYet, step, tryStep, type Walked } from '../../tests/support/sampleWays.ts';
import type { Actor } from '../lifecycle/actor.ts';

const applicant = asPerson('applicant');
const begun = step(nothingYet, applicant, 'start');
const invited = step(begun, applicant, 'invite-partner');
const removed = { ...invitedPartner, status: 'removed' } as const;

/** The same partner, as it stands by now. */
function stepWith(walked: Walked, actor: Actor, command: KoploperCommand, status: Partner['status']): Walked {
  const decided = tryStep(walked, actor, command, undefined, { partner: { ...invitedPartner, status } });
  if ('code' in decided) throw new Error(`${command}: ${decided.code}`);
  return { current: decided.next as Walked['current'], history: [...walked.history, decided.event] };
}

it.each(['invited', 'confirmed', 'declined'] as const)('whatever it answered: %s', (status) => {
  const partner = { ...invitedPartner, status };
  const decided = tryStep(invited, applicant, 'remove-partner', undefined, { partner });
  if ('code' in decided) throw new Error(decided.code);
  expect(decided.event.data).toMatchObject({ partner: partner.id, was: status });
  expect(decided.records).toMatchObject([{ set: 'partner-changed', partner: { status: 'removed' } }]);
});

it.each(['confirm-partnership', 'decline-partnership'] as const)('after which %s says so', (answer) => {
  expect(tryStep(invited, asPartner, answer, undefined, { partner: removed })).toMatchObject({
    guard: 'partner-removed',
  });
});

it('once: a second time, and another partner, are not in the application', () => {
  for (const partner of [removed, undefined])
    expect(tryStep(invited, applicant, 'remove-partner', undefined, { partner })).toMatchObject({
      guard: 'no-such-partner',
      at: '/partner',
    });
});

it('with what did not reach it: that is no task any more, nor what comes back after it', () => {
  const notice = { notice: 2, template: 'partner-invitation', receiver: invitedPartner.id, cause: 'bounce' };
  const bounced = step(invited, asSystem, 'record-undelivered', notice);
  expect(bounced.current.undelivered).toHaveLength(1);
  const gone = step(bounced, applicant, 'remove-partner');
  expect(gone.current.undelivered).toBeUndefined();
  const after = { ...notice, notice: gone.current.version, template: 'partner-removal' };
  expect(tryStep(gone, asSystem, 'record-undelivered', after, { holder: removed })).toMatchObject({
    guard: 'partner-removed',
  });
});

it('and is not counted: the case has as many of each as its partners say', () => {
  const act = fc.constantFrom('invite', 'confirm', 'decline', 'remove');
  fc.assert(
    fc.property(fc.array(fc.record({ act, which: fc.nat() }), { maxLength: 30 }), (acts) => {
      let walked = begun;
      const partners: Partner['status'][] = [];
      for (const { act: one, which } of acts) {
        const place = which % Math.max(1, partners.length);
        const status = partners[place] ?? 'removed';
        if (one === 'invite') {
          walked = stepWith(walked, applicant, 'invite-partner', status);
          partners.push('invited');
        } else if (one === 'remove' && status !== 'removed') {
          walked = stepWith(walked, applicant, 'remove-partner', status);
          partners[place] = 'removed';
        } else if (status === 'invited') {
          const confirms = one === 'confirm';
          const command = confirms ? 'confirm-partnership' : 'decline-partnership';
          walked = stepWith(walked, asPartner, command, status);
          partners[place] = confirms ? 'confirmed' : 'declined';
        }
      }
      const count = (status: Partner['status']) => partners.filter((one) => one === status).length;
      expect(walked.current.partners?.[invitedPartner.sector] ?? [0, 0, 0]).toEqual([
        partners.length - count('removed'),
        count('confirmed'),
        count('declined'),
      ]);
    }),
  );
});
