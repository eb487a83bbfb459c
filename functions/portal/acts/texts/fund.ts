// The acts on a request to the fund, in words.
import type { Acts } from '../act.ts';
import { everyCaseActs } from './everyCase.ts';
import { attendanceQuestions, electronicNotice, partnerQuestions, startQuestions } from './questions.ts';

const pledgeQuestions = {
  pledge: {
    label: { nl: 'Wat brengt de partner in?', en: 'What does the partner bring in?' },
    hint: {
      nl: 'In euro’s, voor elke helft van het project. De partner bevestigt dit zelf',
      en: 'In euros, for each half of the project. The partner confirms this',
    },
  },
  'pledge.role': { label: { nl: 'Als wat?', en: 'As what?' } },
  'pledge.firstHalf': { label: { nl: 'Eerste helft', en: 'First half' } },
  'pledge.firstHalf.inCash': { label: { nl: 'In geld', en: 'In cash' } },
  'pledge.firstHalf.inKind': { label: { nl: 'In natura', en: 'In kind' } },
  'pledge.secondHalf': { label: { nl: 'Tweede helft', en: 'Second half' } },
  'pledge.secondHalf.inCash': { label: { nl: 'In geld', en: 'In cash' } },
  'pledge.secondHalf.inKind': { label: { nl: 'In natura', en: 'In kind' } },
} as const;

