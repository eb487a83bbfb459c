// The acts on a case of either kind, in words.
import type { Acts } from '../act.ts';
import { scoreQuestions } from './questions.ts';

export const everyCaseActs = {
  'choose-notice-channel': {
    title: { nl: 'Kiezen hoe u bericht krijgt', en: 'Choose how you get notices' },
    done: { nl: 'Uw keuze is vastgelegd.', en: 'Your choice has been recorded.' },
    questions: {
      electronic: {
        label: { nl: 'Mogen wij u berichten per e-mail sturen?', en: 'May we send you notices by e-mail?' },
        hint: {
          nl: 'Zegt u nee, dan krijgt u alles per post',
          en: 'If you say no, you get everything by post',
        },
      },
      postalAddress: {
        label: { nl: 'Postadres', en: 'Postal address' },
        hint: { nl: 'Nodig als u berichten per post wilt', en: 'Needed if you want notices by post' },
      },
    },
  },
  'change-contact': {
    title: { nl: 'Contactgegevens wijzigen', en: 'Change contact details' },
    done: { nl: 'De contactgegevens zijn gewijzigd.', en: 'The contact details have been changed.' },
    questions: {
      name: { label: { nl: 'Naam', en: 'Name' } },
      email: { label: { nl: 'E-mailadres', en: 'E-mail address' } },
      language: { label: { nl: 'Taal van de berichten', en: 'Language of the notices' } },
      postalAddress: { label: { nl: 'Postadres', en: 'Postal address' } },
    },
  },
  'remove-partner': {
    title: { nl: 'Een partner weghalen', en: 'Remove a partner' },
    intro: {
      nl: 'De partner telt niet meer mee en krijgt daarvan een e-mail. De link in de uitnodiging werkt niet meer. Daarna kunt u de organisatie opnieuw uitnodigen, met andere gegevens.',
      en: 'The partner no longer counts and gets an e-mail about it. The link in the invitation does not work any more. After that you can invite the organisation anew, with other details.',
    },
    button: { nl: 'Weghalen', en: 'Remove' },
    done: { nl: 'De partner is weggehaald.', en: 'The partner has been removed.' },
    questions: { partner: { label: { nl: 'Welke partner?', en: 'Which partner?' } } },
  },
  supplement: {
    title: { nl: 'Aanvulling insturen', en: 'Send the supplement' },
    intro: {
      nl: 'U stuurt in wat u hebt aangevuld. Daarna kunt u het niet meer wijzigen. U krijgt een ontvangstbevestiging.',
      en: 'You send in what you have supplemented. After that you can no longer change it. You get a receipt.',
    },
    done: { nl: 'Uw aanvulling is ontvangen.', en: 'Your supplement has been received.' },
    carries: ['formEtag'],
  },
  'request-supplement': {
    title: { nl: 'Aanvulling vragen', en: 'Request a supplement' },
    intro: {
      nl: 'De aanvrager krijgt bericht. De beslistermijn staat stil vanaf de dag erna (Awb 4:15).',
      en: 'The applicant is notified. The decision term stands still from the next day on (Awb 4:15).',
    },
    done: { nl: 'De aanvulling is gevraagd.', en: 'The supplement has been requested.' },
    questions: {
      items: { label: { nl: 'Wat ontbreekt er?', en: 'What is missing?' } },
      'items.field': { label: { nl: 'Vraag van het formulier', en: 'Question of the form' } },
      'items.field=': { label: { nl: 'Dit moet worden aangevuld', en: 'This has to be supplemented' } },
      'items.missing': {
        label: { nl: 'Wat moet de aanvrager aanvullen?', en: 'What has to be supplemented?' },
      },
      'items.basis': {
        label: { nl: 'Op grond waarvan?', en: 'On what ground?' },
        hint: { nl: 'Bijvoorbeeld: artikel 12', en: 'For instance: article 12' },
      },
      due: {
        label: { nl: 'Uiterlijk op', en: 'By' },
        hint: { nl: 'Ten minste tien werkdagen vanaf vandaag', en: 'At least ten working days from today' },
      },
    },
  },
  'extend-supplement': {
    title: { nl: 'Meer tijd geven voor de aanvulling', en: 'Give more time for the supplement' },
    done: { nl: 'De termijn is verlengd.', en: 'The term has been extended.' },
    questions: { due: { label: { nl: 'Nieuwe uiterste dag', en: 'New last day' } } },
  },
  'propose-not-processing': {
    title: { nl: 'Voorstellen om niet te behandelen', en: 'Propose not to process' },
    intro: {
      nl: 'Een ander beslist hierover. De aanvrager merkt er nu nog niets van.',
      en: 'Somebody else decides on this. The applicant is not told yet.',
    },
    done: { nl: 'Het voorstel ligt klaar voor een ander.', en: 'The proposal waits for somebody else.' },
    questions: { reason: { label: { nl: 'Waarom?', en: 'Why?' } } },
  },
  'announce-delay': {
    title: { nl: 'Melden dat het besluit later komt', en: 'Announce that the decision will be late' },
    done: { nl: 'De aanvrager krijgt bericht.', en: 'The applicant is notified.' },
    questions: {
      until: { label: { nl: 'Wanneer komt het besluit?', en: 'When will the decision come?' } },
      reason: { label: { nl: 'Waarom later?', en: 'Why later?' } },
    },
  },
  'assign-reviewers': {
    title: { nl: 'Beoordelaars toewijzen', en: 'Assign reviewers' },
    done: { nl: 'De beoordelaars krijgen bericht.', en: 'The reviewers are notified.' },
    questions: {
      reviewers: { label: { nl: 'Wie beoordelen?', en: 'Who review?' } },
    },
  },
  'release-reviewer': {
    title: { nl: 'Een beoordelaar ontheffen', en: 'Release a reviewer' },
    done: {
      nl: 'De beoordelaar is ontheven en krijgt bericht.',
      en: 'The reviewer is released and notified.',
    },
    questions: { reviewer: { label: { nl: 'Welke beoordelaar?', en: 'Which reviewer?' } } },
  },
  'declare-conflict': {
    title: { nl: 'Een belang melden', en: 'Declare an interest' },
    intro: {
      nl: 'Hebt u een band met de aanvrager of met een partner? Dan beoordeelt u dit dossier niet (Awb 2:4). Het gaat na uw melding meteen voor u dicht.',
      en: 'Are you connected with the applicant or a partner? Then you do not review this case (Awb 2:4). It closes for you as soon as you say so.',
    },
    done: { nl: 'Dank u. Het dossier is voor u gesloten.', en: 'Thank you. The case is closed to you.' },
    questions: {
      reason: {
        label: { nl: 'Welk belang hebt u?', en: 'What is your interest?' },
        hint: { nl: 'Het programmabureau leest dit', en: 'The programme office reads this' },
      },
    },
  },
  abstain: {
    title: { nl: 'Niet beoordelen', en: 'Abstain' },
    done: { nl: 'Vastgelegd: u beoordeelt dit dossier niet.', en: 'Recorded: you do not review this case.' },
    questions: { reason: { label: { nl: 'Waarom niet?', en: 'Why not?' } } },
  },
  'submit-review': {
    title: { nl: 'Beoordelen', en: 'Review' },
    intro: {
      nl: 'Geef voor elk criterium een niveau en zeg waarom. U ziet de beoordelingen van anderen pas als de uwe binnen is.',
      en: 'Give a level for each criterion and say why. You see the reviews of others only once yours is in.',
    },
    button: { nl: 'Beoordeling insturen', en: 'Send the review' },
    done: { nl: 'Uw beoordeling is binnen.', en: 'Your review is in.' },
    questions: scoreQuestions,
  },
  'release-decision': {
    title: { nl: 'Besluit vrijgeven', en: 'Release the decision' },
    intro: {
      nl: 'De aanvrager krijgt de brief meteen. Dit kunt u niet terugdraaien.',
      en: 'The applicant gets the letter at once. You cannot undo this.',
    },
    done: { nl: 'Het besluit is vrijgegeven.', en: 'The decision has been released.' },
  },
  'close-review': {
    title: { nl: 'Beoordeling sluiten', en: 'Close the review' },
    intro: {
      nl: 'De commissie kan daarna beraadslagen. Er zijn beoordelingen nodig uit meer dan één sector.',
      en: 'The committee can deliberate after that. Reviews from more than one sector are needed.',
    },
    done: { nl: 'De beoordeling is gesloten.', en: 'The review is closed.' },
  },
  'ask-clarification': {
    title: { nl: 'Een toelichting vragen', en: 'Ask for a clarification' },
    intro: { nl: 'Dit kan één keer.', en: 'This is possible once.' },
    done: { nl: 'De vraag is gesteld.', en: 'The question has been asked.' },
    questions: {
      question: { label: { nl: 'Uw vraag aan de aanvrager', en: 'Your question to the applicant' } },
      due: { label: { nl: 'Antwoord uiterlijk op', en: 'Answer by' } },
    },
  },
  'answer-clarification': {
    title: { nl: 'De vraag beantwoorden', en: 'Answer the question' },
    done: { nl: 'Uw antwoord is ontvangen.', en: 'Your answer has been received.' },
    questions: { answer: { label: { nl: 'Uw antwoord', en: 'Your answer' } } },
  },
  'return-decision': {
    title: { nl: 'Besluit teruggeven', en: 'Return the decision' },
    done: {
      nl: 'Het besluit gaat terug naar wie het voorbereidt.',
      en: 'The decision goes back to be prepared anew.',
    },
    questions: { reason: { label: { nl: 'Wat moet er anders?', en: 'What has to change?' } } },
  },
  withdraw: {
    title: { nl: 'Aanvraag intrekken', en: 'Withdraw the application' },
    intro: {
      nl: 'Uw aanvraag wordt dan niet verder behandeld. Dat kunt u niet terugdraaien.',
      en: 'Your application is then not processed any further. You cannot undo this.',
    },
    done: { nl: 'Uw aanvraag is ingetrokken.', en: 'Your application has been withdrawn.' },
    questions: { reason: { label: { nl: 'Waarom trekt u in?', en: 'Why do you withdraw?' } } },
  },
  'resolve-undelivered': {
    title: { nl: 'Een bericht alsnog bezorgen', en: 'Deliver a notice after all' },
    done: { nl: 'Vastgelegd. De termijn loopt vanaf nu.', en: 'Recorded. The term runs from now on.' },
    carries: ['notice', 'receiver'],
    questions: {
      by: { label: { nl: 'Hoe gaat het bericht nu?', en: 'How does the notice go now?' } },
      'by=mail': { label: { nl: 'Per e-mail, naar een ander adres', en: 'By e-mail, to another address' } },
      'by=post': { label: { nl: 'Per post', en: 'By post' } },
      email: {
        label: { nl: 'E-mailadres dat werkt', en: 'E-mail address that works' },
        hint: { nl: 'Alleen bij e-mail', en: 'For e-mail only' },
      },
      postedOn: {
        label: { nl: 'Op de post gedaan op', en: 'Posted on' },
        hint: { nl: 'Alleen bij post', en: 'For post only' },
      },
    },
  },
  'erase-person': {
    title: { nl: 'Gegevens van een persoon wissen', en: 'Erase the data of a person' },
    intro: {
      nl: 'De geschiedenis blijft heel, de gegevens zijn weg. Dit kunt u niet terugdraaien.',
      en: 'The history stays whole, the data is gone. You cannot undo this.',
    },
    done: { nl: 'De gegevens zijn gewist.', en: 'The data has been erased.' },
    questions: { subject: { label: { nl: 'Wiens gegevens?', en: 'Whose data?' } } },
  },
} as const satisfies Acts;
