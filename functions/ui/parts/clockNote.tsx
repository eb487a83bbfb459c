// When an answer comes, and how the days were counted.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullDay } from '../dates.ts';
import { Note } from '../parts.tsx';
import { Soft } from './text.tsx';

const text = {
  title: { nl: 'Wanneer hoort u het?', en: 'When will you hear?' },
  by: { nl: 'Uiterlijk', en: 'At the latest on' },
} as const satisfies Record<string, Bilingual>;

export interface ClockNoteProps {
  readonly language: Language;
  /** The day on which the term ends; without it the sentence says why there is none. */
  readonly due?: string | undefined;
  /** The clock in words. */
  readonly sentence: Bilingual;
}

export const ClockNote = ({ language, due, sentence }: ClockNoteProps) => (
  <Note>
    <h2>{text.title[language]}</h2>
    {due !== undefined && (
      <p>
        {text.by[language]} <strong>{fullDay(due)[language]}</strong>.
      </p>
    )}
    <Soft>{sentence[language]}</Soft>
  </Note>
);
