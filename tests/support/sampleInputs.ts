// An input for every command of the koploper lifecycle.
import type { StoredForm } from '../../domain/case/types.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import { invitedPartner, people } from './samplePeople.ts';

export const form: StoredForm<KoploperContent> = { content: strong, etag: 'etag-1' };

const score = (level: number) => ({ level, motivation: 'Omdat het zo is.' });
export const scores = (level: number) => ({
  'regional-character': score(level),
  'golden-triangle': score(level),
  'concrete-results': score(level),
  sharing: score(level),
});
const levels = (level: number) => ({
  'regional-character': level,
  'golden-triangle': level,
  'concrete-results': level,
  sharing: level,
});

export const reasons = {
  'regional-character': 'Regionaal.',
  'golden-triangle': 'Alle drie.',
  'concrete-results': 'Concreet.',
  sharing: 'Deelt.',
};

/** An input for every command that its guards accept on the straight way. */
export const inputs: { [Command in KoploperCommand]: KoploperInput<Command> } = {
  start: {
    programme: 'kopgroep',
    name: 'STRONG',
    organisation: 'ROC Mondriaan',
    regions: ['haaglanden'],
    electronicNotice: true,
  },
  'start-again': { follows: 'KL-2026-0042', channel: 'mail', form: strong },
  nominate: {
    name: 'STRONG',
    organisation: 'ROC Mondriaan',
    regions: ['haaglanden'],
    contactName: 'Genomineerde',
    contactEmail: 'genomineerd@example.nl',
    language: 'nl',
  },
  'accept-nomination': { secret: invitedPartner.secret, electronicNotice: true },
  'decline-nomination': { secret: invitedPartner.secret, reason: 'Geen tijd.' },
  'choose-notice-channel': { electronic: false, postalAddress: 'Dorpsstraat 1, 1234 AB Voorbeeld' },
  'change-contact': { name: 'Iemand', email: 'nieuw@example.nl', language: 'nl' },
  'extend-supplement': { due: '2026-05-29' },
  'propose-not-processing': { reason: 'De gevraagde gegevens kwamen niet.' },
  'confirm-not-processing': {},
  'announce-delay': { until: '2026-06-30', reason: 'De commissie komt later bijeen.' },
  'release-reviewer': { reviewer: people.reviewer3.id },
  'declare-conflict': { reason: 'Een familielid werkt bij een partner.' },
  abstain: { reason: 'Ik ken het project te goed.' },
  'ask-clarification': { question: 'Hoeveel studenten doen mee?', due: '2026-04-30' },
  'answer-clarification': { answer: 'Tachtig.' },
  're-enter': {},
  'request-reconsideration': { grounds: 'De resultaten zijn niet gewogen.' },
  'propose-revision': {
    revision: {
      name: 'STRONG',
      summary: { nl: 'Nieuwe samenvatting.', en: 'New summary.' },
      results: [{ what: 'Meer inschrijvingen.' }],
      themes: [],
      educationLevels: ['mbo'],
    },
  },
  'publish-revision': {},
  'confirm-current': {},
  retract: { reason: 'De partners zijn gestopt.' },
  archive: { reason: 'Het project is afgerond.' },
  'resolve-undelivered': { notice: 1, receiver: people.applicant.id, by: 'post', postedOn: '2026-03-02' },
  'erase-person': { subject: invitedPartner.id },
  remind: { term: 'supplement', due: '2026-04-30', days: 14 },
  warn: { term: 'decision', due: '2026-04-27', days: 14 },
  'expire-term': { term: 'supplement', due: '2026-04-30' },
  lapse: {},
  'ask-current': { due: '2027-04-15' },
  'open-reentry': {},
  'record-undelivered': {
    notice: 1,
    template: 'receipt',
    receiver: people.applicant.id,
    cause: 'bounce',
  },
  'invite-partner': {
    name: 'Woonzorgcentra Haaglanden',
    sector: 'care',
    role: 'Biedt leerplekken aan.',
    contactEmail: 'partner@example.nl',
    language: 'nl',
  },
  'remove-partner': { partner: invitedPartner.id },
  'confirm-partnership': { partner: invitedPartner.id, secret: invitedPartner.secret },
  'decline-partnership': { partner: invitedPartner.id, secret: invitedPartner.secret, reason: 'Geen tijd.' },
  submit: { formEtag: form.etag },
  'request-supplement': {
    items: [{ field: 'results', missing: 'Waaruit blijkt het?', basis: 'Aankondiging 2015' }],
    due: '2026-04-30',
  },
  supplement: { formEtag: form.etag },
  'open-review': {},
  'assign-reviewers': { reviewers: [people.reviewer1.id, people.reviewer2.id, people.reviewer3.id] },
  'submit-review': { scores: scores(4) },
  'close-review': {},
  'adopt-advice': { advice: 'admit', levels: levels(4), explanation: 'Voldoet.' },
  'prepare-decision': { outcome: 'admit', reason: 'Wij volgen het advies.', criteria: reasons },
  'return-decision': { reason: 'De motivering is te kort.' },
  'release-decision': {},
  'propose-summary': { summary: { nl: 'Samenvatting.', en: 'Summary.' } },
  'approve-summary': {},
  publish: { slug: 'strong' },
  withdraw: { reason: 'Wij dienen later in.' },
  import: {
    slug: 'strong',
    name: 'STRONG',
    alsoKnownAs: [],
    regions: ['haaglanden'],
    partners: [],
    educationLevels: ['mbo'],
    themes: [],
    results: [],
    sources: ['https://example.nl/bron'],
    confidence: 'high',
    readOn: '2026-11',
  },
};
