// What is public stays true: the yearly question, a new version, and taking something back.
import { addDays, addMonths } from '../../domain/clock/days.ts';
import { eventually } from './loket.ts';
import { applicant, applicantMail, onDay, pageWith, published, todayOf } from './shortcuts.ts';
import type { Journey } from './steps.ts';

/** A year later: "klopt dit nog?", two reminders, a new version, and yes. */
export async function askedAfterAYear(journey: Journey): Promise<string> {
  const { number, path } = await published(journey);
  const asked = addMonths(await todayOf(journey, number), 12);
  await onDay(journey, asked, 'klopt dit nog?', [applicantMail]);
  const own = journey.as(applicant);
  const { confirmationDue = '' } = await own.view(number);
  await onDay(journey, addDays(confirmationDue, -14), 'herinnering, nog 14 dagen', [applicantMail]);
  const { form } = await own.view(number);
  const { name = '', results = [] } = form?.content ?? {};
  await journey.step(
    applicant,
    'stelt een nieuwe versie voor',
    () =>
      own.act(number, 'propose-revision', {
        revision: {
          name,
          summary: { nl: 'Veertig studenten leren in de wijk.', en: 'Forty students learn locally.' },
          results,
          themes: ['Leren in de praktijk'],
          educationLevels: ['mbo', 'hbo'],
        },
      }),
    [applicantMail],
  );
  const officer = journey.as('bureau-1');
  await journey.step(officer.person, 'publiceert die', () => officer.act(number, 'publish-revision', {}), [
    applicantMail,
  ]);
  await journey.step(applicant, 'bevestigt dat alles klopt', () => own.act(number, 'confirm-current', {}), [
    applicantMail,
  ]);
  await onDay(journey, addDays(confirmationDue, -5), 'geen herinnering meer: het antwoord is er');
  await eventually('the new version on the public page', async () => {
    const page = await pageWith(journey, path, 200);
    return page.includes('Veertig studenten leren in de wijk.') ? true : undefined;
  });
  return number;
}

/** Retracted: the page and the feed say so, and nothing of its content is left. */
export async function retracted(journey: Journey): Promise<{ number: string; path: string; name: string }> {
  const { number, path } = await published(journey);
  const officer = journey.as('bureau-1');
  const { title: name = '' } = await officer.view(number);
  await journey.step(
    officer.person,
    'trekt de koploper terug uit het register',
    () => officer.act(number, 'retract', { reason: 'De partners zijn met het project gestopt.' }),
    [applicantMail],
  );
  await journey.step('iedereen', 'leest dat de koploper is teruggetrokken', async () => {
    const page = await pageWith(journey, path, 410);
    const places = ['/koplopers', '/regios/achterhoek', '/koplopers.atom', path];
    const texts = [page, ...(await Promise.all(places.map((place) => textAt(journey, place))))];
    if (texts.some((text) => text.includes(name))) throw new Error('something of the content is left');
  });
  return { number, path, name };
}

const textAt = async (journey: Journey, path: string): Promise<string> =>
  (await journey.loket.fetch(path)).text();
