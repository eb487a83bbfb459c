// What is wrong with a field and what to do about it, in a sentence for whoever filled it in.
import type * as z from 'zod/mini';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Control, Part } from '../../ui/fields/control.ts';

type Issue = z.core.$ZodIssue;
export type Mistakes = ReadonlyMap<string, Bilingual>;

/** By the name of the field, the first mistake of each; `''` for what belongs to no field. */
export function mistakesOf(parts: Readonly<Record<string, Part>>, issues: readonly Issue[]): Mistakes {
  const mistakes = new Map<string, Bilingual>();
  for (const issue of issues) {
    const path = issue.path.map(String);
    for (const { name, control } of asked(fieldAt({ kind: 'group', parts }, path), issue))
      if (!mistakes.has(name)) mistakes.set(name, saysOf(issue, control));
  }
  return mistakes;
}

interface Field {
  readonly name: string;
  readonly control: Control;
}

/** A group of which nothing was filled in is no field: what is wrong is that each of its questions is empty. */
const asked = (field: Field, issue: Issue): readonly Field[] =>
  field.control.kind === 'group' && field.name !== '' && isMissing(issue)
    ? Object.entries(field.control.parts)
        .filter(([, { required }]) => required)
        .flatMap(([part, { control }]) => asked({ name: `${field.name}.${part}`, control }, issue))
    : [field];

/** The field on the page that a path of the value leads to; a choice of several is one field. */
function fieldAt(control: Control, path: readonly string[], walked: readonly string[] = []): Field {
  const [step, ...rest] = path;
  const inner = step === undefined ? undefined : within(control, step);
  if (step === undefined || !inner) return { name: walked.join('.'), control };
  return fieldAt(inner, rest, [...walked, step]);
}

function within(control: Control, step: string): Control | undefined {
  switch (control.kind) {
    case 'group':
      return control.parts[step]?.control;
    case 'list':
    case 'each':
    case 'ticked':
      return control.item;
    case 'either':
      return step === control.by
        ? { kind: 'choice', options: [] }
        : Object.values(control.groups).flatMap((group) => within(group, step) ?? [])[0];
    default:
      return undefined;
  }
}

/** Not `undefined`: an empty field comes as absent, and absent is what the schema then complains of. */
const isMissing = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.input === undefined;

function saysOf(issue: Issue, control: Control): Bilingual {
  if (issue.code === 'too_big' && typeof issue.maximum === 'number') return tooMuch(control, issue.maximum);
  if (control.kind === 'choice' || control.kind === 'choices')
    return { nl: 'Maak een keuze', en: 'Make a choice' };
  if (control.kind === 'ticked')
    return { nl: 'Vink ten minste één vraag aan', en: 'Tick at least one question' };
  if (control.kind === 'list') return { nl: 'Vul er ten minste één in', en: 'Fill in at least one' };
  if (isMissing(issue)) return { nl: 'Vul dit in', en: 'Fill this in' };
  if (issue.message === 'control-characters') return unseen;
  if (control.kind !== 'line') return { nl: 'Vul dit in', en: 'Fill this in' };
  // Of one in a list, the name of the list.
  const name = String(issue.path.findLast((part) => typeof part === 'string'));
  if (control.as === 'text' && Object.hasOwn(numbers, name)) return numbers[name] ?? formats.text;
  return formats[control.as];
}

const unseen: Bilingual = {
  nl: 'Hierin staan tekens die niet te zien zijn, misschien door het plakken. Typ de tekst opnieuw',
  en: 'This holds characters that cannot be seen, perhaps from pasting. Type the text again',
};

const brin: Bilingual = {
  nl: 'Een BRIN-code heeft twee cijfers en twee hoofdletters, zoals 25LH',
  en: 'A BRIN code has two digits and two capitals, such as 25LH',
};

/** What is typed as a text, but has a form of its own: by the name of its field. */
const numbers: Readonly<Record<string, Bilingual>> = {
  kvk: {
    nl: 'Een KVK-nummer heeft acht cijfers, zoals 12345678',
    en: 'A number of the trade register (KVK) has eight digits, such as 12345678',
  },
  rsin: {
    nl: 'Dit RSIN klopt niet. Een RSIN heeft negen cijfers; kijk of er geen verkeerd is',
    en: 'This RSIN is not right. An RSIN has nine digits; check that none is wrong',
  },
  brin,
  school: {
    nl: 'Vul de BRIN-code van de school in: twee cijfers en twee hoofdletters, zoals 25LH',
    en: 'Fill in the BRIN code of the school: two digits and two capitals, such as 25LH',
  },
  signsFor: brin,
  date: {
    nl: 'Vul een jaar, maand of dag in: 2026, 2026-05 of 2026-05-31',
    en: 'Fill in a year, month or day: 2026, 2026-05 or 2026-05-31',
  },
};

const formats: Record<Extract<Control, { kind: 'line' }>['as'], Bilingual> = {
  text: {
    nl: 'Dit past niet in dit veld. Kijk naar het voorbeeld bij de vraag',
    en: 'This does not fit this field. See the example with the question',
  },
  email: {
    nl: 'Vul een e-mailadres in, zoals naam@organisatie.nl',
    en: 'Fill in an e-mail address, such as name@organisation.nl',
  },
  url: {
    nl: 'Vul een webadres in dat begint met https://',
    en: 'Fill in a web address that begins with https://',
  },
  date: { nl: 'Vul een dag in, zoals 2027-03-31', en: 'Fill in a day, such as 2027-03-31' },
  number: { nl: 'Vul een heel getal in, zoals 4', en: 'Fill in a whole number, such as 4' },
  amount: {
    nl: 'Vul een bedrag in euro’s in, zoals 250.000 of 1.250,50',
    en: 'Fill in an amount in euros, such as 250.000 or 1.250,50',
  },
};

function tooMuch(control: Control, most: number): Bilingual {
  if (control.kind === 'list' || control.kind === 'choices' || control.kind === 'ticked')
    return { nl: `Ten hoogste ${most}`, en: `${most} at most` };
  if (control.kind === 'line' && (control.as === 'amount' || control.as === 'number'))
    return { nl: 'Dit getal is te groot', en: 'This number is too large' };
  return {
    nl: `Maak dit korter: ten hoogste ${most.toLocaleString('nl-NL')} tekens`,
    en: `Make this shorter: ${most.toLocaleString('en-GB')} characters at most`,
  };
}
