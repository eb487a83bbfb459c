// How something went over time, in columns, with the same numbers as a table below it.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { DataTable } from './dataTable.tsx';

export const asTable: Bilingual = { nl: 'Deze cijfers als tabel', en: 'These figures as a table' };
export const notCounted: Bilingual = { nl: 'niet geteld', en: 'not counted' };

export interface ColumnChartProps {
  readonly language: Language;
  readonly caption: string;
  /** What the columns are, and what is counted of each. */
  readonly columns: readonly [string, string];
  /** Without a value: not counted, which leaves a gap. */
  readonly points: readonly { readonly name: string; readonly value: number | undefined }[];
  /** Where the same numbers stand in a table beside it. */
  readonly tableElsewhere?: boolean | undefined;
}

const size = { width: 320, height: 140, top: 16, bottom: 20 } as const;
const room = size.height - size.top - size.bottom;

/** Nothing where there are no numbers. */
export function ColumnChart({ language, caption, columns, points, tableElsewhere }: ColumnChartProps) {
  if (points.length === 0) return null;
  const most = Math.max(1, ...points.map(({ value = 0 }) => value));
  const step = size.width / points.length;
  // A label needs some fifty units; the last column always has one.
  const every = Math.ceil(50 / step);
  const ground = size.height - size.bottom;
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={caption} focusable="false">
        {points.map(({ name, value }, index) => {
          const height = rounded(((value ?? 0) / most) * room);
          const middle = rounded((index + 0.5) * step);
          const label = labelAt(middle);
          return (
            <>
              <rect
                class="bar"
                x={rounded((index + 0.15) * step)}
                y={rounded(ground - height)}
                width={rounded(step * 0.7)}
                height={height}
              />
              {(points.length - 1 - index) % every === 0 && (
                <>
                  <text {...label} y={step < wideEnough ? size.top - 4 : rounded(ground - height - 4)}>
                    {value ?? '–'}
                  </text>
                  <text {...label} y={size.height - 4}>
                    {name}
                  </text>
                </>
              )}
            </>
          );
        })}
        <path
          class="axis"
          d={points
            .map(({ value }, index) =>
              value === undefined ? '' : `M${rounded(index * step)} ${ground}H${rounded((index + 1) * step)}`,
            )
            .join('')}
        />
      </svg>
      {!tableElsewhere && (
        <details>
          <summary>{asTable[language]}</summary>
          <DataTable
            caption={caption}
            columns={[{ name: columns[0] }, { name: columns[1], numeric: true }]}
            rows={points.map(({ name, value }) => [name, value ?? notCounted[language]])}
          />
        </details>
      )}
    </figure>
  );
}

/** A narrower column has its number at the top, where none beside it is in the way. */
const wideEnough = 30;

/** Half as wide as a label may be: nearer to an edge it begins or ends there. */
const halfLabel = 18;

function labelAt(middle: number): { readonly x: number; readonly 'text-anchor': 'start' | 'middle' | 'end' } {
  if (middle < halfLabel) return { x: 0, 'text-anchor': 'start' };
  return middle > size.width - halfLabel
    ? { x: size.width, 'text-anchor': 'end' }
    : { x: middle, 'text-anchor': 'middle' };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
