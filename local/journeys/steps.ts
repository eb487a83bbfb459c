// The steps that journeys are made of, each telling what it did.

import type { KoploperInput } from '../../schemas/commands/koploper.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import { type Client, clientAs } from './client.ts';
import { eventually, type Loket, type Mail } from './loket.ts';
import { strong, partners as strongPartners } from './strongProject.ts';

/** What somebody did, for whoever watches. */
export type Tell = (line: { who: string; did: string; mails: readonly Mail[] }) => void;

export interface Journey {
  readonly loket: Loket;
  as(person: string): Client;
  /** The case this journey is about from here on; mails about other cases are not its mails. */
  about(caseNumber: string): void;
  /** Does something and waits for the mails it must bring, one to each address. Answers with those mails. */
  step(
    who: string,
    did: string,
    act: () => Promise<unknown>,
    mailsTo?: readonly string[],
  ): Promise<readonly Mail[]>;
}

export function journeyOn(loket: Loket, tell: Tell = () => undefined): Journey {
  const clients = new Map<string, Client>();
  let subject: string | undefined;
  const mails = async () =>
    (await loket.mails()).filter((mail) => subject !== undefined && mail.subject.startsWith(subject));
  return {
    loket,
    as(person) {
      const client = clients.get(person) ?? clientAs(loket, person);
      clients.set(person, client);
      return client;
    },
    about(caseNumber) {
      subject = `${caseNumber}:`;
    },
    async step(who, did, act, mailsTo = []) {
      const before = (await mails()).length;
      await act();
      const brought = await eventually(`mail to ${mailsTo.join(', ')} after "${did}"`, async () => {
        const fresh = (await mails()).slice(before);
        return mailsTo.every((to) => fresh.some((mail) => mail.to.includes(to))) ? fresh : undefined;
      });
      tell({ who, did, mails: brought });
      return brought;
    },
  };
}

/** The address of a person in local/people.ts. */
export const mailOf = (person: string): string => `${person}@example.nl`;

/** Starts STRONG, invites its partners, and lets each answer by the link in their mail. Answers with the case number. */
export async function draftStrong(journey: Journey): Promise<string> {
  const applicant = journey.as('aanvrager-1');
  let number = '';
  await journey.step(applicant.person, 'begint de aanvraag', async () => {
    number = await begin(journey, applicant, strong);
  });
  await journey.step(applicant.person, `vult het formulier van ${number} in`, () =>
    fillIn(applicant, number, strong),
  );
  for (const partner of strongPartners) {
    const [invitation] = await journey.step(
      applicant.person,
      `nodigt ${partner.name} uit`,
      () => applicant.act(number, 'invite-partner', partner),
      [partner.contactEmail],
    );
    await journey.step(
      partner.name,
      'bevestigt met één klik',
      () => answerInvitation(journey.loket, invitation, 'confirm'),
      [mailOf(applicant.person)],
    );
  }
  return number;
}

/** What the start of an application asks of its content, with the applicant's word that notices may come by mail. */
export function startOf(content: KoploperContent): KoploperInput<'start'> {
  const { name = '', organisation = '', regions = [] } = content;
  return { programme: 'kopgroep', name, organisation, regions, electronicNotice: true };
}

/** Starts an application with what the start asks of the content. Answers with the case number. */
export async function begin(journey: Journey, applicant: Client, content: KoploperContent): Promise<string> {
  const started = await applicant.start(startOf(content));
  if (started.status !== 201) throw new Error(`start was refused: ${JSON.stringify(started.body)}`);
  const number = started.body.id ?? '';
  journey.about(number);
  return number;
}

export async function fillIn(applicant: Client, number: string, content: KoploperContent): Promise<void> {
  const { form } = await applicant.view(number);
  const saved = await applicant.save(number, content, form?.etag ?? '');
  if (saved.status !== 204) throw new Error(`the form was not saved: ${JSON.stringify(saved.body)}`);
}

/** Opens the link of an invitation and presses one of its buttons, as a browser would. */
export async function answerInvitation(
  loket: Loket,
  invitation: Mail | undefined,
  answer: 'confirm' | 'decline',
): Promise<Response> {
  const path = /\/partner\/[\w-]+\/[\w-]+\/[\w-]+/.exec(invitation?.text ?? '')?.[0];
  if (!path) throw new Error('the invitation has no link');
  const page = await loket.fetch(path);
  if (page.status !== 200) throw new Error(`the page behind the link answered ${page.status}`);
  await page.text();
  const pressed = await loket.fetch(path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: new URL(/https?:\/\/[^\s]+\/partner\//.exec(invitation?.text ?? '')?.[0] ?? '').origin,
    },
    body: new URLSearchParams({ answer }),
  });
  await pressed.text();
  if (pressed.status !== 303) throw new Error(`the answer was not taken: ${pressed.status}`);
  return pressed;
}

