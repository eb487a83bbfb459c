// Errors as RFC 9457 problem details: a stable code, what is wrong, the field, and what to do.
import type * as z from 'zod/mini';
import type { Bilingual } from '../../schemas/text.ts';
import { type ApiContext, languageOf } from './context.ts';
import { type ProblemCode, problems } from './problems.ts';

export interface FieldError {
  /** JSON Pointer into the body (RFC 6901). */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** Answers with a problem; `more` adds members of its own, such as what is allowed instead. */
export function problem(
  c: ApiContext,
  code: ProblemCode,
  more: Record<string, unknown> = {},
  detail?: Bilingual,
): Response {
  const { status, title, todo } = problems[code];
  const language = languageOf(c);
  const body = {
    type: `urn:zorgpact-loket:problem:${code}`,
    title: title[language],
    status,
    detail: (detail ?? todo)[language],
    code,
    ...more,
  };
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
  });
}

/** Every error of a body at once, each pointing at its field; of several in one field the first. */
export function fieldErrors(c: ApiContext, issues: readonly z.core.$ZodIssue[]): FieldError[] {
  const language = languageOf(c);
  const errors = issues.flatMap((issue) => {
    const at = (path: readonly PropertyKey[]) =>
      path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: at([...issue.path, key]),
        code: 'unknown-field',
        detail: { nl: 'Dit veld bestaat niet.', en: 'This field does not exist.' }[language],
      }));
    }
    const { code, detail } = explain(issue);
    return [{ pointer: at(issue.path), code, detail: detail[language] }];
  });
  return errors.filter(({ pointer }, index) => errors.findIndex((one) => one.pointer === pointer) === index);
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { nl: 'Moet een tekst zijn.', en: 'Must be a text.' },
  number: { nl: 'Moet een getal zijn.', en: 'Must be a number.' },
  int: { nl: 'Moet een geheel getal zijn.', en: 'Must be a whole number.' },
  boolean: { nl: 'Moet true of false zijn.', en: 'Must be true or false.' },
  array: { nl: 'Moet een lijst zijn.', en: 'Must be a list.' },
  object: { nl: 'Moet een groep velden zijn.', en: 'Must be a group of fields.' },
};

const notADay = {
  code: 'invalid-format',
  detail: {
    nl: 'Geef een dag die bestaat, als jjjj-mm-dd, bijvoorbeeld 2026-11-30.',
    en: 'Give a day that exists, as yyyy-mm-dd, for instance 2026-11-30.',
  },
} as const satisfies { code: string; detail: Bilingual };

function explain(issue: z.core.$ZodIssue): { code: string; detail: Bilingual } {
  switch (issue.code) {
    case 'too_big':
      return {
        code: 'too-long-or-large',
        detail: { nl: `Ten hoogste ${issue.maximum}.`, en: `At most ${issue.maximum}.` },
      };
    case 'too_small':
      return {
        code: 'too-short-or-small',
        detail: { nl: `Ten minste ${issue.minimum}.`, en: `At least ${issue.minimum}.` },
      };
    case 'invalid_value':
      return {
        code: 'not-a-choice',
        detail: {
          nl: `Kies uit: ${issue.values.join(', ')}.`,
          en: `Choose from: ${issue.values.join(', ')}.`,
        },
      };
    case 'invalid_format':
      if (issue.format === 'date' || issue.message === 'day') return notADay;
      return issue.message === 'control-characters'
        ? {
            code: 'control-characters',
            detail: {
              nl: 'Bevat stuurtekens die niet mogen.',
              en: 'Contains control characters that are not allowed.',
            },
          }
        : {
            code: 'invalid-format',
            detail: { nl: `Heeft niet de vorm ${issue.format}.`, en: `Is not of the form ${issue.format}.` },
          };
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'missing', detail: { nl: 'Dit veld is verplicht.', en: 'This field is required.' } }
        : {
            code: 'wrong-type',
            detail: typeNames[issue.expected] ?? { nl: 'Is van een ander type.', en: 'Is of another type.' },
          };
    default:
      return { code: 'invalid', detail: { nl: 'Deze waarde kan niet.', en: 'This value is not possible.' } };
  }
}
