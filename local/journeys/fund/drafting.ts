// Requests are written, confirmed by their partners, signed and handed in.
import type { Mail } from '../loket.ts';
import { answerInvitation } from '../steps.ts';
import { contentOf, invitationsOf, startOf } from './contents.ts';
import { atOnce, type Begun, type FundJourney } from './fundJourney.ts';
import type { PlannedRequest } from './scenario.ts';
import { sideBySide } from './sideBySide.ts';
import { namedDocuments, uploadAll } from './uploading.ts';

async function begin(journey: FundJourney, round: string, planned: PlannedRequest): Promise<Begun> {
  const number = await journey.as(planned.applicant).start(startOf(planned, round));
  return { ...planned, number };
}

/** Two partners are invited, each with what it is asked to bring in. */
async function invitePartners(journey: FundJourney, request: Begun): Promise<void> {
  for (const invitation of invitationsOf(request))
    await journey.as(request.applicant).act(request.number, 'invite-partner', invitation);
}

const isInvitation = ({ text }: Mail): boolean => /\/partner\//.test(text);

/** Every partner opens the link in its mail and confirms. */
async function partnersConfirm(journey: FundJourney, requests: readonly Begun[]): Promise<void> {
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
async function fillIn(journey: FundJourney, request: Begun): Promise<void> {
  const { number, applicant } = request;
  const client = journey.as(applicant);
  const { partners } = await client.view(number);
  const documents = await namedDocuments(journey, request);
  await client.change(number, contentOf(request, partners, documents));
}

/** Signed by who may: over exactly what they read. */
async function sign(journey: FundJourney, { number, signatory }: Begun): Promise<void> {
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
  await sideBySide(requests, atOnce, (each) => uploadAll(journey, each));
  await partnersConfirm(journey, requests);
  journey.tell(`${2 * requests.length} partners hebben bevestigd met de link in hun mail`);
  await sideBySide(requests, atOnce, (each) => fillIn(journey, each));
  await sideBySide(requests, atOnce, (each) => sign(journey, each));
  journey.tell(
    `${requests.length} formulieren zijn ingevuld, met vijf gecontroleerde documenten, en ondertekend door het bevoegd gezag`,
  );
  return requests;
}

export const submitAll = (journey: FundJourney, requests: readonly Begun[]) =>
  sideBySide(requests, atOnce, ({ applicant, number }) => journey.as(applicant).handIn(number, 'submit'));
