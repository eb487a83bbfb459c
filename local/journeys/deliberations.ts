// What can come up while a case is judged: somebody has an interest, or the committee has a question.
import { addDays } from '../../domain/clock/days.ts';
import { eventually } from './loket.ts';
import {
  advised,
  applicant,
  applicantMail,
  decided,
  drafted,
  openReview,
  reviewed,
  submitted,
  todayOf,
} from './shortcuts.ts';
import { type Journey, mailOf } from './steps.ts';

/** One reviewer works at a partner and is barred; another declares an interest, and the case is gone for them. */
export async function conflicted(journey: Journey): Promise<string> {
  const number = await drafted(journey);
  await journey.step(
    applicant,
    'nodigt Ziekenhuis De Esdoorn uit als partner',
    () =>
      journey.as(applicant).act(number, 'invite-partner', {
        name: 'Ziekenhuis De Esdoorn',
        sector: 'care',
        role: 'Biedt leerplekken.',
        contactEmail: 'esdoorn@example.nl',
        language: 'nl',
      }),
    ['esdoorn@example.nl'],
  );
  await journey.step(applicant, 'dient in', () => journey.as(applicant).handIn(number, 'submit'), [
    applicantMail,
  ]);
  await openReview(journey, number);
  const officer = journey.as('bureau-1');
  await journey.step(
    officer.person,
    'kan beoordelaar-1 niet toewijzen: die werkt bij een partner',
    async () => {
      const refused = await officer.command(number, 'assign-reviewers', {
        reviewers: [journey.loket.personId('beoordelaar-1')],
      });
      if (refused.body.guard !== 'reviewer-in-conflict')
        throw new Error(`expected a conflict: ${JSON.stringify(refused)}`);
    },
  );
  await journey.step(
    officer.person,
    'wijst beoordelaar-3 toe',
    () => officer.act(number, 'assign-reviewers', { reviewers: [journey.loket.personId('beoordelaar-3')] }),
    [mailOf('beoordelaar-3')],
  );
  const reviewer = journey.as('beoordelaar-3');
  await journey.step(
    reviewer.person,
    'meldt een belang: de zaak bestaat voor deze persoon niet meer',
    async () => {
      await reviewer.act(number, 'declare-conflict', { reason: 'Een familielid werkt in het project.' });
      const { status } = await reviewer.get(`/cases/${number}`);
      if (status !== 404) throw new Error(`the case still exists for ${reviewer.person}: ${status}`);
      await eventually('an empty queue', async () => {
        const { items } = await reviewer.list('view=queue&queue=reviewer');
        return items.some((item) => item.number === number) ? undefined : true;
      });
    },
  );
  await reviewed(journey, number, ['beoordelaar-2', 'beoordelaar-4', 'beoordelaar-5']);
  return number;
}

/** The chair asks once, the applicant answers, and the advice follows. */
export async function clarified(journey: Journey): Promise<string> {
  const number = await submitted(journey);
  await openReview(journey, number);
  await reviewed(journey, number, ['beoordelaar-1', 'beoordelaar-3', 'beoordelaar-4']);
  const chair = journey.as('voorzitter-1');
  const due = addDays(await todayOf(journey, number), 14);
  await journey.step(
    chair.person,
    'vraagt om een toelichting',
    () => chair.act(number, 'ask-clarification', { question: 'Hoeveel studenten bleven in de zorg?', due }),
    [applicantMail],
  );
  await journey.step(
    applicant,
    'antwoordt',
    () => journey.as(applicant).act(number, 'answer-clarification', { answer: 'Zeventien van de twintig.' }),
    [applicantMail],
  );
  await advised(journey, number, 'admit');
  await decided(journey, number, 'admit');
  return number;
}
