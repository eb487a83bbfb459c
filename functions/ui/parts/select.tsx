// A question with so many answers that they are a list to open.
import { described, Field, type FieldProps } from './field.tsx';

export interface SelectProps extends FieldProps {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen?: string | undefined;
}

/** Begins with no answer, so that none is given by accident. */
export function Select({ name, options, chosen, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select class="select" id={field.id} name={name} {...described(field)}>
        <option value="" />
        {options.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
