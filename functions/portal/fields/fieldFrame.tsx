// What stands around every field: its question, its hint, and what is wrong with it.
import type { PropsWithChildren } from 'hono/jsx';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Question } from '../../ui/fields/words.ts';
import type { FieldProps } from '../../ui/parts/field.tsx';
import { Fieldset } from '../../ui/parts/fieldset.tsx';
import type { Asked } from './asking.ts';

const text = {
  optional: { nl: '(niet verplicht)', en: '(optional)' },
  most: { nl: 'tekens ten hoogste', en: 'characters at most' },
} as const satisfies Record<string, Bilingual>;

export const idOf = (path: string): string => `veld-${path.replaceAll('.', '-')}`;

/** The question of a field; one of several alike is asked by its name. */
function questionOf({ asking, asks, called }: Asked): Question {
  if (called) return { label: called };
  return asking.questions[asks] ?? { label: { nl: asks, en: asks } };
}

/** What the part of the page needs to know of a field; `most` is told where somebody might want to write more. */
export function fieldProps(asked: Asked, most?: number): FieldProps & { readonly name: string } {
  const { asking, path, required } = asked;
  const { language, mistakes } = asking;
  const { label, hint } = questionOf(asked);
  const hints = [
    ...(hint ? [hint[language]] : []),
    ...(most === undefined ? [] : [`${most.toLocaleString(language)} ${text.most[language]}`]),
  ];
  return {
    id: idOf(path),
    name: path,
    label: required ? label[language] : `${label[language]} ${text.optional[language]}`,
    ...(hints.length > 0 ? { hint: hints.map(sentence).join(' ') } : {}),
    error: mistakes.get(path)?.[language],
  };
}

const sentence = (hint: string): string => (/[.?!]$/.test(hint) ? hint : `${hint}.`);

/** Several fields, or several answers, under one question. */
export const FieldGroup = ({ children, ...asked }: PropsWithChildren<Asked>) => (
  <Fieldset {...fieldProps(asked)}>{children}</Fieldset>
);
