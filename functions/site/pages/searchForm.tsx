// The search box: a form that works without a program, and keeps the filters that are on.
import type { Language } from '../../../schemas/text.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { longestQuestion } from '../finding/question.ts';

export interface SearchFormProps {
  readonly language: Language;
  readonly action: string;
  /** What is asked for, above the field. */
  readonly label: string;
  readonly button: string;
  readonly words?: string;
  readonly kept?: Readonly<Record<string, string>>;
}

export function SearchForm({ language, action, label, button, words = '', kept = {} }: SearchFormProps) {
  const hidden = Object.entries(language === 'nl' ? kept : { ...kept, lang: language });
  return (
    <search>
      <form class="search" method="get" action={action}>
        <label for="q">{label}</label>
        <div>
          <input id="q" name="q" type="search" value={words} maxlength={longestQuestion} autocomplete="off" />
          {hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <SubmitButton>{button}</SubmitButton>
        </div>
      </form>
    </search>
  );
}
