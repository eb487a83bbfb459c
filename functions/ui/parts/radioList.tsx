// A question with a few answers of which one is chosen, each a target of 44 pixels.
import { described, type FieldProps, fieldClass, Guidance } from './field.tsx';

export interface RadioListProps extends FieldProps {
  readonly name: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string | undefined;
    /** Else made of that of the list; the first choice has that of the list itself. */
    readonly id?: string | undefined;
  }[];
  readonly chosen?: string | undefined;
  /** Beside each other where there is room. */
  readonly inRow?: boolean | undefined;
}

export function RadioList({ name, label, choices, chosen, inRow, ...field }: RadioListProps) {
  const { id, hint, error } = field;
  return (
    <div class={fieldClass(error)}>
      <fieldset
        class="utrecht-form-fieldset--html-fieldset"
        aria-describedby={described({ ...field, id: `${id}-vraag` })['aria-describedby']}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {label}
        </legend>
        <Guidance id={`${id}-vraag`} hint={hint} error={error} />
        <div class={inRow ? 'in-row' : undefined}>
          {choices.map((choice, index) => {
            const own = choice.id ?? (index === 0 ? id : `${id}-${index + 1}`);
            return (
              <>
                <label class="choice">
                  <input
                    class="utrecht-radio-button utrecht-radio-button--html-input"
                    type="radio"
                    id={own}
                    name={name}
                    value={choice.value}
                    checked={choice.value === chosen}
                    aria-describedby={choice.hint === undefined ? undefined : `${own}-hint`}
                  />
                  <span>{choice.label}</span>
                </label>
                {choice.hint !== undefined && (
                  <div class="utrecht-form-field-description" id={`${own}-hint`}>
                    {choice.hint}
                  </div>
                )}
              </>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
