// A question with several answers of which any may be chosen; in columns when there are many.

import type { FieldProps } from './field.tsx';
import { Fieldset } from './fieldset.tsx';

/** More than these stand in columns. */
const inOneColumn = 8;

export interface CheckboxListProps extends FieldProps {
  readonly name: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string | undefined;
    /** Why it cannot be chosen. */
    readonly closed?: string | undefined;
  }[];
  readonly chosen: readonly string[];
}

export function CheckboxList({ name, choices, chosen, ...field }: CheckboxListProps) {
  return (
    <Fieldset {...field}>
      <div class={choices.length > inOneColumn ? 'choices many' : 'choices'}>
        {choices.map(({ value, label, hint, closed }, index) => (
          <label class={closed === undefined ? 'choice' : 'choice soft'}>
            <input
              class="checkbox"
              type="checkbox"
              id={`${field.id}-${index + 1}`}
              name={name}
              value={value}
              checked={closed === undefined && chosen.includes(value)}
              disabled={closed !== undefined}
            />
            <span>
              {label}
              {hint !== undefined && <span class="soft under">{hint}</span>}
              {closed !== undefined && <strong class="under">{closed}</strong>}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
