// The sheets that tell how things stand: of the latest day that was counted, and of the reviewers at this moment.

import { clockPlaces, type Figures } from '../../../schemas/figures.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { kindNames } from '../work/narrowing.ts';
import type { ReviewerLoad } from './load.ts';
import { bandName, clockNames, criterionName, groupName, roundTitle } from './names.ts';
import type { Sheet } from './sheet.ts';

const text = {
  clock: { nl: 'Wettelijke termijn om te besluiten', en: 'Statutory term to decide' },
  due: { nl: 'Termijn', en: 'Term' },
  scores: { nl: 'Verdeling van de scores', en: 'Distribution of the scores' },
  group: { nl: 'Regeling of tijdvak', en: 'Scheme or round' },
  score: { nl: 'Score', en: 'Score' },
  cases: { nl: 'Dossiers', en: 'Cases' },
  apart: {
    nl: 'Beoordelaars verschillen twee niveaus of meer',
    en: 'Reviewers differ by two levels or more',
  },
  criterion: { nl: 'Criterium', en: 'Criterion' },
  anyCriterion: { nl: 'Op één criterium of meer', en: 'On one criterion or more' },
  compared: { nl: 'Van zoveel dossiers', en: 'Of so many cases' },
  reviewers: { nl: 'Beoordelingen per beoordelaar', en: 'Reviews by reviewer' },
  reviewer: { nl: 'Beoordelaar', en: 'Reviewer' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  open: { nl: 'Nog te doen', en: 'To do' },
  late: { nl: 'Waarvan te laat', en: 'Of which late' },
  ceilings: { nl: 'Wat er van elk plafond is gebruikt', en: 'What was used of each ceiling' },
  round: { nl: 'Tijdvak', en: 'Round' },
  ceiling: { nl: 'Te verdelen', en: 'To divide' },
  asked: { nl: 'Gevraagd', en: 'Asked' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  left: { nl: 'Over', en: 'Left' },
} as const satisfies Record<string, Bilingual>;

export function clockSheet({ kinds }: Figures, language: Language): Sheet {
  return {
    name: 'termijnen',
    title: text.clock[language],
    about: [text.due[language]],
    columns: [{ name: kindNames.koploper[language] }, { name: kindNames.fund[language] }],
    rows: clockPlaces.map((place) => ({
      about: [clockNames[place][language]],
      values: [kinds.koploper.clock[place], kinds.fund.clock[place]],
    })),
  };
}

/** Only of what has enough scores to be told. */
export function scoresSheet({ scores }: Figures, language: Language): Sheet {
  return {
    name: 'scores',
    title: text.scores[language],
    about: [text.group[language], text.score[language]],
    columns: [{ name: text.cases[language] }],
    rows: scores.flatMap(({ group, bands = [] }) =>
      bands.map((cases, band) => ({
        about: [groupName(group)[language], bandName(group, band, bands.length)[language]],
        values: [cases],
      })),
    ),
  };
}

/** What most differ on comes first. */
export function apartSheet({ scores }: Figures, language: Language): Sheet {
  return {
    name: 'verschillen',
    title: text.apart[language],
    about: [text.group[language], text.criterion[language]],
    columns: [{ name: text.cases[language] }, { name: text.compared[language] }],
    rows: scores.flatMap(({ group, differing, differingCases = 0, compared }) =>
      differing === undefined
        ? []
        : [
            [text.anyCriterion[language], differingCases] as const,
            ...Object.entries(differing)
              .map(([criterion, cases]) => [criterionName(criterion)[language], cases] as const)
              .sort(
                ([name, cases], [otherName, others]) =>
                  others - cases || name.localeCompare(otherName, language),
              ),
          ].map(([name, cases]) => ({
            about: [groupName(group)[language], name],
            values: [cases, compared],
          })),
    ),
  };
}

export function loadSheet(loads: readonly ReviewerLoad[], language: Language): Sheet {
  return {
    name: 'beoordelaars',
    title: text.reviewers[language],
    about: [text.reviewer[language], text.organisation[language]],
    columns: [{ name: text.open[language] }, { name: text.late[language] }],
    rows: loads.map(({ name, organisation = '', open, late }) => ({
      about: [name, organisation],
      values: [open, late],
    })),
  };
}

/** The newest round first. */
export function ceilingsSheet({ rounds }: Figures, language: Language): Sheet {
  return {
    name: 'plafonds',
    title: text.ceilings[language],
    about: [text.round[language]],
    columns: [text.ceiling, text.asked, text.granted, text.left].map((name) => ({ name: name[language] })),
    rows: rounds.toReversed().map(({ id, ceiling, asked, granted }) => ({
      about: [roundTitle(id)[language]],
      values: [ceiling, asked, granted, ceiling - granted],
    })),
    money: true,
  };
}
