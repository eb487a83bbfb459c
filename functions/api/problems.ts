// Every problem the API can answer with: its status, its title, and what to do about it.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Bilingual } from '../../schemas/text.ts';

interface ProblemKind {
  readonly status: ContentfulStatusCode;
  readonly title: Bilingual;
  readonly todo: Bilingual;
}

const kinds = {
  'not-signed-in': {
    status: 401,
    title: { nl: 'U bent niet aangemeld', en: 'You are not signed in' },
    todo: {
      nl: 'Stuur een geldig toegangstoken mee: Authorization: Bearer …',
      en: 'Send a valid access token along: Authorization: Bearer …',
    },
  },
  'person-unknown': {
    status: 403,
    title: { nl: 'Wij kennen u nog niet', en: 'We do not know you yet' },
    todo: {
      nl: 'Meld u één keer aan in de browser, via /inloggen.',
      en: 'Sign in once in the browser, at /inloggen.',
    },
  },
  'not-permitted': {
    status: 403,
    title: { nl: 'Dit mag u hier niet doen', en: 'You may not do this here' },
    todo: { nl: 'Onder "allowed" staat wat u wel kunt doen.', en: 'See "allowed" for what you can do.' },
  },
  'not-found': {
    status: 404,
    title: { nl: 'Niet gevonden', en: 'Not found' },
    todo: {
      nl: 'Controleer het nummer of het adres. Een zaak van een ander vindt u hier niet.',
      en: 'Check the number or the address. Cases of others are not found here.',
    },
  },
  'no-clock': {
    status: 404,
    title: { nl: 'Er loopt geen termijn', en: 'No term is running' },
    todo: {
      nl: 'De termijn voor het besluit begint op de dag waarop de aanvraag binnenkomt. Is de aanvraag ingetrokken, dan is er geen termijn meer.',
      en: 'The term for the decision starts on the day the application arrives. Once an application is withdrawn there is no term any more.',
    },
  },
  'unknown-command': {
    status: 404,
    title: { nl: 'Deze opdracht bestaat niet', en: 'There is no such command' },
    todo: {
      nl: 'Onder "commands" staan de opdrachten die er zijn.',
      en: 'See "commands" for those there are.',
    },
  },
  'body-unreadable': {
    status: 400,
    title: { nl: 'Wij kunnen dit bericht niet lezen', en: 'We cannot read this message' },
    todo: { nl: 'Stuur geldige JSON.', en: 'Send valid JSON.' },
  },
  'invalid-input': {
    status: 400,
    title: { nl: 'Niet alles is goed ingevuld', en: 'Not everything is filled in correctly' },
    todo: {
      nl: 'Er is niets opgeslagen. Onder "errors" staat per veld wat er mis is.',
      en: 'Nothing was stored. See "errors" for what is wrong with each field.',
    },
  },
  'media-type': {
    status: 415,
    title: { nl: 'Alleen JSON', en: 'JSON only' },
    todo: { nl: 'Stuur Content-Type: application/json.', en: 'Send Content-Type: application/json.' },
  },
  'too-large': {
    status: 413,
    title: { nl: 'Dit bericht is te groot', en: 'This message is too large' },
    todo: { nl: 'Stuur ten hoogste 1 MB.', en: 'Send at most 1 MB.' },
  },
  'idempotency-key-missing': {
    status: 400,
    title: { nl: 'De kop Idempotency-Key ontbreekt', en: 'The Idempotency-Key header is missing' },
    todo: {
      nl: 'Stuur bij elke opdracht een eigen sleutel van 8 tot 100 tekens mee, bijvoorbeeld een UUID, en bij een herhaling dezelfde.',
      en: 'Send a key of your own of 8 to 100 characters with every command, for instance a UUID, and the same one when you repeat it.',
    },
  },
  'key-reused': {
    status: 422,
    title: { nl: 'Deze sleutel hoort bij een ander bericht', en: 'This key belongs to another message' },
    todo: {
      nl: 'Gebruik voor een ander bericht een andere Idempotency-Key.',
      en: 'Use another Idempotency-Key for another message.',
    },
  },
  'wrong-state': {
    status: 409,
    title: { nl: 'Dat kan nu niet', en: 'Not possible now' },
    todo: { nl: 'Onder "allowed" staat wat nu wel kan.', en: 'See "allowed" for what is possible now.' },
  },
  'guard-failed': {
    status: 409,
    title: { nl: 'Dat kan zo niet', en: 'Not possible like this' },
    todo: { nl: 'Zie "guard".', en: 'See "guard".' },
  },
  'version-required': {
    status: 428,
    title: { nl: 'Zeg welke versie u zag', en: 'Say which version you saw' },
    todo: {
      nl: 'Stuur If-Match mee met de ETag van wat u het laatst las.',
      en: 'Send If-Match with the ETag of what you read last.',
    },
  },
  'changed-meanwhile': {
    status: 412,
    title: { nl: 'De zaak is intussen veranderd', en: 'The case changed meanwhile' },
    todo: {
      nl: 'Onder "since" staat wat er gebeurde. Lees de zaak opnieuw en beslis dan.',
      en: 'See "since" for what happened. Read the case again, then decide.',
    },
  },
  'form-changed': {
    status: 412,
    title: { nl: 'Het formulier is intussen gewijzigd', en: 'The form was changed meanwhile' },
    todo: {
      nl: 'Er is niets overschreven. Voeg uw versie en de opgeslagen versie samen en bewaar opnieuw.',
      en: 'Nothing was overwritten. Merge your version with the stored one and save again.',
    },
  },
  'form-not-open': {
    status: 409,
    title: { nl: 'Het formulier is gesloten', en: 'The form is closed' },
    todo: {
      nl: 'De aanvraag is ingediend. Alleen bij een gevraagde aanvulling gaat het formulier weer open.',
      en: 'The application was handed in. Only a requested supplement opens the form again.',
    },
  },
  'fields-not-open': {
    status: 409,
    title: { nl: 'Niet alle velden zijn open', en: 'Not all fields are open' },
    todo: {
      nl: 'In een aanvulling verandert u alleen de gevraagde velden. Er is niets opgeslagen.',
      en: 'In a supplement you change only the fields asked for. Nothing was stored.',
    },
  },
  'file-not-accepted': {
    status: 422,
    title: { nl: 'Dit bestand kan zo niet', en: 'This file is not accepted like this' },
    todo: { nl: 'Zie "reason".', en: 'See "reason".' },
  },
  'too-many-uploads': {
    status: 409,
    title: { nl: 'Er zijn te veel bestanden geüpload', en: 'Too many files were uploaded' },
    todo: {
      nl: 'Bij deze aanvraag kunt u niet nog een bestand uploaden. Gebruik een bestand dat er al is, of vraag het programmabureau om hulp.',
      en: 'You cannot upload another file with this request. Use one that is there, or ask the programme office for help.',
    },
  },
  'document-not-clean': {
    status: 409,
    title: { nl: 'Dit bestand kan niet worden geopend', en: 'This file cannot be opened' },
    todo: { nl: 'Zie "uploadStatus".', en: 'See "uploadStatus".' },
  },
  'link-used': {
    status: 409,
    title: { nl: 'Deze link is al gebruikt of verlopen', en: 'This link was used already, or has lapsed' },
    todo: {
      nl: 'Hebt u zelf de nominatie aanvaard? Dan staat de aanvraag bij uw eigen zaken. Vraag anders degene die u nomineerde om een nieuwe link.',
      en: 'Did you accept the nomination yourself? Then the application stands among your own cases. Otherwise ask whoever nominated you for a new link.',
    },
  },
  'slug-taken': {
    status: 409,
    title: { nl: 'Dit webadres is al in gebruik', en: 'This address is taken' },
    todo: { nl: 'Geef zelf een "slug" op.', en: 'Give a "slug" of your own.' },
  },
  'letter-not-made': {
    status: 503,
    title: {
      nl: 'De pdf van deze brief wordt nog gemaakt',
      en: 'The PDF of this letter is still being made',
    },
    todo: {
      nl: 'Probeer het over een minuut opnieuw. De brief zelf kunt u al lezen.',
      en: 'Try again in a minute. The letter itself can be read already.',
    },
  },
  busy: {
    status: 503,
    title: { nl: 'Het is even te druk', en: 'Too busy for a moment' },
    todo: {
      nl: 'Er is niets gebeurd. Probeer het over een paar seconden opnieuw met dezelfde Idempotency-Key.',
      en: 'Nothing happened. Try again in a few seconds with the same Idempotency-Key.',
    },
  },
  'our-fault': {
    status: 500,
    title: { nl: 'Er ging bij ons iets mis', en: 'Something went wrong on our side' },
    todo: {
      nl: 'Probeer het opnieuw met dezelfde Idempotency-Key. Wij hebben een melding gekregen.',
      en: 'Try again with the same Idempotency-Key. We have been notified.',
    },
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof kinds;
export const problems: Record<ProblemCode, ProblemKind> = kinds;