export async function submitStrong(journey: Journey, number: string): Promise<void> {
  await journey.step(
    'aanvrager-1',
    'dient de aanvraag in',
    () => journey.as('aanvrager-1').handIn(number, 'submit'),
    [mailOf('aanvrager-1')],
  );
}

const reviewers = ['beoordelaar-1', 'beoordelaar-3', 'beoordelaar-4'] as const;

/** Opens the review, assigns three reviewers of different sectors, and lets each hand in a review. */
export async function reviewStrong(journey: Journey, number: string): Promise<void> {
  const officer = journey.as('bureau-1');
  await journey.step(officer.person, 'opent de beoordeling', () => officer.act(number, 'open-review', {}));
  await journey.step(
    officer.person,
    'wijst drie beoordelaars toe',
    () =>
      officer.act(number, 'assign-reviewers', {
        reviewers: reviewers.map((person) => journey.loket.personId(person)),
      }),
    reviewers.map(mailOf),
  );
  for (const [index, person] of reviewers.entries()) {
    await journey.step(person, 'beoordeelt', () =>
      journey.as(person).act(number, 'submit-review', reviewNumber(index)),
    );
  }
  await journey.step(officer.person, 'sluit de beoordeling', () => officer.act(number, 'close-review', {}));
}

/** Three different reviews; on concrete results they lie two levels apart. */
function reviewNumber(index: number) {
  const score = (level: number, motivation: string) => ({ level, motivation });
  return {
    scores: {
      'regional-character': score(4, 'De partners komen uit de regio en kennen elkaar.'),
      'golden-triangle': score(4, 'Zorg, onderwijs en overheid doen alle drie mee.'),
      'concrete-results': score(3 + index, 'De masterclasses lopen; het effect op instroom is nog te meten.'),
      sharing: score(4, 'Het project presenteert zich en deelt ook wat niet lukte.'),
    },
  };
}

export async function adviseStrong(journey: Journey, number: string): Promise<void> {
  const chair = journey.as('voorzitter-1');
  await journey.step(chair.person, 'stelt het advies vast', () =>
    chair.act(number, 'adopt-advice', {
      advice: 'admit',
      levels: { 'regional-character': 4, 'golden-triangle': 4, 'concrete-results': 4, sharing: 4 },
      notes: {
        'concrete-results':
          'De commissie weegt de lopende masterclasses zwaarder dan het ontbreken van cijfers.',
      },
      explanation: 'Het project voldoet aan alle vier de criteria.',
    }),
  );
}

/** The reason per criterion that a decision letter must give. */
const reasons = {
  'regional-character': 'De partners werken in Haaglanden en kennen elkaars vraag.',
  'golden-triangle': 'Zorg, onderwijs en overheid doen alle drie mee.',
  'concrete-results': 'De masterclasses lopen en worden gewaardeerd.',
  sharing: 'Het project deelt wat het leert, ook wat niet lukte.',
};

export const prepareAdmission = (journey: Journey, number: string, by = 'besluit-1') =>
  journey.step(by, 'bereidt het besluit voor: toelaten', () =>
    journey.as(by).act(number, 'prepare-decision', {
      outcome: 'admit',
      reason: 'De commissie adviseert toelating en wij volgen dat advies.',
      criteria: reasons,
    }),
  );

export const release = (journey: Journey, number: string, by = 'besluit-2') =>
  journey.step(by, 'geeft het besluit vrij', () => journey.as(by).act(number, 'release-decision', {}), [
    mailOf('aanvrager-1'),
  ]);

/** Summary proposed, approved and published. Answers with the address of the public page, as a path. */
export async function publishStrong(journey: Journey, number: string): Promise<string> {
  const [officer, applicant] = [journey.as('bureau-1'), journey.as('aanvrager-1')];
  await journey.step(
    officer.person,
    'stelt een samenvatting voor',
    () =>
      officer.act(number, 'propose-summary', {
        summary: {
          nl: 'In STRONG werken 26 partijen in Haaglanden samen om jongeren kennis te laten maken met werken in de zorg.',
          en: 'In STRONG 26 parties in Haaglanden work together to introduce young people to working in care.',
        },
      }),
    [mailOf(applicant.person)],
  );
  await journey.step(applicant.person, 'gaat akkoord', () => applicant.act(number, 'approve-summary', {}));
  await journey.step(officer.person, 'publiceert', () => officer.act(number, 'publish', {}), [
    mailOf(applicant.person),
  ]);
  const { slug } = await officer.view(number);
  const path = `/koplopers/${slug}`;
  await eventually(`the public page ${path}`, async () => {
    const page = await journey.loket.fetch(path);
    await page.text();
    return page.status === 200 ? true : undefined;
  });
  return path;
}
