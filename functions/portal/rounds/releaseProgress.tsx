// How far the decisions of a round are, while they are prepared or released together: how many of how many.
import type { FundState } from '../../../schemas/fund/states.ts';
import type { RoundView } from '../../../schemas/roundView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';

const before: Record<NonNullable<RoundView['decisions']>, readonly FundState[]> = {
  prepared: ['judged-negative', 'allocated'],
  released: ['decision-prepared'],
};
const decided: readonly FundState[] = [
  'granted',
  'refused',
  'not-processed',
  'published',
  'running',
  'reported',
  'settled',
  'objected',
  'objection-prepared',
];

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** `undefined` while nothing is prepared or released together, and once all of it is done. */
export function progressOfDecisions({ decisions, progress = {} }: RoundView): Progress | undefined {
  if (decisions === undefined) return undefined;
  const count = (states: readonly FundState[]) => states.reduce((sum, one) => sum + (progress[one] ?? 0), 0);
  const waiting = count(before[decisions]);
  const done = count(decided) + (decisions === 'prepared' ? count(before.released) : 0);
  return waiting === 0 ? undefined : { done, of: done + waiting };
}

const text = {
  title: { nl: 'Besluiten onderweg', en: 'Decisions under way' },
  prepared: { nl: 'voorbereid', en: 'prepared' },
  released: { nl: 'vrijgegeven', en: 'released' },
  itself: {
    nl: 'Deze pagina vernieuwt zichzelf tot alles klaar is.',
    en: 'This page renews itself until all is done.',
  },
  stop: { nl: 'Niet vanzelf vernieuwen', en: 'Do not renew by itself' },
  again: { nl: 'Opnieuw kijken', en: 'Look again' },
} as const satisfies Record<string, Bilingual>;

const counted = ({ done, of }: Progress): Bilingual => ({
  nl: `${done} van de ${of} besluiten zijn`,
  en: `${done} of the ${of} decisions are`,
});

interface ReleaseProgressProps {
  readonly language: Language;
  readonly view: RoundView;
  /** Whether the answer asks the browser to come back. */
  readonly renews: boolean;
}

export function ReleaseProgress({ language, view, renews }: ReleaseProgressProps) {
  const progress = progressOfDecisions(view);
  if (!progress || view.decisions === undefined) return null;
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <p role="status">
        {counted(progress)[language]} {text[view.decisions][language]}.{renews && ` ${text.itself[language]}`}
      </p>
      <p>
        <progress
          max={progress.of}
          value={progress.done}
          aria-label={text.title[language]}
          id="besluiten-onderweg"
        />
      </p>
      <p>
        <a href={inLanguage(`/zaken/rondes/${view.id}`, language)}>
          {(renews ? text.stop : text.again)[language]}
        </a>
      </p>
    </section>
  );
}
