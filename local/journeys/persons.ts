// People and their data: a project that is invited by nomination, and a person whose data is erased.
import { applicant, applicantMail, submitted } from './shortcuts.ts';
import { type Journey, mailOf } from './steps.ts';

/** The coordinator nominates a project of the own region; whoever is invited accepts by the link in the mail. */
export async function nominated(journey: Journey): Promise<string> {
  const coordinator = journey.as('coordinator-1');
  let number = '';
  const invited = 'genomineerd@example.nl';
  const nomination = {
    name: 'Zorg op de route',
    organisation: 'Mbo-college Duinrand',
    regions: ['haaglanden' as const],
    contactName: 'Genomineerde',
    contactEmail: invited,
    language: 'nl' as const,
    reason: 'Dit project laat zien hoe school en zorg samen plannen.',
  };
  const [invitation] = await journey.step(
    coordinator.person,
    'nomineert ‘Zorg op de route’',
    async () => {
      const answer = await coordinator.nominate(nomination);
      if (answer.status !== 201) throw new Error(`not nominated: ${JSON.stringify(answer.body)}`);
      number = answer.body.id ?? '';
      journey.about(number);
    },
    [invited],
  );
  const secret = /\/nominatie\/[\w-]+\/([\w-]+)/.exec(invitation?.text ?? '')?.[1] ?? '';
  const own = journey.as('aanvrager-1');
  await journey.step(
    own.person,
    'aanvaardt met de link uit de mail',
    () => accepted(own.command(number, 'accept-nomination', { secret, electronicNotice: true })),
    [mailOf(coordinator.person)],
  );
  await journey.step('iemand anders', 'heeft dezelfde link, te laat', async () => {
    const late = await journey
      .as('aanvrager-2')
      .command(number, 'accept-nomination', { secret, electronicNotice: true });
    if (late.body.code !== 'link-used') throw new Error(`the link worked twice: ${JSON.stringify(late)}`);
  });
  return number;
}

/** Withdrawn, and then the applicant asks to be forgotten: the contact data goes, the chain still holds. */
export async function erased(journey: Journey): Promise<string> {
  const number = await submitted(journey);
  const [own, officer] = [journey.as(applicant), journey.as('bureau-1')];
  await journey.step(
    applicant,
    'trekt in',
    () => own.act(number, 'withdraw', { reason: 'Ons team valt uiteen; bel mij niet meer.' }),
    [applicantMail],
  );
  await journey.step(applicant, 'vraagt op wat de zaak over deze persoon weet', async () => {
    const { body } = await own.get<{ contact?: { email: string } }>(`/cases/${number}/personal-data`);
    if (body.contact?.email !== applicantMail) throw new Error('the export lacks the contact');
  });
  await journey.step(officer.person, 'wist de persoonsgegevens', () =>
    officer.act(number, 'erase-person', { subject: journey.loket.personId(applicant) }),
  );
  await journey.step(officer.person, 'ziet wat gewist is, en wat de wet bewaart', async () => {
    const subject = journey.loket.personId(applicant);
    const { body } = await officer.get<{
      contact?: unknown;
      forms?: object;
      erased: string[];
      kept: object[];
    }>(`/cases/${number}/personal-data?subject=${subject}`);
    const left = body.contact !== undefined || Object.keys(body.forms ?? {}).length > 0;
    if (left || !body.erased.includes('contact') || body.kept.length === 0)
      throw new Error(`not erased: ${JSON.stringify(body)}`);
  });
  return number;
}

async function accepted(answer: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
}
