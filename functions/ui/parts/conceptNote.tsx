// Above what has not gone out: that it is a concept, and why it cannot go out yet.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Note } from '../parts.tsx';

const complete: Bilingual = { nl: 'Er ontbreekt niets.', en: 'Nothing is missing.' };

const words = {
  letter: {
    unsent: { nl: 'Concept: deze brief is niet verstuurd.', en: 'Concept: this letter has not been sent.' },
    lacking: { nl: 'Zo kan de brief nog niet weg:', en: 'The letter cannot go out like this yet:' },
  },
  mail: {
    unsent: { nl: 'Concept: deze mail is niet verstuurd.', en: 'Concept: this mail has not been sent.' },
    lacking: { nl: 'Zo kan de mail nog niet weg:', en: 'The mail cannot go out like this yet:' },
  },
} as const satisfies Record<string, Record<string, Bilingual>>;

export interface ConceptNoteProps {
  readonly language: Language;
  readonly of: keyof typeof words;
  /** Why it cannot go out yet; empty when it can. */
  readonly lacks: readonly Bilingual[];
}

export function ConceptNote({ language, of, lacks }: ConceptNoteProps) {
  const { unsent, lacking } = words[of];
  return (
    <Note>
      <p>
        <strong>{unsent[language]}</strong> {(lacks.length === 0 ? complete : lacking)[language]}
      </p>
      {lacks.length > 0 && (
        <ul>
          {lacks.map((lack) => (
            <li>{lack[language]}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}
