// The acts on a koploper application, in words.
import type { Acts } from '../act.ts';
import { everyCaseActs } from './everyCase.ts';
import { attendanceQuestions, partnerQuestions, startQuestions } from './questions.ts';

export const koploperActs = {
  ...everyCaseActs,
  start: {
    title: { nl: 'Koploper worden', en: 'Become a koploper' },
    intro: {
      nl: 'U begint een aanvraag. U kunt er daarna rustig aan werken; pas als u haar indient, lezen wij mee.',
      en: 'You begin an application. You can then work on it at your own pace; we read it only once you submit it.',
    },
    button: { nl: 'Beginnen', en: 'Begin' },
    done: { nl: 'Uw aanvraag is begonnen.', en: 'Your application has begun.' },
    questions: startQuestions,
  },
  nominate: {
    title: { nl: 'Een project nomineren', en: 'Nominate a project' },
    intro: {
      nl: 'Wie u noemt, krijgt een e-mail met een persoonlijke link en kiest zelf of het project meedoet.',
      en: 'Whoever you name gets an e-mail with a personal link and decides whether the project takes part.',
    },
    done: { nl: 'De uitnodiging is verstuurd.', en: 'The invitation has been sent.' },
    questions: {
      name: { label: { nl: 'Naam van het project', en: 'Name of the project' } },
      organisation: { label: { nl: 'Organisatie (penvoerder)', en: 'Organisation (lead partner)' } },
      regions: { label: { nl: 'Regio’s', en: 'Regions' } },
      reason: { label: { nl: 'Waarom dit project?', en: 'Why this project?' } },
      contactName: { label: { nl: 'Naam van de contactpersoon', en: 'Name of the contact' } },
      contactEmail: {
        label: { nl: 'E-mailadres van de contactpersoon', en: 'E-mail address of the contact' },
      },
      language: { label: { nl: 'Taal van de uitnodiging', en: 'Language of the invitation' } },
    },
  },
  'invite-partner': {
    title: { nl: 'Een partner uitnodigen', en: 'Invite a partner' },
    intro: {
      nl: 'De partner krijgt een e-mail en bevestigt met één klik dat dit klopt.',
      en: 'The partner gets an e-mail and confirms with one click that this is right.',
    },
    done: { nl: 'De partner is uitgenodigd.', en: 'The partner has been invited.' },
    questions: partnerQuestions,
  },
  submit: {
    title: { nl: 'Aanvraag indienen', en: 'Submit the application' },
    intro: {
      nl: 'Na het indienen kunt u de aanvraag niet meer wijzigen. U krijgt meteen een ontvangstbevestiging.',
      en: 'After submitting you can no longer change the application. You get a receipt at once.',
    },
    button: { nl: 'Indienen', en: 'Submit' },
    done: {
      nl: 'Uw aanvraag is ontvangen. De ontvangstbevestiging is onderweg.',
      en: 'Your application has been received. The receipt is on its way.',
    },
    carries: ['formEtag'],
  },
  'confirm-not-processing': {
    title: { nl: 'Besluiten om niet te behandelen', en: 'Decide not to process' },
    done: {
      nl: 'Besloten: de aanvraag wordt niet behandeld.',
      en: 'Decided: the application is not processed.',
    },
  },
  'open-review': {
    title: { nl: 'Beoordeling openen', en: 'Open the review' },
    done: { nl: 'De beoordeling is open.', en: 'The review is open.' },
  },
  'adopt-advice': {
    title: { nl: 'Advies vaststellen', en: 'Adopt the advice' },
    done: { nl: 'Het advies is vastgesteld.', en: 'The advice has been adopted.' },
    questions: {
      advice: { label: { nl: 'Het advies', en: 'The advice' } },
      levels: { label: { nl: 'Het niveau per criterium', en: 'The level per criterion' } },
      notes: {
        label: { nl: 'Toelichting bij verschil', en: 'Note on differences' },
        hint: {
          nl: 'Nodig waar beoordelaars twee niveaus of meer verschillen',
          en: 'Needed where reviewers differ by two levels or more',
        },
      },
      explanation: { label: { nl: 'Toelichting op het advies', en: 'Explanation of the advice' } },
      ...attendanceQuestions,
    },
  },
  'prepare-decision': {
    title: { nl: 'Besluit voorbereiden', en: 'Prepare the decision' },
    intro: {
      nl: 'Een ander geeft het besluit vrij. De aanvrager merkt er nu nog niets van.',
      en: 'Somebody else releases the decision. The applicant is not told yet.',
    },
    done: { nl: 'Het besluit is voorbereid.', en: 'The decision has been prepared.' },
    questions: {
      outcome: { label: { nl: 'Het besluit', en: 'The decision' } },
      reason: { label: { nl: 'De reden, voor de aanvrager', en: 'The reason, for the applicant' } },
      criteria: {
        label: { nl: 'De reden per criterium', en: 'The reason per criterion' },
        hint: {
          nl: 'De brief gaat niet uit zolang er een ontbreekt (Awb 3:46)',
          en: 'The letter does not go out while one is missing (Awb 3:46)',
        },
      },
      deviationReason: {
        label: { nl: 'Waarom anders dan het advies?', en: 'Why does it deviate from the advice?' },
        hint: { nl: 'Alleen als u afwijkt (Awb 3:50)', en: 'Only if you deviate (Awb 3:50)' },
      },
      missing: {
        label: { nl: 'Wat ontbreekt er nog?', en: 'What is still missing?' },
        hint: { nl: 'Alleen bij doorgroei', en: 'Only when it is deferred' },
      },
      reenterFrom: {
        label: {
          nl: 'Vanaf wanneer kan het project terugkomen?',
          en: 'From when may the project come back?',
        },
        hint: { nl: 'Alleen bij doorgroei', en: 'Only when it is deferred' },
      },
    },
  },
  're-enter': {
    title: { nl: 'Het project opnieuw aanmelden', en: 'Enter the project again' },
    done: { nl: 'Uw nieuwe aanvraag is begonnen.', en: 'Your new application has begun.' },
  },
  'request-reconsideration': {
    title: { nl: 'Heroverweging vragen', en: 'Request reconsideration' },
    done: { nl: 'Uw verzoek is ontvangen.', en: 'Your request has been received.' },
    questions: {
      grounds: { label: { nl: 'Waarom bent u het er niet mee eens?', en: 'Why do you disagree?' } },
    },
  },
  'propose-summary': {
    title: { nl: 'Openbare samenvatting voorstellen', en: 'Propose the public summary' },
    done: {
      nl: 'De aanvrager krijgt de samenvatting te zien.',
      en: 'The applicant gets to see the summary.',
    },
    questions: {
      summary: {
        label: {
          nl: 'De samenvatting, zonder gegevens van personen',
          en: 'The summary, without data about persons',
        },
      },
      'summary.nl': { label: { nl: 'In het Nederlands', en: 'In Dutch' } },
      'summary.en': { label: { nl: 'In het Engels', en: 'In English' } },
    },
  },
  'approve-summary': {
    title: { nl: 'Samenvatting goedkeuren', en: 'Approve the summary' },
    done: { nl: 'De samenvatting is goedgekeurd.', en: 'The summary has been approved.' },
  },
  publish: {
    title: { nl: 'Openbaar maken', en: 'Publish' },
    done: { nl: 'De koploper staat in het register.', en: 'The koploper is in the register.' },
    questions: {
      slug: {
        label: { nl: 'Naam in het webadres', en: 'Name in the web address' },
        hint: { nl: 'Leeg: wij maken er een van de naam', en: 'Empty: we make one from the name' },
      },
    },
  },
  'propose-revision': {
    title: { nl: 'Een nieuwe versie voorstellen', en: 'Propose a new version' },
    done: {
      nl: 'De nieuwe versie ligt klaar bij het programmabureau.',
      en: 'The new version waits for the office.',
    },
    questions: {
      revision: { label: { nl: 'De nieuwe versie', en: 'The new version' } },
      'revision.name': { label: { nl: 'Naam', en: 'Name' } },
      'revision.summary': { label: { nl: 'Samenvatting', en: 'Summary' } },
      'revision.summary.nl': { label: { nl: 'In het Nederlands', en: 'In Dutch' } },
      'revision.summary.en': { label: { nl: 'In het Engels', en: 'In English' } },
      'revision.results': { label: { nl: 'Resultaten', en: 'Results' } },
      'revision.results.what': { label: { nl: 'Wat is er bereikt?', en: 'What was achieved?' } },
      'revision.results.evidence': { label: { nl: 'Waaruit blijkt dat?', en: 'What shows it?' } },
      'revision.results.date': {
        label: { nl: 'Wanneer?', en: 'When?' },
        hint: {
          nl: 'Een jaar, maand of dag: 2026, 2026-05 of 2026-05-31',
          en: 'A year, month or day: 2026, 2026-05 or 2026-05-31',
        },
      },
      'revision.themes': { label: { nl: 'Thema’s', en: 'Themes' } },
      'revision.educationLevels': { label: { nl: 'Onderwijsniveaus', en: 'Levels of education' } },
    },
  },
  'publish-revision': {
    title: { nl: 'Nieuwe versie openbaar maken', en: 'Publish the new version' },
    done: { nl: 'De nieuwe versie is openbaar.', en: 'The new version is public.' },
  },
  'confirm-current': {
    title: { nl: 'Bevestigen dat alles nog klopt', en: 'Confirm that all still holds' },
    done: { nl: 'Dank u. De datum staat op de pagina.', en: 'Thank you. The date is on the page.' },
  },
  retract: {
    title: { nl: 'Terugtrekken uit het register', en: 'Retract from the register' },
    done: { nl: 'De koploper is teruggetrokken.', en: 'The koploper has been retracted.' },
    questions: { reason: { label: { nl: 'Waarom?', en: 'Why?' } } },
  },
  archive: {
    title: { nl: 'Archiveren', en: 'Archive' },
    done: { nl: 'De koploper is gearchiveerd.', en: 'The koploper has been archived.' },
    questions: { reason: { label: { nl: 'Waarom?', en: 'Why?' } } },
  },
} as const satisfies Acts;
