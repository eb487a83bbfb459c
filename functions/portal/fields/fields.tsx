// The fields of a form on a page: each with its question, its hint, what was typed, and what is wrong with it.

import type { Control, Part } from '../../ui/fields/control.ts';
import { TextArea, TextField } from '../../ui/parts/fields.tsx';
import type { Asked, Asking } from './asking.ts';
import { ChoiceField, ChoicesField } from './fieldChoices.tsx';
import { FieldGroup, fieldProps } from './fieldFrame.tsx';
import { ListField } from './fieldList.tsx';
import { TickedItem } from './ticked.tsx';
import { nested } from './typed.ts';

interface FieldsProps {
  readonly asking: Asking;
  readonly parts: Readonly<Record<string, Part>>;
  readonly path?: string;
  readonly asks?: string;
}

/** All fields of a form. */
export function FormFields({ asking, control }: { readonly asking: Asking; readonly control: Control }) {
  return control.kind === 'group' ? (
    <Fields asking={asking} parts={control.parts} />
  ) : (
    <Field asking={asking} control={control} path="" asks="" required />
  );
}

/** Every part that somebody types, in the order of the schema. */
function Fields({ asking, parts, path = '', asks = path }: FieldsProps) {
  return (
    <>
      {Object.entries(parts).map(([name, { control, required }]) => (
        <Field
          asking={asking}
          control={control}
          path={nested(path, name)}
          asks={nested(asks, name)}
          required={required}
        />
      ))}
    </>
  );
}

interface FieldProps extends Asked {
  readonly control: Control;
}

function Field({ control, ...asked }: FieldProps) {
  const { asking, path, asks, required } = asked;
  switch (control.kind) {
    case 'line':
      return <LineField {...asked} control={control} />;
    case 'prose':
      return <ProseField {...asked} control={control} />;
    case 'choice':
      return <ChoiceField {...asked} control={control} />;
    case 'choices':
      return <ChoicesField {...asked} control={control} />;
    case 'group':
      return (
        <FieldGroup {...asked}>
          <Fields asking={asking} parts={control.parts} path={path} asks={asks} />
        </FieldGroup>
      );
    case 'each':
      return (
        <FieldGroup {...asked}>
          {control.of.map(({ value, name }) => (
            <Field
              asking={asking}
              control={control.item}
              path={`${path}.${value}`}
              asks={asks}
              required={required}
              called={name}
            />
          ))}
        </FieldGroup>
      );
    case 'list':
      return (
        <ListField {...asked} most={control.most}>
          {(position) => <Field {...asked} control={control.item} {...position} required />}
        </ListField>
      );
    case 'ticked':
      return (
        <FieldGroup {...asked}>
          {control.of.map((one) => (
            <TickedItem
              asking={asking}
              name={nested(`${path}.${one.value}`, control.by)}
              asks={nested(asks, control.by)}
              of={one}
            >
              <Fields
                asking={asking}
                parts={partsOf(control.item)}
                path={`${path}.${one.value}`}
                asks={asks}
              />
            </TickedItem>
          ))}
        </FieldGroup>
      );
    case 'either':
      return (
        <>
          <ChoiceField
            {...asked}
            control={{
              kind: 'choice',
              options: Object.keys(control.groups).map((value) => ({
                value,
                name: asking.questions[`${nested(asks, control.by)}=${value}`]?.label ?? {
                  nl: value,
                  en: value,
                },
              })),
            }}
            path={nested(path, control.by)}
            asks={nested(asks, control.by)}
          />
          <Fields asking={asking} parts={partsOfAny(Object.values(control.groups))} path={path} asks={asks} />
        </>
      );
    case 'fixed':
      return <Carried asking={asking} control={control} path={path} />;
  }
}

const partsOf = (control: Control): Readonly<Record<string, Part>> =>
  control.kind === 'group' ? control.parts : {};

/** Each once, also when several groups have it. Of a group that may not be the chosen one nothing has to be filled in. */
const partsOfAny = (groups: readonly Control[]): Readonly<Record<string, Part>> =>
  Object.fromEntries(
    groups
      .flatMap((group) => Object.entries(partsOf(group)))
      .map(([name, part]) => [name, { ...part, required: false }]),
  );

/** What the page brings along, unseen. */
function Carried({
  asking,
  control,
  path,
}: Pick<Asked, 'asking' | 'path'> & { readonly control: Extract<Control, { kind: 'fixed' }> }) {
  const [value] = asking.shown.get(path) ?? [];
  return control.value === undefined && value !== undefined ? (
    <input type="hidden" name={path} value={value} />
  ) : null;
}

type Of<Kind extends Control['kind']> = Asked & { readonly control: Extract<Control, { kind: Kind }> };

const inputTypes = {
  text: 'text',
  email: 'email',
  url: 'url',
  date: 'date',
  number: 'text',
  amount: 'text',
} as const;

function LineField({ control, ...asked }: Of<'line'>) {
  const { as } = control;
  const [value] = asked.asking.shown.get(asked.path) ?? [];
  const isLong = as === 'text' || as === 'url' || as === 'email';
  return (
    <TextField
      {...fieldProps(asked)}
      type={inputTypes[as]}
      inputmode={as === 'number' ? 'numeric' : as === 'amount' ? 'decimal' : undefined}
      short={!isLong}
      value={value}
    />
  );
}

function ProseField({ control, ...asked }: Of<'prose'>) {
  const [value = ''] = asked.asking.shown.get(asked.path) ?? [];
  // A browser takes away the first line break of a text area.
  return (
    <TextArea
      {...fieldProps(asked, control.most)}
      rows={control.most > 1000 ? 8 : 4}
      value={value.startsWith('\n') ? `\n${value}` : value}
    />
  );
}
