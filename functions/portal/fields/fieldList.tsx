// As many of the same as somebody needs: a button adds one, another takes one away; both send the page and keep what was typed.
import type { Child } from 'hono/jsx';
import type { Bilingual } from '../../../schemas/text.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { Item } from '../../ui/parts/fieldset.tsx';
import type { Asked } from './asking.ts';
import { FieldGroup } from './fieldFrame.tsx';

const text = {
  more: { nl: 'Nog een toevoegen', en: 'Add another' },
} as const satisfies Record<string, Bilingual>;

const fewer = (which: number): Bilingual => ({
  nl: `Haal nummer ${which} weg`,
  en: `Take away number ${which}`,
});

/** The names of the two buttons; their value is the name of the list, or of the item. */
export const moreButton = 'meer';
export const fewerButton = 'minder';

interface ListFieldProps extends Asked {
  readonly most: number;
  readonly children: (position: Pick<Asked, 'path' | 'called'>) => Child;
}

export function ListField({ most, children, ...props }: ListFieldProps) {
  const { asking, path } = props;
  const { language, rows, shown } = asking;
  const count = rows.get(path) ?? Math.max(1, filledRows(path, shown.keys()));
  return (
    <FieldGroup {...props}>
      {Array.from({ length: count }, (_, index) => (
        <Item>
          {children({
            path: `${path}.${index}`,
            called: { nl: `${index + 1} van ${count}`, en: `${index + 1} of ${count}` },
          })}
          {count > 1 && (
            <SubmitButton second early name={fewerButton} value={`${path}.${index}`}>
              {fewer(index + 1)[language]}
            </SubmitButton>
          )}
        </Item>
      ))}
      {count < most && (
        <SubmitButton second early name={moreButton} value={path}>
          {text.more[language]}
        </SubmitButton>
      )}
    </FieldGroup>
  );
}

/** One more than the highest position that has something in it. */
function filledRows(path: string, names: Iterable<string>): number {
  let rows = 0;
  for (const name of names)
    if (name.startsWith(`${path}.`))
      rows = Math.max(rows, Number(name.slice(path.length + 1).split('.')[0]) + 1);
  return rows;
}
