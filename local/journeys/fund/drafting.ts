// Requests are written, confirmed by their partners, signed and handed in.
import type { FundContent } from '../../../schemas/forms/fund-v1.ts';
import type { Mail } from '../loket.ts';
import { answerInvitation } from '../steps.ts';
import { budgetFor, pledgesFor } from './budgets.ts';
import { documentsOf } from './documents.ts';
import { atOnce, type Begun, type FundJourney } from './fundJourney.ts';
import type { PlannedRequest } from './scenario.ts';
import { sideBySide } from './sideBySide.ts';

/** What the repair is about: left out where a request is to be incomplete. */
export const missingField = 'durability';

/** Where the partners of a request read their mail. */
export const partnerMails = (number: string) => {
  const place = number.toLowerCase();
  return { labour: `zorg-${place}@example.nl`, municipality: `gemeente-${place}@example.nl` };
};

export async function begin(journey: FundJourney, round: string, planned: PlannedRequest): Promise<Begun> {
  const { project, category, variant, applicant } = planned;
  const number = await journey.as(applicant).start({
    programme: 'rif',
    round,
    name: project.name,
    organisation: project.school,
    brin: project.brin,
    regions: [project.region],
    category,
    variant,
    electronicNotice: true,
  });
  return { ...planned, number };
}

/** Two partners are invited, each with what it is asked to bring in. */
export async function invitePartners(journey: FundJourney, request: Begun): Promise<void> {
  const { number, applicant, project, variant, subsidy } = request;
  const { labour, municipality } = pledgesFor(variant, subsidy);
  const mails = partnerMails(number);
  const client = journey.as(applicant);
  await client.act(number, 'invite-partner', {
    name: project.labourOrganisation,
    sector: 'care',
    role: 'Biedt leerplekken aan en begeleidt studenten.',
    contactEmail: mails.labour,
    language: 'nl',
    pledge: labour,
  });
  await client.act(number, 'invite-partner', {
    name: project.municipality,
    sector: 'government',
    role: 'Verbindt het project met het arbeidsmarktbeleid van de regio.',
    contactEmail: mails.municipality,
    language: 'nl',
    pledge: municipality,
  });
}

const isInvitation = ({ text }: Mail): boolean => /\/partner\//.test(text);

/** Every partner opens the link in its mail and confirms. */
export async function partnersConfirm(journey: FundJourney, requests: readonly Begun[]): Promise<void> {
  const about =
    (number: string) =>
    ({ subject }: Mail) =>
      subject.startsWith(`${number}:`);
  const numbers = new Set(requests.map(({ number }) => number));
  const invitations = await journey.mails(
    'uitnodiging',
    2 * requests.length,
    (mail) => isInvitation(mail) && numbers.has(mail.subject.split(':')[0] ?? ''),
  );
  await sideBySide(requests, atOnce, async ({ number }) => {
    for (const invitation of invitations.filter(about(number)))
      await answerInvitation(journey.loket, invitation, 'confirm');
  });
}

/** The whole form, with the partners as they confirmed. */
export async function fillIn(journey: FundJourney, request: Begun): Promise<void> {
  const { number, applicant, project, category, variant, subsidy, fate } = request;
  const client = journey.as(applicant);
  const { partners, form } = await client.view(number);
  const idOf = (name: string) => partners.find((one) => one.name === name)?.id ?? '';
  const budget = budgetFor(variant, subsidy, {
    labour: idOf(project.labourOrganisation),
    municipality: idOf(project.municipality),
  });
  const incomplete = fate === 'repaired' || fate === 'unrepaired';
  const startsOn = `${Number(number.slice(4, 8)) + 2}-01-01`;
  const content: FundContent = {
    ...form?.content,
    startsOn,
    summary: `Studenten leren in de praktijk van de regio. ${project.school}, zorg en gemeente trekken samen op.`,
    labourMarketLink: 'De werkgevers in de regio vragen om meer en anders opgeleide mensen.',
    cooperation: 'School, zorg en gemeente verdelen het werk en komen elke maand bijeen.',
    feasibility: 'De planning is met alle partners gemaakt.',
    ...(incomplete ? {} : { [missingField]: durability }),
    financing: 'Elke partner heeft zijn bijdrage bevestigd.',
    budget,
    documents: await documentsOf(journey, number),
    ...(category === 'scale-up'
      ? {
          earlierProject: 'Het eerdere project is afgerond; alle partners doen weer mee.',
          broadening: 'Het project gaat naar meer opleidingen.',
          research: 'Een lectoraat volgt wat studenten en werkgevers eraan hebben.',
        }
      : {}),
  };
  await client.change(number, content);
}

export const durability = 'De partners zetten het leren in de praktijk na de subsidie zelf voort.';

/** Signed by who may: over exactly what they read. */
export async function sign(journey: FundJourney, { number, signatory }: Begun): Promise<void> {
  const client = journey.as(signatory);
  const { form, formHash = '' } = await client.view(number);
  await client.act(number, 'sign', { formEtag: form?.etag ?? '', contentHash: formHash });
}

/** From nothing to signed, all of them. */
export async function draftAll(
  journey: FundJourney,
  round: string,
  planned: readonly PlannedRequest[],
): Promise<readonly Begun[]> {
  // One after the other, so that the same project has the same number every time.
  const requests: Begun[] = [];
  for (const each of planned) requests.push(await begin(journey, round, each));
  journey.tell(
    `${requests.length} aanvragen zijn begonnen, van ${requests[0]?.number} tot ${requests.at(-1)?.number}`,
  );
  await sideBySide(requests, atOnce, (each) => invitePartners(journey, each));
  await partnersConfirm(journey, requests);
  journey.tell(`${2 * requests.length} partners hebben bevestigd met de link in hun mail`);
  await sideBySide(requests, atOnce, (each) => fillIn(journey, each));
  await sideBySide(requests, atOnce, (each) => sign(journey, each));
  journey.tell(`${requests.length} formulieren zijn ingevuld en ondertekend door het bevoegd gezag`);
  return requests;
}

export const submitAll = (journey: FundJourney, requests: readonly Begun[]) =>
  sideBySide(requests, atOnce, ({ applicant, number }) => journey.as(applicant).handIn(number, 'submit'));
