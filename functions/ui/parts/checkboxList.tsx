// A question with several answers of which any may be chosen; in columns when there are many.

import type { FieldProps } from './field.tsx';
import { Fieldset } from './fieldset.tsx';

/** More than these stand in columns. */
const inOneColumn = 8;

export interface CheckboxListProps extends FieldProps {
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
}

export function CheckboxList({ name, choices, chosen, ...field }: CheckboxListProps) {
  return (
    <Fieldset {...field}>
      <div class={choices.length > inOneColumn ? 'choices many' : 'choices'}>
        {choices.map(({ value, label }, index) => (
          <label class="choice">
            <input
              class="checkbox"
              type="checkbox"
              id={`${field.id}-${index + 1}`}
              name={name}
              value={value}
              checked={chosen.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
