// What reviewers, committee and deciders say of a demonstrated application.
import type { KoploperInput } from '../../schemas/commands/koploper.ts';
import type { Stage } from './applications.ts';

const each = <Value>(value: (index: number) => Value) => ({
  'regional-character': value(0),
  'golden-triangle': value(1),
  'concrete-results': value(2),
  sharing: value(3),
});

const admits = (stage: Stage): boolean => stage !== 'declined';

/** The second reviewer sees less in what binds the sectors: two levels apart, which the chair has to explain. */
const levelAt = (stage: Stage, place: number, index: number): number => {
  if (!admits(stage)) return 2;
  return place === 1 && index === 1 ? 2 : 4;
};

/** `place`: the first, second or third reviewer. */
export const reviewOf = (stage: Stage, place: number): KoploperInput<'submit-review'> => ({
  scores: each((index) => ({
    level: levelAt(stage, place, index),
    motivation: 'Dat blijkt uit wat de aanvrager over de partners en de resultaten vertelt.',
  })),
});

export const adviceOf = (stage: Stage): KoploperInput<'adopt-advice'> => ({
  advice: admits(stage) ? 'admit' : 'decline',
  levels: each((index) => levelAt(stage, 0, index)),
  ...(admits(stage) ? { notes: { 'golden-triangle': 'De afspraken met de gemeente zijn gemaakt.' } } : {}),
  explanation: admits(stage)
    ? 'Het project voldoet aan alle vier de criteria.'
    : 'Het project is nog te jong: er is te weinig te zien.',
});

export const decisionOf = (stage: Stage): KoploperInput<'prepare-decision'> => ({
  outcome: admits(stage) ? 'admit' : 'decline',
  reason: 'Wij volgen het advies van de commissie.',
  criteria: each(() =>
    admits(stage) ? 'De aanvraag laat dit zien.' : 'De aanvraag laat dit nog niet zien.',
  ),
});

export const summaryProposed: KoploperInput<'propose-summary'> = {
  summary: {
    nl: 'Leerlingen van het vmbo maken een week lang kennis met werken in de zorg.',
    en: 'Pupils of pre-vocational schools get to know working in care for a week.',
  },
};