export const fundActs = {
  ...everyCaseActs,
  start: {
    title: { nl: 'Subsidie aanvragen', en: 'Request a subsidy' },
    intro: {
      nl: 'U begint een aanvraag bij het Regionaal Investeringsfonds mbo. Pas als u haar indient, lezen wij mee.',
      en: 'You begin a request to the regional investment fund. We read it only once you submit it.',
    },
    button: { nl: 'Beginnen', en: 'Begin' },
    done: { nl: 'Uw aanvraag is begonnen.', en: 'Your request has begun.' },
    questions: {
      ...startQuestions,
      ...electronicNotice,
      round: { label: { nl: 'In welk tijdvak?', en: 'In which round?' } },
      organisation: {
        label: { nl: 'De mbo-school die aanvraagt', en: 'The vocational school that applies' },
      },
      brin: {
        label: { nl: 'BRIN-nummer van de school', en: 'BRIN code of the school' },
        hint: {
          nl: 'Twee cijfers en twee hoofdletters, zoals 25LZ',
          en: 'Two digits and two capitals, such as 25LZ',
        },
      },
      category: { label: { nl: 'Starter of opschaler?', en: 'Starter or scale-up?' } },
      variant: { label: { nl: 'Wat voor project?', en: 'What kind of project?' } },
    },
  },
  'invite-partner': {
    title: { nl: 'Een partner uitnodigen', en: 'Invite a partner' },
    intro: {
      nl: 'De partner krijgt een e-mail en bevestigt met één klik de rol en de bijdrage.',
      en: 'The partner gets an e-mail and confirms role and contribution with one click.',
    },
    done: { nl: 'De partner is uitgenodigd.', en: 'The partner has been invited.' },
    questions: {
      ...partnerQuestions,
      kvk: {
        label: { nl: 'KvK-nummer', en: 'Trade register number' },
        hint: { nl: 'Acht cijfers', en: 'Eight digits' },
      },
      rsin: { label: { nl: 'RSIN', en: 'RSIN' }, hint: { nl: 'Negen cijfers', en: 'Nine digits' } },
      brin: { label: { nl: 'BRIN-nummer', en: 'BRIN code' }, hint: { nl: 'Zoals 25LZ', en: 'Such as 25LZ' } },
      ...pledgeQuestions,
    },
  },
  'restate-pledge': {
    title: { nl: 'Een bijdrage wijzigen', en: 'Change a contribution' },
    intro: {
      nl: 'De partner wordt opnieuw om bevestiging gevraagd.',
      en: 'The partner is asked to confirm anew.',
    },
    done: { nl: 'De partner krijgt bericht.', en: 'The partner is notified.' },
    questions: { partner: { label: { nl: 'Welke partner?', en: 'Which partner?' } }, ...pledgeQuestions },
  },
  sign: {
    title: { nl: 'Aanvraag ondertekenen', en: 'Sign the request' },
    intro: {
      nl: 'U ondertekent als bevoegd gezag precies deze inhoud. Verandert er daarna iets, dan geldt de handtekening niet meer.',
      en: 'As the competent authority you sign exactly this content. If anything changes after that, the signature no longer holds.',
    },
    button: { nl: 'Ondertekenen', en: 'Sign' },
    done: { nl: 'De aanvraag is ondertekend.', en: 'The request has been signed.' },
    carries: ['formEtag', 'contentHash'],
  },
  submit: {
    title: { nl: 'Aanvraag indienen', en: 'Submit the request' },
    intro: {
      nl: 'Na het indienen kunt u de aanvraag niet meer wijzigen. U krijgt meteen een ontvangstbevestiging.',
      en: 'After submitting you can no longer change the request. You get a receipt at once.',
    },
    button: { nl: 'Indienen', en: 'Submit' },
    done: {
      nl: 'Uw aanvraag is ontvangen. De ontvangstbevestiging is onderweg.',
      en: 'Your request has been received. The receipt is on its way.',
    },
    carries: ['formEtag'],
  },
  'propose-formal-refusal': {
    title: { nl: 'Formele afwijzing voorstellen', en: 'Propose a formal refusal' },
    intro: {
      nl: 'Twee besluitvormers beslissen hierover. De aanvrager merkt er nu nog niets van.',
      en: 'Two deciders decide on this. The applicant is not told yet.',
    },
    done: {
      nl: 'Het voorstel ligt klaar voor de besluitvormers.',
      en: 'The proposal waits for the deciders.',
    },
    questions: {
      ground: { label: { nl: 'Op welke grond?', en: 'On what ground?' } },
      reason: { label: { nl: 'Waarom?', en: 'Why?' } },
    },
  },
  'open-review': {
    title: { nl: 'Beoordeling openen', en: 'Open the review' },
    intro: {
      nl: 'Dit kan pas als het tijdvak is gesloten.',
      en: 'This is possible only once the round has closed.',
    },
    done: { nl: 'De beoordeling is open.', en: 'The review is open.' },
  },
  'offer-hearing': {
    title: { nl: 'Een gesprek aanbieden', en: 'Offer a hearing' },
    intro: { nl: 'Dit aanbod is verplicht (artikel 19.2).', en: 'This offer is mandatory (article 19.2).' },
    done: { nl: 'Het gesprek is aangeboden.', en: 'The hearing has been offered.' },
    questions: { due: { label: { nl: 'Antwoord uiterlijk op', en: 'Answer by' } } },
  },
  'answer-hearing': {
    title: { nl: 'Antwoorden op het aanbod van een gesprek', en: 'Answer the offer of a hearing' },
    done: { nl: 'Uw antwoord is vastgelegd.', en: 'Your answer has been recorded.' },
    questions: { wanted: { label: { nl: 'Wilt u een gesprek?', en: 'Do you want a hearing?' } } },
  },
  'record-hearing': {
    title: { nl: 'Het gesprek vastleggen', en: 'Record the hearing' },
    done: { nl: 'Het gesprek is vastgelegd.', en: 'The hearing has been recorded.' },
    questions: { report: { label: { nl: 'Wat is er besproken?', en: 'What was said?' } } },
  },
  'adopt-judgement': {
    title: { nl: 'Oordeel vaststellen', en: 'Adopt the judgement' },
    done: { nl: 'Het oordeel is vastgesteld.', en: 'The judgement has been adopted.' },
    questions: {
      levels: { label: { nl: 'Het niveau per criterium', en: 'The level per criterion' } },
      motivations: {
        label: {
          nl: 'De reden per criterium, voor de aanvrager',
          en: 'The reason per criterion, for the applicant',
        },
      },
      notes: {
        label: { nl: 'Toelichting bij verschil', en: 'Note on differences' },
        hint: {
          nl: 'Nodig waar beoordelaars twee niveaus of meer verschillen',
          en: 'Needed where reviewers differ by two levels or more',
        },
      },
      explanation: { label: { nl: 'Toelichting op het oordeel', en: 'Explanation of the judgement' } },
      ...attendanceQuestions,
    },
  },
  'leave-as-it-is': {
    title: { nl: 'Geen aanpassing toestaan', en: 'Allow no amendment' },
    done: { nl: 'Vastgelegd: het oordeel blijft zo.', en: 'Recorded: the judgement stays as it is.' },
    questions: { reason: { label: { nl: 'Waarom niet?', en: 'Why not?' } } },
  },
  'allow-amendment': {
    title: { nl: 'Aanpassing toestaan', en: 'Allow an amendment' },
    intro: {
      nl: 'De aanvrager mag het ene criterium dat bijna voldoende is, aanpassen (artikel 19.6).',
      en: 'The applicant may amend the one criterion that is nearly sufficient (article 19.6).',
    },
    done: { nl: 'De aanvrager krijgt bericht.', en: 'The applicant is notified.' },
    questions: {
      due: {
        label: { nl: 'Uiterlijk op', en: 'By' },
        hint: { nl: 'Ten hoogste tien werkdagen', en: 'Ten working days at most' },
      },
      extensionDays: {
        label: {
          nl: 'Met hoeveel dagen groeit de beslistermijn?',
          en: 'By how many days does the decision term grow?',
        },
        hint: {
          nl: 'Ten hoogste vier weken: 28 (artikel 21.1)',
          en: 'Four weeks at most: 28 (article 21.1)',
        },
      },
    },
  },
  amend: {
    title: { nl: 'Aanpassing insturen', en: 'Send the amendment' },
    done: { nl: 'Uw aanpassing is ontvangen.', en: 'Your amendment has been received.' },
    carries: ['formEtag'],
  },
  reassess: {
    title: { nl: 'De aanpassing beoordelen', en: 'Reassess after the amendment' },
    done: { nl: 'Het nieuwe oordeel is vastgesteld.', en: 'The new judgement has been adopted.' },
    questions: {
      level: { label: { nl: 'Niveau', en: 'Level' } },
      motivation: { label: { nl: 'Waarom dit niveau?', en: 'Why this level?' } },
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
      deviationReason: {
        label: { nl: 'Waarom anders dan het advies?', en: 'Why does it deviate from the advice?' },
        hint: { nl: 'Alleen als u afwijkt (Awb 3:50)', en: 'Only if you deviate (Awb 3:50)' },
      },
      note: {
        label: { nl: 'Wat de aanvrager verder moet weten', en: 'What else the applicant should know' },
      },
    },
  },
  'publish-grant': {
    title: { nl: 'Subsidie openbaar maken', en: 'Publish the grant' },
    intro: {
      nl: 'De samenvatting en de bedragen komen in het register (artikel 23.2, Woo 3.3a).',
      en: 'The summary and the amounts go into the register (article 23.2, Woo 3.3a).',
    },
    done: { nl: 'De subsidie staat in het register.', en: 'The grant is in the register.' },
    questions: {
      slug: {
        label: { nl: 'Naam in het webadres', en: 'Name in the web address' },
        hint: { nl: 'Leeg: wij maken er een van de naam', en: 'Empty: we make one from the name' },
      },
    },
  },
  'start-project': {
    title: { nl: 'Start van het project melden', en: 'Report the start of the project' },
    done: { nl: 'De start is vastgelegd.', en: 'The start has been recorded.' },
    questions: { startsOn: { label: { nl: 'Eerste dag van het project', en: 'First day of the project' } } },
  },
  'report-progress': {
    title: { nl: 'Voortgang melden', en: 'Report progress' },
    done: { nl: 'Uw voortgangsverslag is ontvangen.', en: 'Your progress report has been received.' },
    questions: {
      report: { label: { nl: 'Hoe staat het project ervoor?', en: 'How does the project stand?' } },
    },
  },
  'report-final': {
    title: { nl: 'Eindverslag insturen', en: 'Send the final report' },
    done: { nl: 'Uw eindverslag is ontvangen.', en: 'Your final report has been received.' },
    questions: {
      report: { label: { nl: 'Wat is er bereikt?', en: 'What was achieved?' } },
      spent: { label: { nl: 'Besteed bedrag in euro’s', en: 'Amount spent in euros' } },
    },
  },
  settle: {
    title: { nl: 'Subsidie vaststellen', en: 'Settle the subsidy' },
    done: { nl: 'De subsidie is vastgesteld.', en: 'The subsidy has been settled.' },
    questions: {
      amount: { label: { nl: 'Vastgesteld bedrag in euro’s', en: 'Settled amount in euros' } },
      reason: { label: { nl: 'De reden, voor de aanvrager', en: 'The reason, for the applicant' } },
    },
  },
  object: {
    title: { nl: 'Bezwaar maken', en: 'Object' },
    intro: {
      nl: 'Dit kan tot zes weken na het besluit. Bent u later, dan nemen wij het bezwaar toch aan en beoordelen wij of het nog kan.',
      en: 'This is possible until six weeks after the decision. If you are later we still take the objection and judge whether it can be.',
    },
    done: { nl: 'Uw bezwaar is ontvangen.', en: 'Your objection has been received.' },
    questions: {
      grounds: { label: { nl: 'Waarom bent u het er niet mee eens?', en: 'Why do you disagree?' } },
    },
  },
  'prepare-objection-decision': {
    title: { nl: 'Beslissing op het bezwaar voorbereiden', en: 'Prepare the decision on the objection' },
    done: { nl: 'De beslissing is voorbereid.', en: 'The decision has been prepared.' },
    questions: {
      outcome: { label: { nl: 'De beslissing', en: 'The decision' } },
      reason: { label: { nl: 'De reden, voor de aanvrager', en: 'The reason, for the applicant' } },
    },
  },
  'return-objection-decision': {
    title: { nl: 'Beslissing op het bezwaar teruggeven', en: 'Return the decision on the objection' },
    done: { nl: 'De beslissing gaat terug.', en: 'The decision goes back.' },
    questions: { reason: { label: { nl: 'Wat moet er anders?', en: 'What has to change?' } } },
  },
  'release-objection-decision': {
    title: { nl: 'Beslissing op het bezwaar vrijgeven', en: 'Release the decision on the objection' },
    done: { nl: 'De beslissing is vrijgegeven.', en: 'The decision has been released.' },
  },
  resubmit: {
    title: { nl: 'Opnieuw aanvragen', en: 'Request again' },
    intro: {
      nl: 'U begint een nieuwe aanvraag met wat u had ingevuld, en zegt wat er nieuw is. Dit kan één keer (artikel 21.5).',
      en: 'You begin a new request with what you had filled in, and say what is new. This is possible once (article 21.5).',
    },
    done: { nl: 'Uw nieuwe aanvraag is begonnen.', en: 'Your new request has begun.' },
    questions: { round: { label: { nl: 'In welk tijdvak?', en: 'In which round?' } } },
  },
} as const satisfies Acts;
