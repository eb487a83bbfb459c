// The field for why somebody says no; what was typed stays when it cannot be taken.
import type { Bilingual, Language } from '../../../schemas/text.ts';

const label: Bilingual = { nl: 'Reden (niet verplicht)', en: 'Reason (optional)' };

/** In the summary, and beside the field. */
export const reasonRefused: Bilingual = {
  nl: 'Maak de reden korter: ten hoogste 1.000 tekens, zonder bijzondere stuurtekens',
  en: 'Make the reason shorter: 1,000 characters at most, without special control characters',
};

export interface ReasonFieldProps {
  readonly language: Language;
  /** Who reads it, and how long it may be. */
  readonly hint: Bilingual;
  /** The reason that could not be taken, as it was typed. */
  readonly rejected: string | undefined;
}

export function ReasonField({ language, hint, rejected }: ReasonFieldProps) {
  const wrong = rejected !== undefined;
  return (
    <div class={wrong ? 'field wrong' : 'field'}>
      <label for="reden">{label[language]}</label>
      <p class="hint" id="reden-hint">
        {hint[language]}
      </p>
      {wrong && (
        <p class="error" id="reden-fout">
          {reasonRefused[language]}
        </p>
      )}
      <textarea
        id="reden"
        name="reason"
        rows={4}
        aria-describedby={wrong ? 'reden-fout reden-hint' : 'reden-hint'}
        aria-invalid={wrong ? 'true' : undefined}
      >
        {rejected ?? ''}
      </textarea>
    </div>
  );
}
