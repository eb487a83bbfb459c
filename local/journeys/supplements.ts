// When a supplement does not come: the term runs out, or the request never arrived.
import { addDays } from '../../domain/clock/days.ts';
import { eventually } from './loket.ts';
import { applicant, applicantMail, onDay, submitted, supplementAsked } from './shortcuts.ts';
import { type Journey, mailOf } from './steps.ts';

/** Asked, reminded twice, not answered: one officer proposes not to process, another confirms. */
export async function notProcessed(journey: Journey): Promise<string> {
  const number = await submitted(journey);
  const due = await supplementAsked(journey, number);
  await onDay(journey, addDays(due, -14), 'herinnering, nog 14 dagen', [applicantMail]);
  await onDay(journey, addDays(due, -5), 'herinnering, nog 5 dagen', [applicantMail]);
  await onDay(journey, addDays(due, 1), 'de termijn is ongebruikt voorbij', [applicantMail]);
  const [first, second] = [journey.as('bureau-1'), journey.as('bureau-2')];
  await journey.step(first.person, 'stelt voor de aanvraag niet te behandelen', () =>
    first.act(number, 'propose-not-processing', {
      reason: 'De gevraagde onderbouwing van de resultaten is niet gekomen.',
    }),
  );
  await journey.step(second.person, 'bevestigt het', () => second.act(number, 'confirm-not-processing', {}), [
    applicantMail,
  ]);
  return number;
}

const wrongAddress = 'onbestelbaar-ruben@example.nl';

/** The request for a supplement bounces: no term runs out, the office sends it anew, and the applicant gets the whole term. */
export async function bounced(journey: Journey): Promise<string> {
  const number = await submitted(journey);
  const [own, officer] = [journey.as(applicant), journey.as('bureau-1')];
  await journey.step(applicant, `wijzigt het mailadres, met een fout: ${wrongAddress}`, () =>
    own.act(number, 'change-contact', { name: 'Ruben Achterkamp', email: wrongAddress, language: 'nl' }),
  );
  const due = await supplementAsked(journey, number, [wrongAddress]);
  await journey.step('de post', 'brengt het bericht terug: onbestelbaar', async () => {
    await journey.loket.bounce(wrongAddress);
    await eventually('the bounce on the case', async () =>
      (await officer.view(number)).undelivered?.some(({ template }) => template === 'supplement-request')
        ? true
        : undefined,
    );
  });
  await onDay(journey, addDays(due, 1), 'er verstrijkt niets, want het bericht kwam niet aan');
  for (const { notice, receiver, template } of (await officer.view(number)).undelivered ?? []) {
    await journey.step(
      officer.person,
      `stuurt ‘${template}’ naar het goede adres`,
      () =>
        officer.act(number, 'resolve-undelivered', {
          notice,
          receiver,
          by: 'mail',
          email: mailOf(applicant),
        }),
      [mailOf(applicant)],
    );
  }
  await journey.step(
    applicant,
    'vult alsnog aan',
    async () => {
      const { form } = await own.view(number);
      const results = [
        { what: 'Twintig studenten leerden in de wijk.', evidence: 'Register van de school.' },
      ];
      await own.save(number, { ...form?.content, results }, form?.etag ?? '');
      await own.handIn(number, 'supplement');
    },
    [mailOf(applicant)],
  );
  return number;
}
