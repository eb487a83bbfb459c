// Every Dutch word of the console, in one place.

export const words = {
  title: 'Zorgpact Loket op één machine',
  heading: 'Wat er draait, en wie u kunt zijn',
  intro:
    'Alles draait op deze machine; geen mail verlaat haar. De mensen zijn verzonnen, de koplopers zijn echt, de aanvragen bij het fonds zijn voorbeelden.',
  addresses: 'Adressen',
  site: 'De site',
  api: 'De API',
  inbox: 'Alle mail',
  signIn: 'Inloggen bij',
  parts: 'Alle onderdelen van onze pagina’s',
  people: 'Mensen om als in te loggen',
  peopleHint:
    'Via de site kiest u iemand uit deze lijst. Voor een HTTP-client geeft dit een token voor een uur:',
  who: 'wie',
  cases: 'Dossiers',
  pickCase: 'Kies een dossier',
  show: 'Toon',
  noCases: 'Er is nog geen dossier.',
  rows: 'Rijen',
  events: 'Gebeurtenissen',
  mails: 'Mails',
  none: 'Nog geen.',
  latestMails: 'Laatste mails',
  undelivered: 'niet bezorgd',
  mailHint:
    'Een mail aan een adres dat begint met onbestelbaar komt terug, met vol-postvak na een tijd ook, en met klacht wordt hij ongewenst genoemd.',
  date: 'Datum',
  dateHint:
    'Elke dag die u overslaat, draait om zes uur de kalender: dan gaan herinneringen uit, vervallen concepten en verstrijken termijnen.',
  nowItIs: 'Voor het systeem is het nu',
  move: 'Zet de datum vooruit',
  days: 'dagen vooruit',
  stuck: 'Wat niet verder kwam',
  parked: 'Opzij gelegd in S3',
  left: 'achtergebleven in wachtrij',
  nothingStuck: 'Niets: alles kwam aan.',
  notForward: 'De datum kan alleen vooruit, met 1 tot 3650 dagen tegelijk.',
  notFound: 'Deze bladzijde is er niet.',
} as const;
