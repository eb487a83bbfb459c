// One answer of several, or several of several: as buttons one sees at once, as a list when there are many.
import { described, Field } from '../../ui/parts/field.tsx';
import { RadioList } from '../../ui/parts/radioList.tsx';
import type { Asked } from './asking.ts';
import type { Control, Option } from './control.ts';
import { FieldGroup, fieldProps, idOf } from './fieldFrame.tsx';

/** More than these are a list to open. */
const seenAtOnce = 8;

type Of<Kind extends Control['kind']> = Asked & { readonly control: Extract<Control, { kind: Kind }> };

const noChoice: Option = { value: '', name: { nl: 'Geen keuze', en: 'No choice' } };

export function ChoiceField({ control, ...asked }: Of<'choice'>) {
  const { asking, path, required } = asked;
  const { language } = asking;
  const [chosen] = asking.shown.get(path) ?? [];
  const field = fieldProps(asked);
  if (control.options.length > seenAtOnce)
    return (
      <Field {...field}>
        <select
          class="utrecht-select utrecht-select--html-select"
          id={field.id}
          name={path}
          {...described(field)}
        >
          <option value="" />
          {control.options.map(({ value, name }) => (
            <option value={value} selected={value === chosen}>
              {name[language]}
            </option>
          ))}
        </select>
      </Field>
    );
  const options = required ? control.options : [...control.options, noChoice];
  return (
    <RadioList
      {...field}
      choices={options.map(({ value, name, hint }) => ({
        value,
        label: name[language],
        hint: hint?.[language],
      }))}
      chosen={chosen}
    />
  );
}

export function ChoicesField({ control, ...asked }: Of<'choices'>) {
  const { asking, path } = asked;
  const { language } = asking;
  const chosen = asking.shown.get(path) ?? [];
  return (
    <FieldGroup {...asked}>
      <div class={control.options.length > seenAtOnce ? 'many' : undefined}>
        {control.options.map(({ value, name }, index) => (
          <label class="choice" for={`${idOf(path)}-${index + 1}`}>
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              id={`${idOf(path)}-${index + 1}`}
              name={path}
              value={value}
              checked={chosen.includes(value)}
            />
            <span>{name[language]}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
