// After a no: coming back with what is new, or asking others to look again.
import {
  advised,
  applicant,
  applicantMail,
  decided,
  judged,
  onDay,
  reviewed,
  submitted,
} from './shortcuts.ts';
import type { Journey } from './steps.ts';

/** Deferred; on the day the decision names the project comes back as a new case, which asks what is new. */
export async function deferredAndBack(journey: Journey): Promise<string> {
  const first = await submitted(journey);
  await judged(journey, first, 'defer');
  const own = journey.as(applicant);
  const { decision } = await own.view(first);
  await journey.step(applicant, 'wil meteen terugkomen, en leest vanaf wanneer dat kan', async () => {
    const early = await own.command(first, 're-enter', {});
    if (early.body.guard !== 'too-early-to-re-enter') throw new Error(`too early: ${JSON.stringify(early)}`);
  });
  await onDay(journey, decision?.reenterFrom ?? '', 'opnieuw aanmelden kan', [applicantMail]);
  let second = '';
  await journey.step(applicant, 'meldt het project opnieuw aan', async () => {
    await own.act(first, 're-enter', {});
    second = (await own.view(first)).followedBy ?? '';
  });
  journey.about(second);
  await journey.step(
    applicant,
    `vertelt in ${second} wat er nieuw is, en dient in`,
    async () => {
      const { form, follows, findings } = await own.view(second);
      if (follows !== first || !findings.some(({ code }) => code === 'missing-what-is-new'))
        throw new Error('the new case does not ask what is new');
      const whatIsNew = 'Een heel schooljaar met veertig studenten.';
      await own.save(second, { ...form?.content, whatIsNew }, form?.etag ?? '');
      await own.handIn(second, 'submit');
    },
    [applicantMail],
  );
  return second;
}

/** Declined; other reviewers and another decider look again, and admit. */
export async function reconsidered(journey: Journey): Promise<string> {
  const number = await submitted(journey);
  await judged(journey, number, 'decline');
  const own = journey.as(applicant);
  await journey.step(
    applicant,
    'vraagt om heroverweging',
    () =>
      own.act(number, 'request-reconsideration', {
        grounds: 'De resultaten van het laatste jaar zijn niet gewogen.',
      }),
    [applicantMail],
  );
  const officer = journey.as('bureau-1');
  await journey.step(officer.person, 'kan niet dezelfde beoordelaars toewijzen', async () => {
    const refused = await officer.command(number, 'assign-reviewers', {
      reviewers: [journey.loket.personId('beoordelaar-1')],
    });
    if (refused.body.guard !== 'reviewed-before') throw new Error(`not refused: ${JSON.stringify(refused)}`);
  });
  await reviewed(journey, number, ['beoordelaar-2', 'beoordelaar-5', 'beoordelaar-6']);
  await advised(journey, number, 'admit');
  await journey.step('besluit-1', 'mag niet opnieuw voorbereiden', async () => {
    const first = journey.as('besluit-1');
    const { version } = await first.view(number);
    const refused = await first.command(
      number,
      'prepare-decision',
      { outcome: 'admit', reason: 'Toch toelaten.' },
      { ifMatch: String(version) },
    );
    if (refused.body.guard !== 'prepared-before') throw new Error(`not refused: ${JSON.stringify(refused)}`);
  });
  await decided(journey, number, 'admit', ['besluit-2', 'besluit-1']);
  return number;
}
