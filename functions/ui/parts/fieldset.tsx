// Several fields, or several answers, under one question. A link to it brings the focus there, so that Tab goes on inside.
import type { PropsWithChildren } from 'hono/jsx';
import { described, type FieldProps, fieldClass, Guidance } from './field.tsx';

export function Fieldset({ children, label, ...field }: PropsWithChildren<FieldProps>) {
  return (
    <div class={fieldClass(field.error)}>
      <fieldset
        id={field.id}
        tabindex={-1}
        class="utrecht-form-fieldset--html-fieldset"
        aria-describedby={described(field)['aria-describedby']}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {label}
        </legend>
        <Guidance {...field} />
        {children}
      </fieldset>
    </div>
  );
}

/** One of several alike within a fieldset. */
export const Item = ({ children }: PropsWithChildren) => <div class="item">{children}</div>;
