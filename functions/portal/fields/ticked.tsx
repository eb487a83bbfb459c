// One of a closed list of things: what one reads of it, a box to tick, and what is asked about it once it is ticked.
import type { PropsWithChildren } from 'hono/jsx';
import type { Option } from '../../ui/fields/control.ts';
import type { Asking } from './asking.ts';
import { idOf } from './fieldFrame.tsx';

interface TickedItemProps {
  readonly asking: Asking;
  /** Of the box. */
  readonly name: string;
  /** Where the question of the box stands. */
  readonly asks: string;
  readonly of: Option;
}

export function TickedItem({ asking, name, asks, of, children }: PropsWithChildren<TickedItemProps>) {
  const { language, questions, shown, about } = asking;
  const box = idOf(name);
  return (
    <section class="item ticked" aria-labelledby={`${box}-naam`}>
      <h2 id={`${box}-naam`}>{of.name[language]}</h2>
      {about?.(of.value)}
      <label class="choice">
        <input
          class="checkbox"
          type="checkbox"
          id={box}
          name={name}
          value={of.value}
          checked={shown.has(name)}
          aria-describedby={`${box}-naam`}
        />
        <span>{(questions[`${asks}=`] ?? questions[asks])?.label[language] ?? of.name[language]}</span>
      </label>
      <div class="then">{children}</div>
    </section>
  );
}
