// One answer of several, or several of several: as buttons one sees at once, as a list when there are many.

import type { Control, Option } from '../../ui/fields/control.ts';
import { CheckboxList } from '../../ui/parts/checkboxList.tsx';
import { RadioList } from '../../ui/parts/radioList.tsx';
import { Select } from '../../ui/parts/select.tsx';
import type { Asked } from './asking.ts';
import { fieldProps } from './fieldFrame.tsx';

/** More than these are a list to open. */
const seenAtOnce = 8;

type Of<Kind extends Control['kind']> = Asked & { readonly control: Extract<Control, { kind: Kind }> };

const noChoice: Option = { value: '', name: { nl: 'Geen keuze', en: 'No choice' } };

export function ChoiceField({ control, ...asked }: Of<'choice'>) {
  const { asking, path, required } = asked;
  const { language } = asking;
  const [chosen] = asking.shown.get(path) ?? [];
  const { options } = control;
  if (options.length > seenAtOnce)
    return (
      <Select
        {...fieldProps(asked)}
        options={options.map(({ value, name }) => ({ value, label: name[language] }))}
        chosen={chosen}
      />
    );
  const offered = required ? options : [...options, noChoice];
  return (
    <RadioList
      {...fieldProps(asked)}
      inRow={control.inRow}
      choices={offered.map(({ value, name, hint }) => ({
        value,
        label: name[language],
        hint: hint?.[language],
      }))}
      chosen={chosen}
    />
  );
}

export function ChoicesField({ control, ...asked }: Of<'choices'>) {
  const { language, shown } = asked.asking;
  return (
    <CheckboxList
      {...fieldProps(asked)}
      choices={control.options.map(({ value, name, hint, closed }) => ({
        value,
        label: name[language],
        hint: hint?.[language],
        closed: closed?.[language],
      }))}
      chosen={shown.get(asked.path) ?? []}
    />
  );
}
