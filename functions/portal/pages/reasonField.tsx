// The field for why somebody says no; what was typed stays when it cannot be taken.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { TextArea } from '../../ui/parts/fields.tsx';

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

export const ReasonField = ({ language, hint, rejected }: ReasonFieldProps) => (
  <TextArea
    id="reden"
    name="reason"
    label={label[language]}
    hint={hint[language]}
    error={rejected === undefined ? undefined : reasonRefused[language]}
    value={rejected}
  />
);
