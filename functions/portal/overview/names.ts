// What the figures call things, in words; a code that this version does not know any more is shown as it is.

import { roundName } from '../../../domain/round/roundName.ts';
import { type CaseKindName, koploperStates } from '../../../schemas/case.ts';
import { type ClockPlace, noRegion } from '../../../schemas/figures.ts';
import { fundStates } from '../../../schemas/fund/states.ts';
import { regionName } from '../../../schemas/regions.ts';
import { regulations } from '../../../schemas/regulations/regulations.ts';
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { fundStateNames, koploperStateNames } from '../case/stateNames.ts';
import { kindNames } from '../work/narrowing.ts';

const asItIs = (code: string): Bilingual => ({ nl: code, en: code });
const find = (names: Readonly<Record<string, Bilingual>>, code: string): Bilingual =>
  Object.hasOwn(names, code) ? (names[code] ?? asItIs(code)) : asItIs(code);

export const stateNameOf = (kind: CaseKindName, state: string): Bilingual =>
  find(kind === 'fund' ? fundStateNames : koploperStateNames, state);

/** In the order in which cases go through them. */
export const statesInOrder: Readonly<Record<CaseKindName, readonly string[]>> = {
  koploper: koploperStates,
  fund: fundStates,
};

export const regionNameOf = (region: string): Bilingual =>
  region === noRegion ? { nl: 'Nog geen regio', en: 'No region yet' } : asItIs(regionName(region));

export const clockNames: Readonly<Record<ClockPlace, Bilingual>> = {
  overdue: { nl: 'Te laat', en: 'Overdue' },
  within5: { nl: 'Binnen 5 dagen', en: 'Within 5 days' },
  within14: { nl: 'Over 6 tot en met 14 dagen', en: 'In 6 to 14 days' },
  later: { nl: 'Later', en: 'Later' },
  suspended: { nl: 'Termijn staat stil', en: 'Term stands still' },
  notStarted: { nl: 'Termijn loopt nog niet', en: 'Term does not run yet' },
};

/** A round, or the programme. */
export const groupName = (group: string): Bilingual =>
  group === 'kopgroep' ? kindNames.koploper : roundTitle(group);

/** Its name at the head of a row or picture: "Tijdvak 2 van 2026". */
export function roundTitle(id: string): Bilingual {
  const { nl, en } = roundName(id);
  return { nl: capitalised(nl), en: capitalised(en) };
}

/** The score of a band: criteria that are met, or tenths of the points. */
export function bandName(group: string, band: number, bands: number): Bilingual {
  if (group === 'kopgroep')
    return { nl: `${band} van ${bands - 1} voldoende`, en: `${band} of ${bands - 1} sufficient` };
  const [from, to] = [band * 10, band === bands - 1 ? 100 : band * 10 + 9];
  return { nl: `${from}–${to}% van de punten`, en: `${from}–${to}% of the points` };
}

/** The name of a band below its column, where there is little room: its number, or where it begins. */
export const bandMarkOf = (name: string): string => {
  const [, from = name, isPart] = /^(\d+)(–\d+%)?/.exec(name) ?? [];
  return isPart === undefined ? from : `${from}%`;
};

const criterionNames: Readonly<Record<string, Bilingual>> = {
  ...Object.fromEntries(
    regulations.flatMap(({ categories }) =>
      Object.values(categories).flatMap(({ criteria }) => criteria.map(({ code, name }) => [code, name])),
    ),
  ),
  ...kopgroepV1.criterionNames,
};
export const criterionName = (code: string): Bilingual => find(criterionNames, code);
