// Around every field: its question, its hint, its own mistake, and how they belong together for a screen reader.
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Asked } from './asking.ts';
import type { Question } from './words.ts';

const text = {
  optional: { nl: '(niet verplicht)', en: '(optional)' },
  most: { nl: 'tekens ten hoogste', en: 'characters at most' },
} as const satisfies Record<string, Bilingual>;

export const idOf = (path: string): string => `veld-${path.replaceAll('.', '-')}`;

/** The question of a field; one of several alike is asked by its name. */
export function questionOf({ asking, asks, called }: Asked): Question {
  const asked = asking.questions[asks];
  if (called) return { label: called };
  return asked ?? { label: { nl: asks, en: asks } };
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

export function FieldFrame({
  children,
  most,
  ...props
}: Asked & { readonly most?: number; readonly children: (described: Described) => Child }) {
  const { asking, path, required } = props;
  const { language, mistakes } = asking;
  const { label, hint } = questionOf(props);
  const id = idOf(path);
  const mistake = mistakes.get(path);
  const hints = [
    ...(hint ? [hint[language]] : []),
    ...(most !== undefined && most < 100_000
      ? [`${most.toLocaleString(language)} ${text.most[language]}`]
      : []),
  ];
  const describedBy = [...(mistake ? [`${id}-fout`] : []), ...(hints.length > 0 ? [`${id}-hint`] : [])];
  return (
    <div class={mistake ? 'field wrong' : 'field'}>
      <label for={id}>
        {label[language]} {!required && <span class="soft">{text.optional[language]}</span>}
      </label>
      {hints.length > 0 && (
        <p class="hint" id={`${id}-hint`}>
          {hints.join('. ')}.
        </p>
      )}
      {mistake && (
        <p class="error" id={`${id}-fout`}>
          {mistake[language]}
        </p>
      )}
      {children({
        id,
        name: path,
        'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
        'aria-invalid': mistake ? 'true' : undefined,
      })}
    </div>
  );
}

/** Several fields, or several answers, under one question. */
export function FieldGroup({ children, ...props }: PropsWithChildren<Asked>) {
  const { asking, path, required } = props;
  const { language, mistakes } = asking;
  const { label, hint } = questionOf(props);
  const id = idOf(path);
  const mistake = mistakes.get(path);
  const describedBy = [...(mistake ? [`${id}-fout`] : []), ...(hint ? [`${id}-hint`] : [])];
  return (
    <fieldset
      id={id}
      class={mistake ? 'field wrong' : 'field'}
      aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
    >
      <legend>
        {label[language]} {!required && <span class="soft">{text.optional[language]}</span>}
      </legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint[language]}.
        </p>
      )}
      {mistake && (
        <p class="error" id={`${id}-fout`}>
          {mistake[language]}
        </p>
      )}
      {children}
    </fieldset>
  );
}
