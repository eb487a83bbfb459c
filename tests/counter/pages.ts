// Every page of the counter and every state in which it looks otherwise: a new page is one line here.
import { idOf, type Name } from '../rights/cast.ts';

export interface CounterPage {
  /** Who looks; `undefined`: somebody who is not signed in. */
  readonly who: Name | undefined;
  /** `{koploper draft}` stands for the number of the application in that state; those are brought about (world.ts). */
  readonly path: string;
  /** Calls to the database for one answer, two of them for who asks. */
  readonly reads: number;
  readonly status: number;
  /** The form that is sent to it; without one the page is only opened. */
  readonly sends?: Readonly<Record<string, string>>;
}

const page = (who: Name | undefined, path: string, reads: number, status = 200): CounterPage => ({
  who,
  path,
  reads,
  status,
});
const sent = (
  who: Name | undefined,
  path: string,
  sends: Readonly<Record<string, string>>,
  reads: number,
  status: number,
): CounterPage => ({ who, path, sends, reads, status });

const key = 'x'.repeat(43);
const tooLong = 'é'.repeat(10_000);

export const counterPages: readonly CounterPage[] = [
  // My own.
  page('applicant', '/mijn', 4),
  page('applicant', '/mijn?lang=en', 4),
  page('signatory', '/mijn', 9),
  page('stranger', '/mijn', 3),
  page('applicant', '/zaken/beginnen/kopgroep', 2),
  page('applicant', '/zaken/beginnen/rif', 4),
  page('applicant', '/zaken/{koploper new}', 8),
  page('applicant', '/zaken/{koploper draft}', 8),
  page('applicant', '/zaken/{koploper draft}?lang=en', 8),
  page('applicant', '/zaken/{koploper long draft}', 8),
  page('applicant', '/zaken/{koploper right-to-left draft}', 8),
  page('applicant', '/zaken/{koploper new}/formulier/project', 6),
  page('applicant', '/zaken/{koploper new}/formulier/partnership', 6),
  page('applicant', '/zaken/{koploper new}/formulier/results', 6),
  page('applicant', '/zaken/{koploper new}/formulier/sharing', 6),
  page('applicant', '/zaken/{koploper long draft}/formulier/project', 6),
  page('applicant', '/zaken/{koploper long draft}/formulier/results?lang=en', 6),
  page('applicant', '/zaken/{koploper right-to-left draft}/formulier/project', 6),
  page('applicant', '/zaken/{koploper awaiting-supplement}/formulier/results', 6),
  page('applicant', '/zaken/{koploper long draft}/nakijken', 6),
  page('applicant', '/zaken/{koploper long draft}/invite-partner', 6),
  page('applicant', '/zaken/{koploper partner removed}', 8),
  page('applicant', '/zaken/{koploper partner removed}/partners', 7),
  page('applicant', '/zaken/{koploper partner removed}/remove-partner', 6),
  page('applicant', '/zaken/{koploper submitted}/ontvangst', 6),
  page('applicant', '/zaken/{koploper submitted}/withdraw', 6),
  page('applicant', '/zaken/{koploper submitted}/submit', 6, 409),
  page('applicant', '/zaken/{koploper published}', 8),
  page('applicant', '/zaken/{koploper published}/propose-revision', 6),
  page('applicant', '/zaken/{fund draft}', 14),
  page('applicant', '/zaken/{fund long draft}', 14),
  page('applicant', '/zaken/{fund long draft}/formulier/project', 10),
  page('applicant', '/zaken/{fund long draft}/formulier/applicant', 10),
  page('applicant', '/zaken/{fund long draft}/formulier/criteria', 10),
  page('applicant', '/zaken/{fund long draft}/formulier/budget', 10),
  page('applicant', '/zaken/{fund draft}/documenten', 12),
  page('applicant', '/zaken/{fund draft}/partners', 11),
  page('applicant', '/zaken/{fund draft}/nakijken', 12),
  page('signatory', '/zaken/{fund draft}/sign', 10),
  page('applicant', '/zaken/{fund granted}', 12),
  page('applicant', '/zaken/{fund granted}/object', 10),
  // The office.
  page('officer', '/werk', 4),
  page('officer', '/werk?lang=en', 4),
  page('officer', '/werk?rij=officer&taak=beoordeling', 4),
  page('officer', '/zaken/nomineren', 2),
  page('officer', '/zaken/{koploper submitted}', 9),
  page('officer', '/zaken/{koploper submitted}/request-supplement', 6),
  page('officer', '/zaken/{koploper to assign}/assign-reviewers', 17),
  page('officer', '/zaken/{koploper under-review}/assign-reviewers', 17),
  page('officer', '/zaken/{koploper long}', 10),
  page('officer', '/zaken/{koploper right-to-left}?lang=en', 10),
  page('officer', '/zaken/{koploper right-to-left}/keten', 11),
  page('officer', '/zaken/{koploper undelivered}', 9),
  page('officer', '/zaken/{koploper undelivered}/resolve-undelivered', 6),
  page('officer', '/zaken/{fund long draft}/keten', 14),
  page('officer', '/zaken/{fund under-review}', 13),
  page('officer', '/zaken/{fund decision-prepared}', 18),
  page('officer', '/zaken/{fund decision-prepared}/brieven/concept', 7),
  page('officer', '/zaken/rondes', 4),
  page('officer', '/zaken/rondes/round-rif-2027-1', 7),
  page('officer', '/zaken/rondes/round-rif-2027-1/change-ceiling', 5),
  page('officer', '/zaken/rondes/round-rif-2028-1/plan-round', 3),
  page('decider1', '/zaken/rondes/round-rif-2027-1/wat-als?plafond=1000000', 5),
  page('officer', '/werk/mensen', 8),
  page('officer', '/werk/mensen?rol=reviewer&lang=en', 8),
  page('officer', `/werk/mensen/${idOf('reviewer1')}`, 5),
  page('officer', `/werk/mensen/${idOf('reviewer1')}/geven`, 3),
  page('officer', `/werk/mensen/${idOf('signatory')}/gegevens`, 3),
  page('officer', `/werk/mensen/${idOf('reviewer1')}/nemen?role=reviewer&region=*`, 4),
  page('officer', '/werk/mensen/p-aaaaaaaaaaaaaaaaaaaaaaaaaa', 4, 404),
  page('officer', '/werk/mensen/uitnodigen', 2),
  page('officer', '/werk/mensen/uitnodigingen', 4),
  page('officer', '/werk/overzicht', 15),
  page('officer', '/werk/overzicht?lang=en', 15),
  page('reviewer1', '/werk/mensen', 2, 404),
  page('chair', '/werk/overzicht', 2, 404),
  // Reviewers, the chair and deciders.
  page('reviewer1', '/werk', 4),
  page('unassignedReviewer', '/werk', 3),
  page('reviewer1', '/zaken/{koploper long}', 7),
  page('reviewer1', '/zaken/{koploper long}/submit-review', 7),
  page('reviewer1', '/zaken/{koploper under-review}/declare-conflict', 6),
  page('reviewer2', '/zaken/{koploper right-to-left}', 8),
  page('reviewer1', '/zaken/{fund under-review}/submit-review', 11),
  page('chair', '/werk', 4),
  page('chair', '/zaken/{koploper in-deliberation}/beraadslaging', 8),
  page('chair', '/zaken/{koploper in-deliberation}/adopt-advice', 9),
  page('decider1', '/werk', 4),
  page('decider1', '/zaken/{koploper advised}/prepare-decision', 7),
  page('decider2', '/zaken/{koploper decision-prepared}/release-decision', 8),
  page('decider2', '/zaken/{fund decision-prepared}/release-decision', 15),
  page('coordinator', '/mijn', 3),
  page('coordinator', '/werk/regio', 8),
  page('officer', '/werk/regio', 3),
  page('coordinator', '/werk/regio/haaglanden/introductie', 4),
  page('coordinator', '/werk/regio/zeeland', 3, 404),
  // What is not there, not now, not taken, or not yet.
  page('reviewer1', '/zaken/{koploper draft}', 3, 404),
  page('officer', '/zaken/KL-2099-0001', 3, 404),
  page('declaredReviewer', '/zaken/{koploper under-review}', 3, 404),
  page(undefined, '/inloggen/terug', 0, 400),
  sent('applicant', '/zaken/beginnen/kopgroep', { sleutel: key, programme: 'kopgroep' }, 2, 422),
  sent('applicant', '/zaken/{koploper new}/formulier/project', { summary: tooLong, etag: key }, 6, 422),
  sent('reviewer1', '/zaken/{koploper long}/submit-review', { sleutel: key }, 7, 422),
  sent(undefined, '/zaken/{koploper new}/formulier/project', { summary: 'Een tekst.' }, 0, 401),
  sent('officer', '/werk/mensen/zoeken', { email: 'geen adres' }, 2, 422),
  sent('officer', '/werk/mensen/zoeken', { email: 'niemand@example.nl' }, 4, 200),
  sent('officer', '/werk/mensen/uitnodigen', { email: '' }, 2, 422),
  sent('officer', '/werk/samen', {}, 2, 422),
  sent('officer', '/werk/samen', { zaak: '{koploper submitted}', doe: 'open-review' }, 3, 200),
  sent('officer', '/werk/samen', { zaak: '{koploper to assign}', doe: 'assign-reviewers' }, 14, 200),
  sent('applicant', '/zaken/{fund draft}/documenten/activity-plan', { type: 'pdf' }, 14, 200),
];

/** What tells a line from all others. */
export const keyOf = ({ who, path, sends = {} }: CounterPage): string =>
  [
    who ?? 'nobody',
    path,
    ...Object.entries(sends).map(([field, value]) => `${field}=${value.slice(0, 40)}`),
  ].join(' ');
