// Questions that are answered by typing or by choosing a file; what was typed stays when it cannot be taken.
import { described, Field, type FieldProps } from './field.tsx';

interface NamedFieldProps extends FieldProps {
  readonly name: string;
}

export interface TextFieldProps extends NamedFieldProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | undefined;
  /** `numeric` for whole numbers and codes of digits, `decimal` for amounts. */
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  /** What a browser may fill in, as in HTML: `email`, `organization`. */
  readonly autocomplete?: string | undefined;
  /** Its answers are short: a number, a code, a day. */
  readonly short?: boolean | undefined;
}

export function TextField({
  name,
  value,
  type = 'text',
  inputmode,
  autocomplete,
  short,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${short ? ' short' : ''}`}
        {...{ id: field.id, name, type, value, inputmode, autocomplete }}
        {...described(field)}
      />
    </Field>
  );
}

export interface TextAreaProps extends NamedFieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
}

export function TextArea({ name, value = '', rows = 4, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        {...{ id: field.id, name, rows }}
        {...described(field)}
      >
        {value}
      </textarea>
    </Field>
  );
}

export interface FileFieldProps extends NamedFieldProps {
  /** Types of files, as in HTML: `application/pdf`. */
  readonly accept?: string | undefined;
}

export function FileField({ name, accept, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      <input class="file" type="file" {...{ id: field.id, name, accept }} {...described(field)} />
    </Field>
  );
}
