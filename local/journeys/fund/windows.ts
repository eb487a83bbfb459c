// Which round of the regulation lies before or around a day.
import { rif20242027 } from '../../../schemas/regulations/rif-2024-2027.ts';

export interface Window {
  /** Id of the round. */
  readonly id: string;
  readonly opensOn: string;
  readonly closesOn: string;
}

const windowsOf = (year: number): readonly Window[] =>
  rif20242027.windows.value.map(({ first, last }, index) => ({
    id: `round-rif-${year}-${index + 1}`,
    opensOn: `${year}-${first}`,
    closesOn: `${year}-${last}`,
  }));

const around = (day: string): readonly Window[] => {
  const year = Number(day.slice(0, 4));
  return [year - 1, year, year + 1].flatMap(windowsOf);
};

function known(window: Window | undefined): Window {
  if (!window) throw new Error('every year has its rounds');
  return window;
}

/** The first one that opens after this day. */
export const nextWindow = (day: string): Window => known(around(day).find(({ opensOn }) => opensOn > day));

/** The last one that has opened by this day, closed or not. */
export const lastWindow = (day: string): Window =>
  known(around(day).findLast(({ opensOn }) => opensOn <= day));
