// How several things went over time, one below the other: each with a small picture on a scale of its own and the last number.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Measures } from './measures.tsx';

export interface TrendsProps {
  readonly language: Language;
  readonly caption: string;
  /** What the rows are, and what is counted of each. */
  readonly columns: readonly [string, string];
  /** What the moments are called, the oldest first. */
  readonly moments: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each moment; without a value it was not counted, which leaves a gap. */
    readonly values: readonly (number | undefined)[];
  }[];
}

/** As many columns as there is room for at least, so that a few days are no thick blocks. */
const fewestPlaces = 20;
const height = 24;
const ground = 22;
/** What is there at all can be seen, however much more there is beside it. */
const leastSeen = 0.5;

export function Trends({ language, caption, columns, moments, rows }: TrendsProps) {
  const [first = '', last = ''] = [moments[0], moments.at(-1)];
  return (
    <Measures
      caption={caption}
      columns={columns}
      rows={rows.map(({ name, values }) => ({
        name,
        picture: <Course values={values} label={inWords(values, first, last)[language]} />,
        number: values.at(-1) ?? '–',
      }))}
    />
  );
}

/** The ground line is broken where nothing was counted. */
function Course({
  values,
  label,
}: {
  readonly values: readonly (number | undefined)[];
  readonly label: string;
}) {
  const most = Math.max(1, ...values.map((value = 0) => value));
  const places = Math.max(fewestPlaces, values.length);
  const counted = values.flatMap((value, index) =>
    value === undefined ? [] : [{ value, x: index + places - values.length }],
  );
  const columns = counted
    .filter(({ value }) => value > 0)
    .map(({ value, x }) => {
      const high = Math.max(leastSeen, rounded((value / most) * (ground - 2)));
      return `M${x + 0.1} ${ground}v${-high}h.8V${ground}z`;
    });
  return (
    <svg
      viewBox={`0 0 ${places} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path class="bar" d={columns.join('')} />
      <path
        class="axis"
        d={counted.map(({ x }) => `M${x} ${ground}h1`).join('')}
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}

function inWords(values: readonly (number | undefined)[], first: string, last: string): Bilingual {
  const known = values.filter((value) => value !== undefined);
  const missing = values.length - known.length;
  const most = Math.max(0, ...known);
  const [from = '–', to = '–'] = [values[0], values.at(-1)];
  if (values.length < 2) return { nl: `${last}: ${to}`, en: `${last}: ${to}` };
  return {
    nl: `Van ${from} op ${first} naar ${to} op ${last}; hoogste ${most}${missing > 0 ? `; ${missing} keer niet geteld` : ''}`,
    en: `From ${from} on ${first} to ${to} on ${last}; highest ${most}${missing > 0 ? `; not counted ${missing} times` : ''}`,
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
