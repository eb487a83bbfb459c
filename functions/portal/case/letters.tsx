// The letters of a case that this reader may read: those that went out, and for who decides the one that is prepared.
import { letterSubjectNames } from '../../../schemas/fund/letters.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { letterPath } from '../mine/letter.tsx';
import type { ListedLetter } from './listedLetter.ts';

const text = {
  title: { nl: 'Brieven', en: 'Letters' },
  concept: { nl: 'concept: zoals de brief nu uitgaat', en: 'concept: as the letter would go out now' },
  file: { nl: 'als pdf', en: 'as a PDF' },
  lacks: { nl: 'Er ontbreekt nog iets aan.', en: 'Something is still missing.' },
} as const satisfies Record<string, Bilingual>;

interface LettersProps {
  readonly language: Language;
  readonly number: string;
  readonly letters: readonly ListedLetter[];
}

export function Letters({ language, number, letters }: LettersProps) {
  if (letters.length === 0) return null;
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <ul>
        {letters.toReversed().map((letter) => {
          const name = letterSubjectNames[letter.about][language];
          const address = letterPath(number, letter.letter);
          return letter.state === 'concept' ? (
            <li>
              <a href={inLanguage(address, language)}>
                {name} ({text.concept[language]})
              </a>
              {letter.lacks.length > 0 && ` ${text.lacks[language]}`}
            </li>
          ) : (
            <li>
              <a href={inLanguage(address, language)}>
                {name}, {fullDay(letter.releasedOn)[language]}
              </a>{' '}
              {letter.state === 'released' && (
                <a href={`${address}.pdf`} type="application/pdf" hreflang="nl">
                  {text.file[language]} <span class="soft">({name})</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
