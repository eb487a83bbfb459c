// The real grants and rounds of before this counter as inputs of the `import` commands.

import * as z from 'zod/mini';
import { slugOf } from '../../domain/case/slug.ts';
import type { ImportPastGrantInput, ImportPastRoundInput } from '../../schemas/import.ts';
import { earlierRegulations } from '../../schemas/regulations/regulations.ts';
import type { Bilingual } from '../../schemas/text.ts';
import grantsFile from '../data/rif-grants.json' with { type: 'json' };
import roundsFile from '../data/rif-rounds.json' with { type: 'json' };
import { asRead, known, provenance } from './inputs.ts';
import { regionsMeant } from './regionNames.ts';

const maybe = { text: z.nullable(z.string()), number: z.nullable(z.number()) };
const extra = z.optional(z.number());

const grants = z
  .array(
    z.object({
      project: maybe.text,
      leadSchool: maybe.text,
      partnersCount: maybe.number,
      partners: z.array(z.string()),
      region: maybe.text,
      subsidyEUR: maybe.number,
      totalBudgetEUR: maybe.number,
      cofinancingEUR: maybe.number,
      rounded: z.boolean(),
      awardedYear: maybe.text,
      round: maybe.text,
      summary: maybe.text,
      ...provenance,
    }),
  )
  .parse(grantsFile);

const rounds = z
  .array(
    z.object({
      round: z.string(),
      submitted: maybe.number,
      granted: maybe.number,
      amountGranted: maybe.number,
      ceiling: maybe.number,
      originalCeiling: extra,
      totalInvestment: extra,
      cofinancing: extra,
      careSubmitted: extra,
      careGranted: extra,
      source: z.array(z.string()),
      confidence: provenance.confidence,
      notes: provenance.notes,
    }),
  )
  .parse(roundsFile);

/** Euros as cents; `rounded` where the source rounds. */
const amount = <Key extends string>(key: Key, euros: number | null | undefined, rounded: boolean) =>
  known(
    key,
    euros === null || euros === undefined
      ? null
      : { cents: euros * 100, ...(rounded ? { rounded: true as const } : {}) },
  );

/** The one in whose name the year lies; of the years since, no source says under which text a grant was made. */
const regulationOf = (year: number) =>
  earlierRegulations.find(({ code }) => {
    const [, first = 0, last = 0] = code.split('-').map(Number);
    return first <= year && year <= last;
  })?.code ?? null;

/** `2016-1` is the first of two; other words say what is meant instead. */
function nameOf(round: string): Bilingual {
  const [, year = '', number, words] = /^(\d{4})(?:-(\d))?(?: \((.+)\))?$/.exec(round) ?? [];
  if (number !== undefined) return { nl: `tijdvak ${number} van ${year}`, en: `round ${number} of ${year}` };
  if (words === 'alle') return { nl: `tijdvakken van ${year} samen`, en: `rounds of ${year} together` };
  if (words === 'verlenging') return { nl: `tijdvakken van ${year}`, en: `rounds of ${year}` };
  return { nl: `tijdvak van ${year}`, en: `round of ${year}` };
}

const slugOfRound = (round: string): string => slugOf(`rif ${round}`);
const yearOf = (round: string): number => Number(round.slice(0, 4));

/** A thing with a slug of its own: the name of a project is not always known. */
const titleOf = ({ project, leadSchool }: (typeof grants)[number]): string =>
  project ?? `Project van ${leadSchool ?? 'een onbekende school'}`;

export const pastGrantInputs = (): ImportPastGrantInput[] =>
  grants.map((grant) => {
    const { rounded, round, awardedYear } = grant;
    const listed = rounds.some((one) => one.round === round);
    return {
      slug: slugOf(titleOf(grant)),
      title: titleOf(grant),
      ...known('recipient', grant.leadSchool),
      partners: grant.partners,
      ...known('partnersCount', grant.partnersCount),
      regions: grant.region === null ? [] : [...regionsMeant(grant.region)],
      ...known('regulation', awardedYear === null ? null : regulationOf(Number(awardedYear))),
      ...known('round', round !== null && listed ? { slug: slugOfRound(round), name: nameOf(round) } : null),
      ...known('awardedOn', awardedYear),
      ...amount('granted', grant.subsidyEUR, rounded),
      ...amount('totalBudget', grant.totalBudgetEUR, rounded),
      ...amount('cofinancing', grant.cofinancingEUR, rounded),
      ...known('summary', grant.summary),
      ...asRead(grant),
    };
  });

export const pastRoundInputs = (): ImportPastRoundInput[] =>
  rounds.map((found) => {
    const { round, submitted, granted, careSubmitted = null, careGranted = null } = found;
    const care = { ...known('submitted', careSubmitted), ...known('granted', careGranted) };
    return {
      slug: slugOfRound(round),
      name: nameOf(round),
      year: yearOf(round),
      ...known('regulation', regulationOf(yearOf(round))),
      ceilings: [found.originalCeiling, found.ceiling]
        .filter((euros) => euros !== undefined && euros !== null)
        .map((euros) => euros * 100),
      result: {
        ...known('submitted', submitted),
        ...known('granted', granted),
        ...amount('amountGranted', found.amountGranted, true),
        ...amount('totalInvestment', found.totalInvestment, true),
        ...amount('cofinancing', found.cofinancing, true),
        ...known('care', Object.keys(care).length === 0 ? null : care),
      },
      ...asRead({ sources: found.source, confidence: found.confidence, notes: found.notes }),
    };
  });
