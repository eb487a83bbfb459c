// One answer of several, or several of several: as buttons one sees at once, as a list when there are many.
import type { Asked } from './asking.ts';
import type { Control, Option } from './control.ts';
import { FieldFrame, FieldGroup, idOf } from './fieldFrame.tsx';

/** More than these are a list to open. */
const seenAtOnce = 8;

type Of<Kind extends Control['kind']> = Asked & { readonly control: Extract<Control, { kind: Kind }> };

export function ChoiceField({ control, ...props }: Of<'choice'>) {
  const { asking, path, required } = props;
  const [chosen] = asking.shown.get(path) ?? [];
  if (control.options.length > seenAtOnce)
    return (
      <FieldFrame {...props}>
        {(described) => (
          <select {...described} class="input">
            <option value="" />
            {control.options.map(({ value, name }) => (
              <option value={value} selected={value === chosen}>
                {name[asking.language]}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
    );
  return (
    <FieldGroup {...props}>
      {control.options.map((option, index) => (
        <Answer {...props} option={option} index={index} type="radio" checked={option.value === chosen} />
      ))}
      {!required && chosen !== undefined && (
        <Answer
          {...props}
          option={{ value: '', name: { nl: 'Geen keuze', en: 'No choice' } }}
          index={control.options.length}
          type="radio"
          checked={false}
        />
      )}
    </FieldGroup>
  );
}

export function ChoicesField({ control, ...props }: Of<'choices'>) {
  const chosen = props.asking.shown.get(props.path) ?? [];
  return (
    <FieldGroup {...props}>
      <div class={control.options.length > seenAtOnce ? 'many choices' : undefined}>
        {control.options.map((option, index) => (
          <Answer
            {...props}
            option={option}
            index={index}
            type="checkbox"
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface AnswerProps extends Pick<Asked, 'asking' | 'path'> {
  readonly option: Option;
  readonly index: number;
  readonly type: 'radio' | 'checkbox';
  readonly checked: boolean;
}

function Answer({ asking, path, option, index, type, checked }: AnswerProps) {
  const id = `${idOf(path)}-${index}`;
  const { value, name, hint } = option;
  return (
    <>
      <label class="choice" for={id}>
        <input
          type={type}
          id={id}
          name={path}
          value={value}
          checked={checked}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />{' '}
        <span>{name[asking.language]}</span>
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint[asking.language]}
        </p>
      )}
    </>
  );
}
