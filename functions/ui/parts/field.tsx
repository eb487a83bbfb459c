// The frame of a question in a form: what is asked, what helps to answer it, and what is wrong with the answer.
import type { Child, PropsWithChildren } from 'hono/jsx';

export interface FieldProps {
  /** Unique on the page: an error summary leads to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: Child;
  /** What is wrong, and how to put it right. */
  readonly error?: string | undefined;
}

/** What goes on the control itself, so that its hint and its error are read with it. */
export const described = ({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) => {
  const by = [...(error === undefined ? [] : [`${id}-fout`]), ...(hint === undefined ? [] : [`${id}-hint`])];
  return {
    'aria-describedby': by.length === 0 ? undefined : by.join(' '),
    'aria-invalid': error === undefined ? undefined : ('true' as const),
  };
};

export const fieldClass = (error: string | undefined): string =>
  error === undefined ? 'utrecht-form-field' : 'utrecht-form-field utrecht-form-field--invalid';

/** A question with one control, which is its child. */
export function Field({ id, label, hint, error, children }: PropsWithChildren<FieldProps>) {
  return (
    <div class={fieldClass(error)}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <Guidance id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** Hint and error, between the question and the control. */
export function Guidance({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && (
        <div class="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div class="utrecht-form-field-error-message" id={`${id}-fout`}>
          {error}
        </div>
      )}
    </>
  );
}
